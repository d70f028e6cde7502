import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Bom } from '../../../domain/bom/bom';
import type { ExpireBomPrice } from '../../../domain/bom/bom.commands';
import { bomDecider } from '../../../domain/bom/bom.decider';

export class ExpireBomPriceCommand extends BusCommand<Noted<ExpireBomPrice>, never, Bom> {}
export const ExpireBomPriceHandler = notes(ExpireBomPriceCommand, bomDecider, {
  type: 'ExpireBomPrice',
  id: 'bomId',
});
