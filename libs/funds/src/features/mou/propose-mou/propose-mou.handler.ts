import type { RefusalsOf } from '@channel/kernel';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
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
    const { state } = await this.runner.load(mouDecider, mouId);
    const known = state.status === 'none' ? undefined : state.of.number;
    const command = await this.numbers.numbered(
      { series: 'MOU', on: ground.act.on, known, dryRun: meta.dryRun },
      (number): ProposeMou => ({
        type: 'ProposeMou',
        data: {
          ...{ of: { mouId, number, programmeId, partnerId }, partnerCode, terms: data.terms },
          ...ground,
        },
      }),
      (numbered) => mouDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    // The guard said who may.
    return this.runner.run(mouDecider, mouId, command, meta, { visible: anyone });
  }
}

export const ReviseMouHandler = runsOnMou(ReviseMouCommand, 'ReviseMou');
export const WithdrawMouProposalHandler = runsOnMou(WithdrawMouProposalCommand, 'WithdrawMouProposal');
