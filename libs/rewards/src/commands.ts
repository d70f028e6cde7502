/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { AcceptStatementCommand } from './features/accept-statement/accept-statement.handler';
export { ApproveFxTableCommand } from './features/approve-fx-table/approve-fx-table.handler';
export { ApproveRewardRunCommand } from './features/approve-reward-run/approve-reward-run.handler';
export { BeginCloseCommand } from './features/begin-close/begin-close.handler';
export { CalculateRewardRunCommand } from './features/calculate-reward-run/calculate-reward-run.handler';
export { LockPeriodCommand } from './features/lock-period/lock-period.handler';
export { SubmitRewardRunCommand } from './features/submit-reward-run/submit-reward-run.handler';
