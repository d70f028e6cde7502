import type { DomainCommand } from '@channel/kernel';
import type { SalesForecastReported } from '@channel/providers';
import { automation } from '@channel/runtime';
import type { PosFileApplied } from '@channel/shipments';
import { ReceiveReportCommand, type ReceivedReport } from './receive-report.handler';

type Receive = DomainCommand<'ReceiveReport', ReceivedReport>;

/** A file that was applied is the report of each month that it speaks of, whoever sent it (J79, J80). */
export const whenReportCameNoteReceipt = automation<PosFileApplied | SalesForecastReported, Receive>({
  name: 'standing.when-report-came-note-receipt',
  streams: ['posFile-', 'salesForecast-'],
  on: {
    PosFileApplied: ({ distributorId: partnerId, reportPeriods, lineCount }) =>
      reportPeriods.map((month, n) => ({
        ...{ do: 'send', n, lane: partnerId },
        command: { type: 'ReceiveReport', data: { partnerId, report: 'pos', month, nil: lineCount === 0 } },
      })),
    SalesForecastReported: ({ partnerId, period: month, lines: { length } }) => [
      {
        ...{ do: 'send', n: 0, lane: partnerId },
        command: { type: 'ReceiveReport', data: { partnerId, report: 'forecast', month, nil: length === 0 } },
      },
    ],
  },
  dispatch: { ReceiveReport: (data, meta) => new ReceiveReportCommand(data, meta) },
});
