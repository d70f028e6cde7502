import { anyone, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { expectedReportDecider } from '../../../domain/report/report';
import type { ReportKind } from '../../../domain/report/report.events';
import { ReportDesk, type MonthOfSender } from '../../../report-desk';

export type ReceivedReport = MonthOfSender & Readonly<{ report: ReportKind; nil: boolean }>;

/** Sent when a file was applied, for each month that it speaks of. */
export class ReceiveReportCommand extends Command<void> {
  constructor(
    readonly data: ReceivedReport,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReceiveReportCommand)
export class ReceiveReportHandler implements ICommandHandler<ReceiveReportCommand> {
  constructor(
    private readonly desk: ReportDesk,
    private readonly runner: DeciderRunner,
  ) {}

  async execute({ data: { nil, ...of }, meta }: ReceiveReportCommand): Promise<void> {
    const received = await this.desk.received(of, meta.now);
    if (received === undefined) return;
    await this.runner.run(
      expectedReportDecider,
      received.of.expectedReportId,
      { type: 'ReceiveReport', data: { ...received, nil, at: meta.now } },
      meta,
      { visible: anyone },
    );
  }
}
