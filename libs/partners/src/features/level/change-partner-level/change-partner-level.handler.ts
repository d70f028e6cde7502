import { addDays, endOfDay, type Day } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

/** Sent where a review is decided: nobody changes a level by themselves. */
export class ChangePartnerLevelCommand extends PartnerBusCommand<
  'ChangePartnerLevel',
  Readonly<{
    partnerId: string;
    role?: string;
    reviewId: string;
    level: string;
    effectiveOn: Day;
    reason: string;
    decidedBy: string;
  }>
> {}

export const ChangePartnerLevelHandler = runsToday(
  ChangePartnerLevelCommand,
  'ChangePartnerLevel',
  (asked, { act, zone }) => ({
    ...asked,
    beginsAt: endOfDay(addDays(asked.effectiveOn, -1), zone),
    act,
  }),
  ({ effectiveOn }) => effectiveOn,
);
