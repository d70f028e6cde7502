/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ReportTitleTransferCommand } from './features/report-transfer/report-transfer.handler';
