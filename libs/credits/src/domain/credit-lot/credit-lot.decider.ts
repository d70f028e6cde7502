import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type CreditLot, type KnownLot } from './credit-lot';
import type { CreditLotCommand, CreditLotRefusal } from './credit-lot.commands';
import type { CreditLotEvent } from './credit-lot.events';
import * as grants from './credit-lot.grants';
import * as reservations from './credit-lot.reservations';
import * as reviews from './credit-lot.reviews';

/** A decision about a lot that was granted. */
const ofKnown =
  <Data, Code extends CreditLotRefusal>(
    decide: (data: Data, lot: KnownLot) => Decision<CreditLotEvent, Code>,
  ) =>
  (data: Data, lot: CreditLot): Decision<CreditLotEvent, Code | 'LOT_UNKNOWN'> =>
    lot.status === 'none' ? refuse('LOT_UNKNOWN', 'There is no such lot.') : decide(data, lot);

/** `creditLot-<id>`: credits, vouchers or passes of a contract or purchase, and what they are used for (7.8). */
export const creditLotDecider: Decider<CreditLot, CreditLotCommand, CreditLotEvent, CreditLotRefusal> = {
  stream: 'creditLot',
  initial,
  evolve,
  decide: decidedBy<CreditLotCommand, CreditLot, CreditLotEvent>({
    GrantCreditLot: grants.grant,
    ReserveCredits: ofKnown(reservations.reserve),
    UseCredits: ofKnown(reservations.use),
    ReleaseCredits: ofKnown(reservations.release),
    NoteCreditLotEnding: ofKnown(grants.noteEnding),
    ExpireCreditLot: ofKnown(grants.expire),
    RequestCreditCorrection: ofKnown(grants.requestCorrection),
    ApproveCreditCorrection: ofKnown(grants.approveCorrection),
    DeclineCreditCorrection: ofKnown(grants.declineCorrection),
    NameServiceManager: ofKnown(reviews.nameServiceManager),
    ScheduleReviews: ofKnown(reviews.scheduleReviews),
    NoteReviewAhead: ofKnown(reviews.noteReviewAhead),
    RecordOperationalReview: ofKnown(reviews.recordReview),
  }),
};
