import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { mousQuery, type MouRow } from '../api/mous.query';
import { FundSections } from '../components/fund-sections';
import { mouMessages } from '../mou.messages';

const STATUSES = ['proposed', 'active', 'completed', 'expired', 'terminated', 'withdrawn'] as const;

/** P16: agreements of co-investment, what was released of each, and which milestones are late. */
export const MousPage = () => {
  const say = useText(mouMessages);
  const may = useMay();
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <FundSections />
      <ListPage
        title={say('mous')}
        actions={
          may('channel.manager', 'channel.lead') && (
            <Button component={Link} to="/mous/new">
              {say('propose')}
            </Button>
          )
        }
        query={mousQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: '-proposedAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="co-investment"
        empty={<Empty title={say('noMous')}>{say('noMousAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<MouRow>[] => {
  const say = useText(mouMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/mous/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId, partnerCode }) => nameOf(partnerId, partnerCode),
      text: ({ partnerCode }) => partnerCode,
    },
    amountColumn('total', say('total'), ({ total }) => total),
    amountColumn('released', say('released'), ({ released }) => released),
    amountColumn('paid', say('paid'), ({ paid }) => paid),
    {
      ...{ key: 'endsOn', label: say('endsOn') },
      cell: ({ endsOn }) => <Day of={endsOn} />,
      text: ({ endsOn }) => endsOn,
    },
    instantColumn('proposedAt', say('proposedAt')),
    statusColumn(say('status'), ({ status, overdue, toSign }) => (
      <>
        <StatusWord status={status} about={say(`${status}About`)} />
        {overdue > 0 && (
          <Text size="sm" fw={600}>
            {say('isLate', { count: overdue })}
          </Text>
        )}
        {toSign && (
          <Text size="sm" fw={600}>
            {say('toSign')}
          </Text>
        )}
      </>
    )),
  ];
};
