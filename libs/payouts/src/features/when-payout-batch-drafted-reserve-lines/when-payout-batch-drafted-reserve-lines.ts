import type { DomainCommand } from '@channel/kernel';
import { ReserveStatementLinesCommand } from '@channel/rewards';
import type { Automation } from '@channel/runtime';
import type { PayoutBatchDrafted } from '../../domain/batch/payout-batch.events';

type Reserve = DomainCommand<
  'ReserveStatementLines',
  Readonly<{ statementId: string; batchId: string; itemId: string; lineIds: readonly string[] }>
>;

/** Each statement decides whether its lines are free; the batch waits for the answers. */
export const whenPayoutBatchDraftedReserveLines: Automation<PayoutBatchDrafted, Reserve> = {
  name: 'payouts.when-payout-batch-drafted-reserve-lines',
  streams: ['payoutBatch-'],
  handles: ['PayoutBatchDrafted'],
  react: ({ data: { batchId, items } }) =>
    items
      .flatMap(({ itemId, parts }) =>
        parts.map(({ statementId, lineIds }) => ({ statementId, batchId, itemId, lineIds })),
      )
      .map((data, n) => ({ do: 'send', n, command: { type: 'ReserveStatementLines', data } })),
  dispatch: { ReserveStatementLines: (data, meta) => new ReserveStatementLinesCommand(data, meta) },
};
