/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ApprovePayeeAccountCommand } from './features/payee/approve-account/approve-account.handler';
export { ApprovePayoutBatchCommand } from './features/batch/approve-batch/approve-batch.handler';
export { DraftPayoutBatchCommand } from './features/batch/draft-batch/draft-batch.handler';
export { ExportPayoutBatchCommand } from './features/batch/export-batch/export-batch.handler';
export { ProposePayeeAccountCommand } from './features/payee/propose-account/propose-account.handler';
export { RecordPayoutResultsCommand } from './features/batch/record-results/record-results.handler';
export { SubmitPayoutBatchCommand } from './features/batch/submit-batch/submit-batch.handler';
