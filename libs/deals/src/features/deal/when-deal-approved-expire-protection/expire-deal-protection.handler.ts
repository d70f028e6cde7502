import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { ExpireDealProtection } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ExpireDealProtectionCommand extends BusCommand<Noted<ExpireDealProtection>, never, Deal> {}
export const ExpireDealProtectionHandler = notes(ExpireDealProtectionCommand, dealDecider, {
  type: 'ExpireDealProtection',
  id: 'dealId',
});
