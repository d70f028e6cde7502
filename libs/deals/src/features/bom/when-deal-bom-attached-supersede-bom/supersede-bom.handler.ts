import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Bom } from '../../../domain/bom/bom';
import type { SupersedeBom } from '../../../domain/bom/bom.commands';
import { bomDecider } from '../../../domain/bom/bom.decider';

export class SupersedeBomCommand extends BusCommand<Noted<SupersedeBom>, never, Bom> {}
export const SupersedeBomHandler = notes(SupersedeBomCommand, bomDecider, {
  type: 'SupersedeBom',
  id: 'bomId',
});
