import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { countColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { periodsQuery, type PeriodRow } from '../api/periods.query';
import { periodMessages } from '../periods.messages';

const STATUSES = ['open', 'closing', 'locked'] as const;

/** F9: quarters, and how far their close is. */
export const PeriodsPage = () => {
  const say = useText(periodMessages);
  const status = useStatusFilter(say('status'), STATUSES);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('periods')}
      query={periodsQuery(STATUSES.find((one) => one === values.status))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[status]}
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
    countColumn('runs', say('runs'), ({ runs }) => runs),
    statusColumn(say('status')),
    instantColumn('closingDueAt', say('closingDue')),
  ];
};
