import { waitsIn } from '@channel/inbox';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReportDesk } from '../../report-desk';
import { reportsNotices } from '../../reports.notices';
import { ReportListController } from './report-list/report-list.controller';
import { reportList } from './report-list/report-list.projection';
import { ReceiveReportHandler } from './when-report-came-note-receipt/receive-report.handler';
import { whenReportCameNoteReceipt } from './when-report-came-note-receipt/when-report-came-note-receipt';
import { FallLateHandler } from './when-report-expected-fall-late/fall-late.handler';
import { whenReportExpectedFallLate } from './when-report-expected-fall-late/when-report-expected-fall-late';
import { ExpectReportsHandler } from './when-sender-entered-expect-report/expect-reports.handler';
import { whenSenderEnteredExpectReport } from './when-sender-entered-expect-report/when-sender-entered-expect-report';

/** The monthly reports that senders owe: expected by themselves, reminded of, late, and received (J79, J80). */
@Module({
  imports: [
    CqrsModule,
    waitsIn('standing.reports', { notices: reportsNotices }),
    contribute('standing.reports', {
      projections: [reportList],
      automations: [whenSenderEnteredExpectReport, whenReportCameNoteReceipt, whenReportExpectedFallLate],
    }),
  ],
  controllers: [ReportListController],
  providers: [ReportDesk, ExpectReportsHandler, ReceiveReportHandler, FallLateHandler],
})
export class ReportModule {}
