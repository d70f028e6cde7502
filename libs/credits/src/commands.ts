/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export {
  ApproveCreditCorrectionCommand,
  DeclineCreditCorrectionCommand,
  RequestCreditCorrectionCommand,
} from './features/credit-lot/correct-lot/correct-lot.handler';
export { GrantCreditLotCommand } from './features/credit-lot/grant-lot/grant-lot.handler';
export {
  ReleaseCreditsCommand,
  ReserveCreditsCommand,
  UseCreditsCommand,
} from './features/credit-lot/use-lot/use-lot.handler';
export {
  ApproveFlexPointsCommand,
  DeclineFlexPointsCommand,
} from './features/decide-flex-points/decide-flex-points.handler';
export { ProposeFlexPointsCommand } from './features/propose-flex-points/propose-flex-points.handler';
export {
  ApproveFlexReversalCommand,
  DeclineFlexReversalCommand,
  RequestFlexReversalCommand,
} from './features/reverse-flex-points/reverse-flex-points.handler';
export {
  NameServiceManagerCommand,
  RecordOperationalReviewCommand,
} from './features/credit-lot/review-contract/review-contract.handler';
