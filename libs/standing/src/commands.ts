/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export {
  AcceptProofOfConceptCommand,
  ReturnProofOfConceptCommand,
} from './features/proof/decide-proof/decide-proof.handler';
export { ApplyForQualificationCommand } from './features/qualification/apply-for-qualification/apply-for-qualification.handler';
export { AssessQualificationCommand } from './features/qualification/assess-qualification/assess-qualification.handler';
export { ContractQualificationCommand } from './features/qualification/contract-qualification/contract-qualification.handler';
export { DecideQualificationCommand } from './features/qualification/decide-qualification/decide-qualification.handler';
export {
  FlagBreachCommand,
  SettleBreachCommand,
} from './features/qualification/obligation-breach/obligation-breach.handler';
export { AppealReviewCommand } from './features/review/appeal-review/appeal-review.handler';
export { DecideReviewCommand } from './features/review/decide-review/decide-review.handler';
export { ScheduleReviewCommand } from './features/review/schedule-review/schedule-review.handler';
export { StartReviewCommand } from './features/review/start-review/start-review.handler';
export { SubmitProofOfConceptCommand } from './features/proof/submit-proof/submit-proof.handler';
