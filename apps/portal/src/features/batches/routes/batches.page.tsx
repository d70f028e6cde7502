import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { between } from '../../../shared/lists/scope-address';
import { useScopeFilters } from '../../../shared/lists/scope-filters';
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
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
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
    ...between('draftedAt', address),
  };
};

/** F5: what was paid, and what is about to be. */
export const BatchesPage = () => {
  const say = useText(batchMessages);
  const status = useStatusFilter(say('status'), STATUSES);
  const { from, to } = useScopeFilters();
  const { values } = useListAddress();
  const drafts = useMay()('finance.analyst');
  const [open, setOpen] = useKept('batches.BatchesPage.open', false);
  const button = drafts && <Button onClick={() => setOpen(true)}>{say('draft')}</Button>;
  return (
    <>
      <ListPage
        title={say('batches')}
        query={batchesQuery(filterOf(values))}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[status, from, to]}
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
    amountColumn(
      'total',
      say('total'),
      ({ total }) => total,
      ({ id }) => `payout-batch.${id}.total`,
    ),
    countColumn('payments', say('payments'), ({ itemCount }) => itemCount),
    countColumn('paid', say('paidCount'), ({ paidCount }) => paidCount),
    countColumn('failed', say('failedCount'), ({ failedCount }) => failedCount),
    statusColumn(say('status'), ({ status }) => <BatchStatus status={status} />),
    {
      key: 'executionOn',
      label: say('executionOn'),
      cell: ({ executionOn }) => <Day of={executionOn} />,
      text: ({ executionOn }) => executionOn ?? '',
    },
    instantColumn('draftedAt', say('draftedAt')),
  ];
};
