/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ApproveProgrammeVersionCommand } from './features/approve-programme-version/approve-programme-version.handler';
export { DraftProgrammeVersionCommand } from './features/draft-programme-version/draft-programme-version.handler';
export { SubmitProgrammeVersionCommand } from './features/submit-programme-version/submit-programme-version.handler';
export { ReturnProgrammeVersionCommand } from './features/stop-programme-version/return-programme-version.handler';
export { WithdrawProgrammeVersionCommand } from './features/stop-programme-version/withdraw-programme-version.handler';
