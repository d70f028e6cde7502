import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Partner } from '../../../domain/partner/partner';
import type { BeginPlannedLevel } from '../../../domain/partner/planned-standing';
import { partnerDecider } from '../../../domain/partner/partner.decider';

export class BeginPlannedLevelCommand extends BusCommand<Noted<BeginPlannedLevel>, never, Partner> {}
export const BeginPlannedLevelHandler = notes(BeginPlannedLevelCommand, partnerDecider, {
  type: 'BeginPlannedLevel',
  id: 'partnerId',
});
