import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Statement } from '../../domain/statement/statement';
import {
  statementDecider,
  type ReserveStatementLines,
  type StatementRefusal,
} from '../../domain/statement/statement.decider';

/** Sent by payouts: a "no" of the statement comes back as the event `StatementReservationRefused`. */
export class ReserveStatementLinesCommand extends Command<Outcome<StatementRefusal, Statement>> {
  constructor(
    readonly data: Omit<ReserveStatementLines['data'], 'reservedAt'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReserveStatementLinesCommand)
export class ReserveStatementLinesHandler implements ICommandHandler<ReserveStatementLinesCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReserveStatementLinesCommand): Promise<Outcome<StatementRefusal, Statement>> {
    const act = { ...data, reservedAt: meta.now };
    return this.runner.run(
      statementDecider,
      data.statementId,
      { type: 'ReserveStatementLines', data: act },
      meta,
      { visible: anyone },
    );
  }
}
