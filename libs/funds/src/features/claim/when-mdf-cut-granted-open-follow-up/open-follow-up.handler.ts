import { present } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, Numbers, type CommandMeta, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MdfClaim } from '../../../domain/claim/claim';
import { followUpOf } from '../../../domain/claim/claim.cut';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import { mdfFollowUpIdOf } from '../../../ids';

/** Sent when more of a claim was granted: what it is of stands in that claim, and does not change any more. */
export class OpenMdfFollowUpCommand extends BusCommand<Readonly<{ firstId: string }>, never, MdfClaim> {}

@CommandHandler(OpenMdfFollowUpCommand)
export class OpenMdfFollowUpHandler implements ICommandHandler<OpenMdfFollowUpCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: OpenMdfFollowUpCommand): Promise<Outcome<never, MdfClaim>> {
    const { state: first } = await this.runner.load(mdfClaimDecider, data.firstId);
    const of = present(first.status === 'none' ? undefined : followUpOf(first), 'what was granted');
    const claimId = mdfFollowUpIdOf(data.firstId);
    const number = await this.number(claimId, of.submitted.programmeId, meta);
    const command = { type: 'OpenMdfFollowUp', data: { claimId, number, of } } as const;
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }

  /** Repeated after a crash it keeps its number. */
  private async number(claimId: string, programmeId: string, { now }: CommandMeta): Promise<string> {
    const { state } = await this.runner.load(mdfClaimDecider, claimId);
    if (state.status !== 'none') return state.of.number;
    const { day } = await this.programmes.now(programmeId, now);
    return this.numbers.next('MC', Number(day.slice(0, 4)));
  }
}
