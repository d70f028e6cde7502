import type { RefusalsOf } from '@channel/kernel';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Mou } from '../../../domain/mou/mou';
import type { ProposeMou } from '../../../domain/mou/mou.commands';
import { mouDecider } from '../../../domain/mou/mou.decider';
import { mouIdOf } from '../../../ids';
import { MouBusCommand, MouDesk, runsOnMou } from '../../../mou-desk';

type Refusals = RefusalsOf<ProposeMou> | 'VERSION_NOT_IN_FORCE';

export class ProposeMouCommand extends BusCommand<
  Readonly<{ partnerId: string }> & Pick<ProposeMou['data'], 'terms'>,
  Refusals,
  Mou
> {}
export class ReviseMouCommand extends MouBusCommand<'ReviseMou'> {}
export class WithdrawMouProposalCommand extends MouBusCommand<'WithdrawMouProposal'> {}

@CommandHandler(ProposeMouCommand)
export class ProposeMouHandler implements ICommandHandler<ProposeMouCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: MouDesk,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: ProposeMouCommand): Promise<Outcome<Refusals, Mou>> {
    const owner = await this.desk.ownerOf(data.partnerId, meta.now);
    if (owner === undefined) return refused(notFound());
    const ground = await this.desk.groundFor(owner, meta);
    if ('refused' in ground) return refused(ground);
    const mouId = mouIdOf(meta.commandId);
    const { programmeId, partnerId, partnerCode } = owner;
    const number = await this.number(mouId, ground.act.on, meta);
    const command = { of: { mouId, number, programmeId, partnerId }, partnerCode, terms: data.terms };
    // The guard said who may.
    return this.runner.run(mouDecider, mouId, { type: 'ProposeMou', data: { ...command, ...ground } }, meta, {
      visible: anyone,
    });
  }

  /** A repeated request keeps its number; one that is only tried draws none. */
  private async number(mouId: string, day: string, meta: CommandMeta): Promise<string> {
    const { state } = await this.runner.load(mouDecider, mouId);
    if (state.status !== 'none') return state.of.number;
    return meta.dryRun === true ? 'MOU' : this.numbers.next('MOU', Number(day.slice(0, 4)));
  }
}

export const ReviseMouHandler = runsOnMou(ReviseMouCommand, 'ReviseMou');
export const WithdrawMouProposalHandler = runsOnMou(WithdrawMouProposalCommand, 'WithdrawMouProposal');
