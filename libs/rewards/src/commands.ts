/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { AcceptStatementCommand } from './features/statement/accept-statement/accept-statement.handler';
export {
  ApproveAdjustmentCommand,
  RejectAdjustmentCommand,
} from './features/adjustment/decide-adjustment/decide-adjustment.handler';
export { ApproveFxTableCommand } from './features/fx/approve-fx-table/approve-fx-table.handler';
export { ApproveRewardRunCommand } from './features/run/approve-reward-run/approve-reward-run.handler';
export { BeginCloseCommand } from './features/period/begin-close/begin-close.handler';
export { CalculateRewardRunCommand } from './features/run/calculate-reward-run/calculate-reward-run.handler';
export { LockPeriodCommand } from './features/period/lock-period/lock-period.handler';
export { SimulateProgrammeVersionCommand } from './features/simulation/simulate-programme-version/simulate-programme-version.handler';
export { SubmitRewardRunCommand } from './features/run/submit-reward-run/submit-reward-run.handler';
export { PrepareAdjustmentCommand } from './features/adjustment/prepare-adjustment/prepare-adjustment.handler';
