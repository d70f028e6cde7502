import type { RefusalsOf } from '@channel/kernel';
import type { EvidenceUse } from '@channel/evidence';
import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type { RecordFlexEvidence } from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';

/** Sent by an automation: what the evidence's stream answered; `holder` is `null` where it is held for this entry. */
export class RecordFlexEvidenceCommand extends BusCommand<
  Readonly<{ accountId: string; entryId: string; holder: EvidenceUse | null }>,
  RefusalsOf<RecordFlexEvidence>,
  FlexAccount
> {}

@CommandHandler(RecordFlexEvidenceCommand)
export class RecordFlexEvidenceHandler implements ICommandHandler<RecordFlexEvidenceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({
    data,
    meta,
  }: RecordFlexEvidenceCommand): Promise<Outcome<RefusalsOf<RecordFlexEvidence>, FlexAccount>> {
    const { accountId, ...answer } = data;
    const command = { type: 'RecordFlexEvidence', data: { ...answer, at: meta.now } } as const;
    return this.runner.run(flexAccountDecider, accountId, command, meta, { visible: anyone });
  }
}
