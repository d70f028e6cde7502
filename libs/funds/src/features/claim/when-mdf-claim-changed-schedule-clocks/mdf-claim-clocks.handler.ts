import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MdfClaim } from '../../../domain/claim/claim';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

type OfClaim = Readonly<{ claimId: string }>;

/** Sent at a deadline: it was to be decided. */
export class NoteMdfClaimOverdueCommand extends BusCommand<OfClaim, never, MdfClaim> {}
/** Sent at the end of the days for an answer. */
export class ExpireMdfClaimCommand extends BusCommand<OfClaim, never, MdfClaim> {}

@CommandHandler(NoteMdfClaimOverdueCommand)
export class NoteMdfClaimOverdueHandler implements ICommandHandler<NoteMdfClaimOverdueCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { claimId }, meta }: NoteMdfClaimOverdueCommand): Promise<Outcome<never, MdfClaim>> {
    const command = { type: 'NoteMdfClaimOverdue', data: { claimId, at: meta.now } } as const;
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }
}

@CommandHandler(ExpireMdfClaimCommand)
export class ExpireMdfClaimHandler implements ICommandHandler<ExpireMdfClaimCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { claimId }, meta }: ExpireMdfClaimCommand): Promise<Outcome<never, MdfClaim>> {
    const command = { type: 'ExpireMdfClaim', data: { claimId, at: meta.now } } as const;
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }
}
