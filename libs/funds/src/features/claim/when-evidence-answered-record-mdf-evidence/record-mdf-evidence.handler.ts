import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { RecordMdfEvidence } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/** Sent when the stream of an invoice or file has answered. */
export class RecordMdfEvidenceCommand extends BusCommand<
  Omit<RecordMdfEvidence['data'], 'at'>,
  never,
  MdfClaim
> {}

@CommandHandler(RecordMdfEvidenceCommand)
export class RecordMdfEvidenceHandler implements ICommandHandler<RecordMdfEvidenceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordMdfEvidenceCommand): Promise<Outcome<never, MdfClaim>> {
    const command = { type: 'RecordMdfEvidence', data: { ...data, at: meta.now } } as const;
    return this.runner.run(mdfClaimDecider, data.claimId, command, meta, { visible: anyone });
  }
}
