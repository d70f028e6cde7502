import type { DomainCommand } from '@channel/kernel';
import { RecordStatementPaymentCommand } from '@channel/rewards';
import type { Automation } from '@channel/runtime';
import type {
  PayoutBatchCancelled,
  PayoutItemFailed,
  PayoutItemPaid,
  PayoutPart,
} from '../../domain/batch/payout-batch.events';

type RecordPayment = DomainCommand<
  'RecordStatementPayment',
  Readonly<{
    statementId: string;
    batchId: string;
    itemId: string;
    lineIds: readonly string[];
    outcome: 'paid' | 'failed';
  }>
>;
type Settled = PayoutItemPaid | PayoutItemFailed | PayoutBatchCancelled;

/** Tells each statement that its lines are paid, or payable again. */
export const whenPayoutItemSettledRecordPayment: Automation<Settled, RecordPayment> = {
  name: 'payouts.when-payout-item-settled-record-payment',
  streams: ['payoutBatch-'],
  handles: ['PayoutItemPaid', 'PayoutItemFailed', 'PayoutBatchCancelled'],
  react: (event) =>
    paymentsOf(event).map((data, n) => ({
      do: 'send',
      n,
      command: { type: 'RecordStatementPayment', data },
    })),
  dispatch: { RecordStatementPayment: (data, meta) => new RecordStatementPaymentCommand(data, meta) },
};

const paymentsOf = ({ type, data }: Pick<Settled, 'type' | 'data'>): readonly RecordPayment['data'][] => {
  const paymentOf =
    (itemId: string, outcome: 'paid' | 'failed') =>
    ({ statementId, lineIds }: PayoutPart): RecordPayment['data'] => ({
      statementId,
      batchId: data.batchId,
      itemId,
      lineIds,
      outcome,
    });
  if (type === 'PayoutBatchCancelled')
    return (data as PayoutBatchCancelled['data']).items.flatMap(({ itemId, parts }) =>
      parts.map(paymentOf(itemId, 'failed')),
    );
  const item = data as PayoutItemPaid['data'];
  return item.parts.map(paymentOf(item.itemId, type === 'PayoutItemPaid' ? 'paid' : 'failed'));
};
