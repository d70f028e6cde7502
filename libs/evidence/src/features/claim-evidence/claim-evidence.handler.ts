import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Evidence } from '../../domain/evidence/evidence';
import { evidenceDecider } from '../../domain/evidence/evidence.decider';
import type { EvidenceUse } from '../../domain/evidence/evidence.events';

type Asked = Readonly<{ evidenceId: string; use: EvidenceUse }>;

/** Sent by automations of the contexts that have evidence; the answer comes back in the feed. */
export class ClaimEvidenceCommand extends BusCommand<Asked, never, Evidence> {}
/** Sent where a use was declined. */
export class ReleaseEvidenceCommand extends BusCommand<Asked, never, Evidence> {}

@CommandHandler(ClaimEvidenceCommand)
export class ClaimEvidenceHandler implements ICommandHandler<ClaimEvidenceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ClaimEvidenceCommand): Promise<Outcome<never, Evidence>> {
    const command = { type: 'ClaimEvidence', data: { ...data, at: meta.now } } as const;
    return this.runner.run(evidenceDecider, data.evidenceId, command, meta, { visible: anyone });
  }
}

@CommandHandler(ReleaseEvidenceCommand)
export class ReleaseEvidenceHandler implements ICommandHandler<ReleaseEvidenceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReleaseEvidenceCommand): Promise<Outcome<never, Evidence>> {
    const command = { type: 'ReleaseEvidence', data: { ...data, at: meta.now } } as const;
    return this.runner.run(evidenceDecider, data.evidenceId, command, meta, { visible: anyone });
  }
}
