import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { NoteProtectionEnding } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class NoteProtectionEndingCommand extends BusCommand<Noted<NoteProtectionEnding>, never, Deal> {}
export const NoteProtectionEndingHandler = notes(NoteProtectionEndingCommand, dealDecider, {
  type: 'NoteProtectionEnding',
  id: 'dealId',
});
