import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, VENDOR_ORG, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Statement } from '../../../domain/statement/statement';
import { statementDecider, type AcceptStatement } from '../../../domain/statement/statement.decider';

type AcceptStatementOutcome = Outcome<RefusalsOf<AcceptStatement>, Statement>;

export class AcceptStatementCommand extends Command<AcceptStatementOutcome> {
  constructor(
    readonly data: Readonly<{ statementId: string; by: 'partner' | 'deadline' }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(AcceptStatementCommand)
export class AcceptStatementHandler implements ICommandHandler<AcceptStatementCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: AcceptStatementCommand): Promise<AcceptStatementOutcome> {
    const { orgId, id } = meta.actor;
    const { by } = data;
    const acceptedBy = by === 'partner' ? id : null;
    return this.runner.run(
      statementDecider,
      data.statementId,
      { type: 'AcceptStatement', data: { ...data, acceptedBy, acceptedAt: meta.now } },
      meta,
      {
        visible: (statement) =>
          statement.status !== 'none' &&
          (by === 'deadline' || orgId === VENDOR_ORG || statement.partnerId === orgId),
      },
    );
  }
}
