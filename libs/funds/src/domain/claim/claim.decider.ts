import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type MdfClaim, type SubmittedClaim } from './claim';
import type { MdfClaimCommand, MdfClaimRefusal } from './claim.commands';
import { openFollowUp } from './claim.cut';
import * as disputes from './claim.dispute';
import type { MdfClaimEvent } from './claim.events';
import * as payment from './claim.payment';
import * as questions from './claim.questions';
import * as review from './claim.review';
import { submit } from './claim.submission';

/** What is asked of a claim that was never submitted. */
const submitted =
  <Data, Code extends MdfClaimRefusal, None extends MdfClaimRefusal>(
    decide: (data: Data, claim: SubmittedClaim) => Decision<MdfClaimEvent, Code>,
    none: () => Decision<MdfClaimEvent, None>,
  ) =>
  (data: Data, claim: MdfClaim): Decision<MdfClaimEvent, Code | None> =>
    claim.status === 'none' ? none() : decide(data, claim);

const nothing = () => [];
const notOpen = () => refuse('CLAIM_NOT_OPEN', 'There is no such claim.');
const notPayable = () => refuse('NOT_PAYABLE', 'There is no such claim.');

/** `mdfClaim-<id>`: what was spent on an activity, with what shows it. The fund has the last word on the money. */
export const mdfClaimDecider: Decider<MdfClaim, MdfClaimCommand, MdfClaimEvent, MdfClaimRefusal> = {
  stream: 'mdfClaim',
  initial,
  evolve,
  decide: decidedBy<MdfClaimCommand, MdfClaim, MdfClaimEvent, MdfClaimRefusal>({
    SubmitMdfClaim: submit,
    RecordMdfEvidence: submitted(review.recordEvidence, nothing),
    AskMdfClaim: submitted(questions.ask, notOpen),
    AnswerMdfClaim: submitted(questions.answer, notOpen),
    NoteMdfClaimOverdue: submitted(review.noteOverdue, nothing),
    NoteMdfClaimAnswerDue: submitted(questions.noteAnswerDue, nothing),
    CheckMdfAdvert: submitted(review.checkAdvert, notOpen),
    ApproveMdfClaim: submitted(review.approve, notOpen),
    RejectMdfClaim: submitted(review.reject, notOpen),
    RecordMdfFunding: submitted(review.recordFunding, nothing),
    ExpireMdfClaim: submitted(questions.expire, nothing),
    DisputeMdfClaim: submitted(disputes.dispute, notOpen),
    DecideMdfDispute: submitted(disputes.decideDispute, notOpen),
    OpenMdfFollowUp: openFollowUp,
    ReserveMdfClaim: submitted(payment.reserve, notPayable),
    SettleMdfClaim: submitted(payment.settle, notPayable),
    ReleaseMdfClaim: submitted(payment.release, nothing),
  }),
};
