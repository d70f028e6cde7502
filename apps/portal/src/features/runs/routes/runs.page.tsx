import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import {
  amountColumn,
  countColumn,
  instantColumn,
  statusColumn,
  useStatusFilter,
} from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { runsQuery, type RunFilter, type RunRow } from '../api/runs.query';
import { CalculateDialog } from '../components/calculate-dialog';
import { runMessages } from '../runs.messages';

const STATUSES = ['calculating', 'failed', 'draft', 'submitted', 'returned', 'approved', 'issued'] as const;
const ORDERS = ['quarter', '-quarter', 'startedAt', '-startedAt'] as const;

/** What an address may ask for. */
const filterOf = (address: Readonly<Record<string, string>>): RunFilter => {
  const status = STATUSES.filter((one) => one === address.status);
  const [sort] = ORDERS.filter((one) => one === address.sort);
  return {
    ...(status.length === 0 ? {} : { status }),
    ...(address.quarter === undefined ? {} : { quarter: [address.quarter] }),
    ...(sort === undefined ? {} : { sort }),
  };
};

/** F2: every calculation of every quarter. */
export const RunsPage = () => {
  const say = useText(runMessages);
  const status = useStatusFilter(say('status'), STATUSES);
  const { values } = useListAddress();
  const calculates = useMay()('finance.analyst');
  const [open, setOpen] = useKept('runs.RunsPage.open', calculates && values.act === 'calculate');
  const button = calculates && <Button onClick={() => setOpen(true)}>{say('calculate')}</Button>;
  return (
    <>
      <ListPage
        title={say('runs')}
        query={runsQuery(filterOf(values))}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[status]}
        exportName="reward-runs"
        actions={button}
        empty={
          <Empty title={say('noRuns')} action={button}>
            {say('noRunsAbout')}
          </Empty>
        }
      />
      {open && <CalculateDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<RunRow>[] => {
  const say = useText(runMessages);
  return [
    {
      key: 'run',
      label: say('runs'),
      cell: ({ id, number, quarter }) => (
        <Anchor component={Link} to={`/runs/${id}`} inherit>
          {say('run', { number, quarter })}
        </Anchor>
      ),
      text: ({ number, quarter }) => `${quarter}/${String(number)}`,
    },
    {
      key: 'quarter',
      label: say('quarter'),
      sort: { up: 'quarter', down: '-quarter' },
      cell: ({ quarter }) => quarter,
      text: ({ quarter }) => quarter,
    },
    countColumn('partners', say('partners'), ({ partnerCount }) => partnerCount),
    countColumn('lines', say('lines'), ({ lineCount }) => lineCount),
    amountColumn('total', say('total'), ({ total }) => total),
    statusColumn(say('status'), ({ status }) => (
      <StatusWord status={status} about={say(`about_${status}`)} />
    )),
    instantColumn('startedAt', say('startedAt'), { up: 'startedAt', down: '-startedAt' }),
  ];
};
