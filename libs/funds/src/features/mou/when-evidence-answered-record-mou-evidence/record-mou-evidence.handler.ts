import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Mou } from '../../../domain/mou/mou';
import type { RecordMouEvidence } from '../../../domain/mou/mou.commands';
import { mouDecider } from '../../../domain/mou/mou.decider';

/** Sent when the stream of a file has answered. */
export class RecordMouEvidenceCommand extends BusCommand<Omit<RecordMouEvidence['data'], 'at'>, never, Mou> {}

@CommandHandler(RecordMouEvidenceCommand)
export class RecordMouEvidenceHandler implements ICommandHandler<RecordMouEvidenceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordMouEvidenceCommand): Promise<Outcome<never, Mou>> {
    const command = { type: 'RecordMouEvidence', data: { ...data, at: meta.now } } as const;
    return this.runner.run(mouDecider, data.mouId, command, meta, { visible: anyone });
  }
}
