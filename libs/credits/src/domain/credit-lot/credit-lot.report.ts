import { addDays, dayOf, entryFor, type Day, type EventTable } from '@channel/kernel';
import { balanceOf, evolve, initial, inLotUnits, type CreditLot } from './credit-lot';
import type { CreditLotEvent, UsageReport } from './credit-lot.events';

/** The day on which what an event says came about; `null`: it moves nothing. */
const DAY: EventTable<CreditLotEvent, Day | null, [timeZone: string]> = {
  CreditLotGranted: ({ startsOn }) => startsOn,
  CreditsReserved: ({ reservedAt }, zone) => dayOf(reservedAt, zone),
  CreditsUsed: ({ deliveredOn }) => deliveredOn,
  CreditsReleased: ({ releasedAt }, zone) => dayOf(releasedAt, zone),
  CreditLotExpired: ({ expiresOn }) => addDays(expiresOn, 1),
  CreditLotCorrected: ({ correctedAt }, zone) => dayOf(correctedAt, zone),
  CreditLotEnding: null,
  CreditCorrectionRequested: null,
  CreditCorrectionDeclined: null,
  ServiceManagerNamed: null,
  OperationalReviewsScheduled: null,
  OperationalReviewAhead: null,
  OperationalReviewRecorded: null,
};

/** Usage and balance of a lot when a day was over, as it is known today; `undefined`: there was none. */
export const reportOn = (
  events: readonly CreditLotEvent[],
  day: Day,
  timeZone: string,
): UsageReport | undefined => {
  const lot = events
    .filter((event) => (entryFor(DAY, event, timeZone) ?? '9') <= day)
    .reduce<CreditLot>(evolve, initial);
  if (lot.status === 'none') return undefined;
  const { granted, free, reserved, used, expired } = balanceOf(lot);
  const counted = (quantity: bigint) => inLotUnits(lot, quantity);
  return {
    ...{ lotId: lot.of.lotId, granted: counted(granted), free: counted(free) },
    ...{ reserved: counted(reserved), used: counted(used), expired: counted(expired) },
  };
};
