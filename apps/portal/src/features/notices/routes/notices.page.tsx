import { Anchor, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { saidText } from '../../../shared/format/said-text';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { instantColumn } from '../../../shared/lists/columns';
import { linkTo } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useNow } from '../../../shared/session/session';
import { Empty, RefusalNote } from '../../../shared/ui/states';
import { noticesQuery, useMarkRead, type Notice } from '../api/notices.query';
import { targetOf } from '../components/notice-target';
import { noticeMessages } from '../notices.messages';

/** G3: what the person who looks was told; what waits for them to act stands in the inbox. */
export const NoticesPage = () => {
  const say = useText(noticeMessages);
  const now = useNow();
  const read = useMarkRead();
  return (
    <>
      <RefusalNote error={read.error} />
      <ListPage
        title={say('notices')}
        actions={
          <Button variant="default" loading={read.running} onClick={() => read.run(now)}>
            {say('markRead')}
          </Button>
        }
        query={noticesQuery()}
        columns={useColumns()}
        idOf={({ id }) => id}
        exportName="notices"
        empty={<Empty title={say('nothing')}>{say('nothingAbout')}</Empty>}
      />
    </>
  );
};

const useColumns = (): readonly Column<Notice>[] => {
  const say = useText(noticeMessages);
  const { language } = useLocale();
  return [
    {
      ...{ key: 'text', label: say('what') },
      cell: ({ text, read }) => (
        <>
          <Text component="span" inherit fw={read ? undefined : 700}>
            {saidText(text, language)}
          </Text>
          {!read && (
            <Text size="sm" c="dimmed">
              {say('unread')}
            </Text>
          )}
        </>
      ),
      text: ({ text }) => text,
    },
    {
      ...{ key: 'record', label: say('record') },
      cell: (notice) => {
        const to = targetOf(notice);
        const name = notice.number ?? notice.dealNumber ?? notice.record.kind;
        if (to === undefined) return name;
        return (
          <Anchor component={Link} {...linkTo(to)} className="figures" inherit>
            {name}
          </Anchor>
        );
      },
      text: ({ number, record }) => number ?? record.id,
    },
    instantColumn('at', say('at')),
  ];
};
