import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { eventsQuery, type EventFilter, type EventRow } from '../api/events.query';
import { auditMessages } from '../audit.messages';

const CHANNELS = ['portal', 'api', 'import', 'cli', 'automation'] as const;

/** What an address may ask for: where it came from, one stream, one type. */
const filterOf = (address: Readonly<Record<string, string>>): EventFilter => {
  const channel = CHANNELS.filter((one) => one === address.channel);
  return {
    ...(channel.length === 0 ? {} : { channel }),
    ...(address.stream === undefined ? {} : { stream: [address.stream] }),
    ...(address.type === undefined ? {} : { type: [address.type] }),
  };
};

/** A2: the log. */
export const EventsPage = () => {
  const say = useText(auditMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('events')}
      query={eventsQuery(filterOf(values))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'channel',
          label: say('channel'),
          options: CHANNELS.map((value) => ({ value, label: value })),
        },
      ]}
      exportName="events"
      actions={<ById />}
      empty={<Empty title={say('noEvents')}>{say('noEventsAbout')}</Empty>}
    />
  );
};

const ById = () => {
  const say = useText(auditMessages);
  const navigate = useNavigate();
  const [id, setId] = useState('');
  return (
    <Group
      component="form"
      align="flex-end"
      gap="xs"
      aria-label={say('openEvent')}
      onSubmit={(event) => {
        event.preventDefault();
        if (id.trim() !== '') void navigate({ to: `/events/${encodeURIComponent(id.trim())}` });
      }}
    >
      <TextInput
        name="id"
        label={say('eventId')}
        value={id}
        onChange={({ currentTarget }) => setId(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say('open')}
      </Button>
    </Group>
  );
};

const useColumns = (): readonly Column<EventRow>[] => {
  const say = useText(auditMessages);
  return [
    {
      key: 'type',
      label: say('type'),
      cell: ({ id, type }) => (
        <Anchor component={Link} to={`/events/${id}`} inherit>
          {type}
        </Anchor>
      ),
      text: ({ type }) => type,
    },
    {
      key: 'stream',
      label: say('stream'),
      cell: ({ stream, revision }) => `${stream} @${String(revision)}`,
      text: ({ stream, revision }) => `${stream}@${String(revision)}`,
    },
    {
      key: 'by',
      label: say('by'),
      cell: ({ by }) => by.id.replace(/^pers_/, ''),
      text: ({ by }) => by.id,
    },
    { key: 'channel', label: say('channel'), cell: ({ channel }) => channel, text: ({ channel }) => channel },
    {
      key: 'recordedAt',
      label: say('recordedAt'),
      cell: ({ recordedAt }) => <Instant of={recordedAt} />,
      text: ({ recordedAt }) => recordedAt,
    },
  ];
};
