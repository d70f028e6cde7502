import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decimalOf } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Column } from '../../../shared/lists/list-page';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Amount, Instant } from '../../../shared/ui/values';
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
  const word = useText(statusMessages);
  const { values } = useListAddress();
  const calculates = useMay()('finance.analyst');
  const [open, setOpen] = useState(false);
  const button = calculates && <Button onClick={() => setOpen(true)}>{say('calculate')}</Button>;
  return (
    <>
      <ListPage
        title={say('runs')}
        query={runsQuery(filterOf(values))}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: word(value) })),
          },
        ]}
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
    {
      key: 'partners',
      label: say('partners'),
      numeric: true,
      cell: ({ partnerCount }) => partnerCount,
      text: ({ partnerCount }) => String(partnerCount),
    },
    {
      key: 'lines',
      label: say('lines'),
      numeric: true,
      cell: ({ lineCount }) => lineCount,
      text: ({ lineCount }) => String(lineCount),
    },
    {
      key: 'total',
      label: say('total'),
      numeric: true,
      cell: ({ total }) => <Amount of={total} />,
      text: ({ total }) => (total === null ? '' : `${total.currency} ${decimalOf(total)}`),
    },
    {
      key: 'status',
      label: say('status'),
      cell: ({ status }) => <StatusWord status={status} about={say(`about_${status}`)} />,
      text: ({ status }) => status,
    },
    {
      key: 'startedAt',
      label: say('startedAt'),
      sort: { up: 'startedAt', down: '-startedAt' },
      cell: ({ startedAt }) => <Instant of={startedAt} />,
      text: ({ startedAt }) => startedAt,
    },
  ];
};
