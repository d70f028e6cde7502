import { decidedBy, invariant, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, isRegistered, type Deal, type RegisteredDeal } from './deal';
import type { DealCommand, DealRefusal } from './deal.commands';
import type { DealEvent } from './deal.events';
import * as claims from './deal.claims';
import * as correction from './deal.corrections';
import * as handover from './deal.handover';
import * as outcome from './deal.outcome';
import * as protection from './deal.protection';
import { reassign } from './deal.reassignment';
import * as review from './deal.review';
import { resubmit, submit } from './deal.submission';

/** The handler answers NOT_FOUND for what does not exist, and automations follow an event of the deal. */
const ofRegistered =
  <Data, Code extends DealRefusal>(decide: (data: Data, deal: RegisteredDeal) => Decision<DealEvent, Code>) =>
  (data: Data, deal: Deal): Decision<DealEvent, Code> => {
    invariant(isRegistered(deal), 'a decision follows a submission');
    return decide(data, deal);
  };

export const dealDecider: Decider<Deal, DealCommand, DealEvent, DealRefusal> = {
  stream: 'deal',
  initial,
  evolve,
  decide: decidedBy<DealCommand, Deal, DealEvent>({
    SubmitDeal: submit,
    ResubmitDeal: ofRegistered(resubmit),
    TakeUpDeal: ofRegistered(review.takeUp),
    AssignDeal: ofRegistered(handover.assign),
    EscalateDeal: ofRegistered(handover.escalate),
    ApproveDeal: ofRegistered(review.approve),
    RequestDealInformation: ofRegistered(review.requestInformation),
    AnswerDealInformation: ofRegistered(review.answerInformation),
    ReturnDeal: ofRegistered(review.sendBack),
    RejectDeal: ofRegistered(review.reject),
    WithdrawDeal: ofRegistered(outcome.withdraw),
    MarkDealWon: ofRegistered(outcome.markWon),
    MarkDealLost: ofRegistered(outcome.markLost),
    CloseDeal: ofRegistered(outcome.close),
    CorrectWonDay: ofRegistered(correction.correctWonDay),
    CorrectClosing: ofRegistered(correction.correctClosing),
    CorrectDealType: ofRegistered(correction.correctDealType),
    ApproveDealCorrection: ofRegistered(correction.approveCorrection),
    RejectDealCorrection: ofRegistered(correction.rejectCorrection),
    RevokeDeal: ofRegistered(outcome.revoke),
    ReassignDeal: ofRegistered(reassign),
    CompareCustomer: ofRegistered(claims.compareCustomer),
    EndDuplicate: ofRegistered(claims.endDuplicate),
    ConfirmDealClaim: ofRegistered(claims.confirmClaim),
    RecordDealOverlap: ofRegistered(claims.recordOverlap),
    RecordDealContest: ofRegistered(claims.recordContest),
    RecordConflictDecision: ofRegistered(claims.recordDecision),
    ReturnUnansweredDeal: ofRegistered(review.returnUnanswered),
    RequestDealExtension: ofRegistered(protection.requestExtension),
    DecideDealExtension: ofRegistered(protection.decideExtension),
    NoteProtectionEnding: ofRegistered(protection.noteEnding),
    AttachBom: ofRegistered(outcome.attachBom),
    ExpireDealProtection: ofRegistered(protection.expireProtection),
    EndDealOfPartner: ofRegistered(protection.endWithPartner),
  }),
};
