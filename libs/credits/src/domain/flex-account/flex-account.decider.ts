import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type FlexAccount, type OpenFlexAccount } from './flex-account';
import type { FlexAccountCommand, FlexAccountRefusal } from './flex-account.commands';
import * as entries from './flex-account.entries';
import * as byItself from './flex-account.earned';
import type { FlexAccountEvent } from './flex-account.events';
import * as halfYears from './flex-account.half-years';

/** A decision about what stands in an account; one that has not begun holds nothing. */
const ofOpen =
  <Data, Code extends FlexAccountRefusal>(
    decide: (data: Data, account: OpenFlexAccount) => Decision<FlexAccountEvent, Code>,
  ) =>
  (data: Data, account: FlexAccount): Decision<FlexAccountEvent, Code | 'ENTRY_UNKNOWN'> =>
    account.status === 'none'
      ? refuse('ENTRY_UNKNOWN', 'This partner has no flex points.')
      : decide(data, account);

/** `credits-<accountId>`: a partner's flex points; a half-year is a lot (7.8). */
export const flexAccountDecider: Decider<
  FlexAccount,
  FlexAccountCommand,
  FlexAccountEvent,
  FlexAccountRefusal
> = {
  stream: 'credits',
  initial,
  evolve,
  decide: decidedBy<FlexAccountCommand, FlexAccount, FlexAccountEvent>({
    OpenFlexHalfYear: halfYears.open,
    ProposeFlexPoints: entries.propose,
    RecordFlexEvidence: ofOpen(entries.recordEvidence),
    ApproveFlexPoints: ofOpen(entries.approve),
    DeclineFlexPoints: ofOpen(entries.decline),
    RequestFlexReversal: ofOpen(entries.requestReversal),
    ApproveFlexReversal: ofOpen(entries.approveReversal),
    DeclineFlexReversal: ofOpen(entries.declineReversal),
    EarnFlexPoints: byItself.earn,
    EarnHeldFlexPoints: byItself.earnHeld,
    ForfeitFlexPoints: ofOpen(byItself.forfeit),
    WarnOfFlexTarget: ofOpen(halfYears.warn),
    AssessFlexHalfYear: ofOpen(halfYears.assess),
  }),
};
