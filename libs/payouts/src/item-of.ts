import { apiId } from '@channel/event-store';
import { moneyJson } from '@channel/kernel';
import type { Balance } from './domain/batch/balance';
import type { PayoutItem } from './domain/batch/payout-batch.events';

/** The batch that an item is for, and its place among the items, from 0. */
type Frame = Readonly<{ batchId: string; number: string; programmeId: string; index: number }>;

export const itemOf = (
  { payee, parts, amount }: Balance,
  { batchId, number, programmeId, index }: Frame,
): PayoutItem => ({
  itemId: apiId('payi', `${batchId}|${payee.id}`),
  endToEndId: `${number}-${String(index + 1).padStart(4, '0')}`,
  payee,
  programmeId,
  parts,
  amount: moneyJson(amount),
});
