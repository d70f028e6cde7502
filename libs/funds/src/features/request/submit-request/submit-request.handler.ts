import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, Numbers, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import type { SubmitMdfRequest } from '../../../domain/fund/fund.commands';
import type { ActivityPlan } from '../../../domain/fund/fund.events';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { FundDesk, mayActFor } from '../../../fund-desk';
import { mdfRequestIdOf } from '../../../ids';

type Refusals = RefusalsOf<SubmitMdfRequest> | 'VERSION_NOT_IN_FORCE';

export class SubmitMdfRequestCommand extends BusCommand<
  Readonly<{ partnerId: string; plan: ActivityPlan }>,
  Refusals,
  Fund
> {}

@CommandHandler(SubmitMdfRequestCommand)
export class SubmitMdfRequestHandler implements ICommandHandler<SubmitMdfRequestCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: FundDesk,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: SubmitMdfRequestCommand): Promise<Outcome<Refusals, Fund>> {
    const { partnerId, plan } = data;
    const owner = mayActFor(partnerId, meta.actor.orgId)
      ? await this.desk.ownerOf(partnerId, meta.now)
      : undefined;
    if (owner === undefined) return refused(notFound());
    const ground = await this.desk.groundFor(owner, meta);
    if ('refused' in ground) return refused(ground);
    const requestId = mdfRequestIdOf(meta.commandId);
    const { state } = await this.runner.load(fundDecider, owner.fundId);
    const known = state.status === 'open' ? state.requests.get(requestId)?.number : undefined;
    const command = await this.numbers.numbered(
      { series: 'MR', on: ground.act.on, known, dryRun: meta.dryRun },
      (number): SubmitMdfRequest => ({
        type: 'SubmitMdfRequest',
        data: { requestId, number, plan, ...ground },
      }),
      (numbered) => fundDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(fundDecider, owner.fundId, command, meta, {
      // A fund that nobody was granted anything in is asked like any other of the partner's own.
      visible: (fund) => fund.status === 'none' || mayActFor(fund.owner.partnerId, meta.actor.orgId),
    });
  }
}
