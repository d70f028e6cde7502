import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decimalOf } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Column } from '../../../shared/lists/list-page';
import { useMay } from '../../../shared/session/session';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { batchesQuery, type BatchFilter, type BatchRow } from '../api/batches.query';
import { batchMessages } from '../batches.messages';
import { BatchStatus } from '../components/batch-status';
import { DraftDialog } from '../components/draft-dialog';

const STATUSES = [
  'draft',
  'submitted',
  'approved',
  'exported',
  'confirmed',
  'partly_failed',
  'reconciled',
  'cancelled',
] as const;

/** What an address may ask for. */
const filterOf = (address: Readonly<Record<string, string>>): BatchFilter => {
  const status = STATUSES.filter((one) => one === address.status);
  return {
    ...(status.length === 0 ? {} : { status }),
    ...(address.q === undefined ? {} : { q: address.q }),
  };
};

/** F5: what was paid, and what is about to be. */
export const BatchesPage = () => {
  const say = useText(batchMessages);
  const word = useText(statusMessages);
  const { values } = useListAddress();
  const drafts = useMay()('finance.analyst');
  const [open, setOpen] = useState(false);
  const button = drafts && <Button onClick={() => setOpen(true)}>{say('draft')}</Button>;
  return (
    <>
      <ListPage
        title={say('batches')}
        query={batchesQuery(filterOf(values))}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: word(value) })),
          },
        ]}
        searchable
        exportName="payout-batches"
        actions={button}
        empty={
          <Empty title={say('noBatches')} action={button}>
            {say('noBatchesAbout')}
          </Empty>
        }
      />
      {open && <DraftDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<BatchRow>[] => {
  const say = useText(batchMessages);
  return [
    {
      key: 'number',
      label: say('number'),
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/batches/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      key: 'total',
      label: say('total'),
      numeric: true,
      cell: ({ total }) => <Amount of={total} />,
      text: ({ total }) => `${total.currency} ${decimalOf(total)}`,
    },
    {
      key: 'payments',
      label: say('payments'),
      numeric: true,
      cell: ({ itemCount }) => itemCount,
      text: ({ itemCount }) => String(itemCount),
    },
    {
      key: 'paid',
      label: say('paidCount'),
      numeric: true,
      cell: ({ paidCount }) => paidCount,
      text: ({ paidCount }) => String(paidCount),
    },
    {
      key: 'failed',
      label: say('failedCount'),
      numeric: true,
      cell: ({ failedCount }) => failedCount,
      text: ({ failedCount }) => String(failedCount),
    },
    {
      key: 'status',
      label: say('status'),
      cell: ({ status }) => <BatchStatus status={status} />,
      text: ({ status }) => status,
    },
    {
      key: 'executionOn',
      label: say('executionOn'),
      cell: ({ executionOn }) => <Day of={executionOn} />,
      text: ({ executionOn }) => executionOn ?? '',
    },
    {
      key: 'draftedAt',
      label: say('draftedAt'),
      cell: ({ draftedAt }) => <Instant of={draftedAt} />,
      text: ({ draftedAt }) => draftedAt,
    },
  ];
};
