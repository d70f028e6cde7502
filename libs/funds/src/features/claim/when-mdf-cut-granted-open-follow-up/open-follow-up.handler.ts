import { present } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, Numbers, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { OpenMdfFollowUp } from '../../../domain/claim/claim.commands';
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
    const { state } = await this.runner.load(mdfClaimDecider, claimId);
    const { day } = await this.programmes.now(of.submitted.programmeId, meta.now);
    const command = await this.numbers.numbered(
      // Repeated after a crash it keeps its number.
      { series: 'MC', on: day, known: state.status === 'none' ? undefined : state.of.number },
      (number): OpenMdfFollowUp => ({ type: 'OpenMdfFollowUp', data: { claimId, number, of } }),
      (numbered) => mdfClaimDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }
}
