import { commandIdFrom } from '@channel/event-store';
import { anyone, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { expectedReportDecider } from '../../../domain/report/report';
import { ReportDesk, type MonthOfSender } from '../../../report-desk';

/** Sent when a month is over. */
export class ExpectReportsCommand extends Command<void> {
  constructor(
    readonly data: MonthOfSender,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Each report's own stream decides whether it is expected already, or came before the month was over. */
@CommandHandler(ExpectReportsCommand)
export class ExpectReportsHandler implements ICommandHandler<ExpectReportsCommand> {
  constructor(
    private readonly desk: ReportDesk,
    private readonly runner: DeciderRunner,
  ) {}

  async execute({ data, meta }: ExpectReportsCommand): Promise<void> {
    for (const of of await this.desk.expectedFor(data, meta.now)) {
      const { expectedReportId } = of;
      const commandId = commandIdFrom(meta.commandId, `ExpectReport/${expectedReportId}`, 0);
      await this.runner.run(
        expectedReportDecider,
        expectedReportId,
        { type: 'ExpectReport', data: { of, at: meta.now } },
        { ...meta, commandId },
        { visible: anyone },
      );
    }
  }
}
