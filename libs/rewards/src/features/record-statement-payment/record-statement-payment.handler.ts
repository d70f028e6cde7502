import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Statement } from '../../domain/statement/statement';
import {
  statementDecider,
  type RecordStatementPayment,
  type StatementRefusal,
} from '../../domain/statement/statement.decider';

/** Sent by payouts when the bank has said what became of an item. */
export class RecordStatementPaymentCommand extends Command<Outcome<StatementRefusal, Statement>> {
  constructor(
    readonly data: Omit<RecordStatementPayment['data'], 'recordedAt'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RecordStatementPaymentCommand)
export class RecordStatementPaymentHandler implements ICommandHandler<RecordStatementPaymentCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordStatementPaymentCommand): Promise<Outcome<StatementRefusal, Statement>> {
    const act = { ...data, recordedAt: meta.now };
    return this.runner.run(
      statementDecider,
      data.statementId,
      { type: 'RecordStatementPayment', data: act },
      meta,
      { visible: anyone },
    );
  }
}
