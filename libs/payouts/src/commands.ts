/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ApprovePayeeAccountCommand } from './features/approve-account/approve-account.handler';
export { ApprovePayoutBatchCommand } from './features/approve-batch/approve-batch.handler';
export { DraftPayoutBatchCommand } from './features/draft-batch/draft-batch.handler';
export { ExportPayoutBatchCommand } from './features/export-batch/export-batch.handler';
export { ProposePayeeAccountCommand } from './features/propose-account/propose-account.handler';
export { RecordPayoutResultsCommand } from './features/record-results/record-results.handler';
export { SubmitPayoutBatchCommand } from './features/submit-batch/submit-batch.handler';
