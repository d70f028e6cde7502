import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DealCommand, DealRefusal } from '../../domain/deal/deal.commands';
import { dealDecider } from '../../domain/deal/deal.decider';

export class RecordClaimAnswerCommand extends Command<Outcome<DealRefusal>> {
  constructor(
    /** `holderDealId`: who holds the opportunity instead; `null` if the deal itself does. */
    readonly data: Readonly<{ dealId: string; opportunityId: string; holderDealId: string | null }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RecordClaimAnswerCommand)
export class RecordClaimAnswerHandler implements ICommandHandler<RecordClaimAnswerCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordClaimAnswerCommand): Promise<Outcome<DealRefusal>> {
    const { dealId, opportunityId, holderDealId } = data;
    const at = meta.now;
    const command: DealCommand =
      holderDealId === null
        ? { type: 'ConfirmDealClaim', data: { dealId, opportunityId, at } }
        : { type: 'RecordDealOverlap', data: { dealId, opportunityId, holderDealId, at } };
    return this.runner.run(dealDecider, dealId, command, meta);
  }
}
