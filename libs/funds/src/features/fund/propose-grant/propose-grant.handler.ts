import { addDays, type RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, anyone, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import type { ProposeFundGrant } from '../../../domain/fund/fund.commands';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { FundDesk } from '../../../fund-desk';
import { grantIdOf } from '../../../ids';

type Refusals = RefusalsOf<ProposeFundGrant> | 'VERSION_NOT_IN_FORCE';
type Proposal = Readonly<{ partnerId: string; purpose: string; useByOn?: string }> &
  Pick<ProposeFundGrant['data'], 'amount'>;

export class ProposeFundGrantCommand extends BusCommand<Proposal, Refusals, Fund> {}

@CommandHandler(ProposeFundGrantCommand)
export class ProposeFundGrantHandler implements ICommandHandler<ProposeFundGrantCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: FundDesk,
  ) {}

  async execute({ data, meta }: ProposeFundGrantCommand): Promise<Outcome<Refusals, Fund>> {
    const { partnerId, ...proposal } = data;
    const owner = await this.desk.ownerOf(partnerId, meta.now);
    if (owner === undefined) return refused(notFound());
    const ground = await this.desk.groundFor(owner, meta);
    if ('refused' in ground) return refused(ground);
    const { rules, act } = ground;
    const useByOn = proposal.useByOn ?? addDays(act.on, rules.lotDays);
    const grantId = grantIdOf(meta.commandId);
    const command = { ...proposal, owner, grantId, useByOn, rules, act };
    return this.runner.run(
      fundDecider,
      owner.fundId,
      { type: 'ProposeFundGrant', data: command },
      meta,
      // The guard said who may; a fund begins with its first grant.
      { visible: anyone },
    );
  }
}
