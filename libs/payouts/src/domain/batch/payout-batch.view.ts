import type { PayoutBatch } from './payout-batch';
import type { PayoutConversion } from './payout-batch.events';

/** A batch as finance sees it: accounts by their last four characters. */
export const payoutBatchView = (batch: PayoutBatch): object => {
  if (batch.status === 'none') return { status: 'none' };
  const { number, programmeId, currency, status, total, items, sha256, executionOn, approvedAt } = batch;
  return {
    number,
    programmeId,
    currency,
    status,
    total,
    ...(batch.endorsedBy === null ? {} : { approvals: batch.approvedBy === null ? 1 : 2 }),
    ...(executionOn === null ? {} : { executionOn }),
    ...(approvedAt === null ? {} : { approvedAt }),
    ...(sha256 === null ? {} : { sha256 }),
    ...(batch.cancellation === null
      ? {}
      : { cancellation: { requestedBy: batch.cancellation.requestedBy, reason: batch.cancellation.reason } }),
    items: items.map((item) => ({
      itemId: item.itemId,
      endToEndId: item.endToEndId,
      partnerId: item.partnerId,
      partnerName: item.partnerName,
      amount: item.amount,
      ...(batch.conversion === null ? {} : { payment: { ...item.payment, fx: fxView(batch.conversion) } }),
      status: item.status,
      reserved: item.statementIds.every((id) => item.reservedOf.includes(id)),
      statements: item.parts.map(({ statementId, statementNumber, amount }) => ({
        statementId,
        number: statementNumber,
        amount,
      })),
      ...(item.lastFour === null ? {} : { iban: `…${item.lastFour}` }),
      ...(item.reason === null ? {} : { reason: item.reason }),
      ...(item.heldBecause === null ? {} : { onHold: item.heldBecause }),
    })),
  };
};

const fxView = ({ base, rate, on, tableVersion }: PayoutConversion): object => ({
  from: base,
  rate,
  on,
  table: String(tableVersion),
});
