import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Column } from '../../../shared/lists/list-page';
import { StatusWord } from '../../../shared/status/status';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { periodsQuery, type PeriodRow } from '../api/periods.query';
import { periodMessages } from '../periods.messages';

const STATUSES = ['open', 'closing', 'locked'] as const;

/** F9: quarters, and how far their close is. */
export const PeriodsPage = () => {
  const say = useText(periodMessages);
  const word = useText(statusMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('periods')}
      query={periodsQuery(STATUSES.find((one) => one === values.status))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'status',
          label: say('status'),
          options: STATUSES.map((value) => ({ value, label: word(value) })),
        },
      ]}
      exportName="periods"
      empty={<Empty title={say('noPeriods')}>{say('noPeriodsAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<PeriodRow>[] => {
  const say = useText(periodMessages);
  return [
    {
      key: 'quarter',
      label: say('quarter'),
      cell: ({ id, quarter }) => (
        <Anchor component={Link} to={`/periods/${id}`} inherit>
          {quarter}
        </Anchor>
      ),
      text: ({ quarter }) => quarter,
    },
    {
      key: 'programme',
      label: say('programme'),
      cell: ({ programmeId }) => programmeId,
      text: ({ programmeId }) => programmeId,
    },
    {
      key: 'runs',
      label: say('runs'),
      numeric: true,
      cell: ({ runs }) => runs,
      text: ({ runs }) => String(runs),
    },
    {
      key: 'status',
      label: say('status'),
      cell: ({ status }) => <StatusWord status={status} />,
      text: ({ status }) => status,
    },
    {
      key: 'closingDueAt',
      label: say('closingDue'),
      cell: ({ closingDueAt }) => <Instant of={closingDueAt} />,
      text: ({ closingDueAt }) => closingDueAt ?? '',
    },
  ];
};
