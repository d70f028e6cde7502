/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { AnswerMdfClaimCommand } from './features/claim/answer-claim/answer-claim.handler';
export {
  DecideMdfDisputeCommand,
  DisputeMdfClaimCommand,
} from './features/claim/dispute-claim/dispute-claim.handler';
export {
  ApproveMdfClaimCommand,
  AskMdfClaimCommand,
  CheckMdfAdvertCommand,
  RejectMdfClaimCommand,
} from './features/claim/review-claim/review-claim.handler';
export { SubmitMdfClaimCommand } from './features/claim/submit-claim/submit-claim.handler';
export {
  ApproveFundCorrectionCommand,
  DeclineFundCorrectionCommand,
  RequestFundCorrectionCommand,
} from './features/fund/correct-grant/correct-grant.handler';
export {
  ApproveFundGrantCommand,
  DeclineFundGrantCommand,
} from './features/fund/decide-grant/decide-grant.handler';
export { ProposeFundGrantCommand } from './features/fund/propose-grant/propose-grant.handler';
export {
  AnswerMdfRequestCommand,
  CancelMdfRequestCommand,
} from './features/request/answer-request/answer-request.handler';
export {
  ApproveMdfRequestCommand,
  AskMdfRequestCommand,
  RejectMdfRequestCommand,
} from './features/request/decide-request/decide-request.handler';
export { SubmitMdfRequestCommand } from './features/request/submit-request/submit-request.handler';
export {
  ProposeMouCommand,
  ReviseMouCommand,
  WithdrawMouProposalCommand,
} from './features/mou/propose-mou/propose-mou.handler';
export { SignMouCommand } from './features/mou/sign-mou/sign-mou.handler';
export { TerminateMouCommand } from './features/mou/end-mou/end-mou.handler';
export { SubmitMouMilestoneCommand } from './features/mou/submit-milestone/submit-milestone.handler';
export {
  AcceptMouMilestoneCommand,
  ReturnMouMilestoneCommand,
} from './features/mou/review-milestone/review-milestone.handler';
