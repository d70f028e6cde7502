import { BusCommand, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Mou } from '../../../domain/mou/mou';
import { FundEvidence, type FileNamed } from '../../../fund-evidence';
import { MouDesk, type MouRefusals } from '../../../mou-desk';
import { isUseOf } from '../../../mou-evidence';

type Refusals = MouRefusals<'SubmitMouMilestone'> | 'FILE_UNKNOWN';

export class SubmitMouMilestoneCommand extends BusCommand<
  Readonly<{ mouId: string; key: string; note: string | null; proofs: readonly FileNamed[] }>,
  Refusals,
  Mou
> {}

@CommandHandler(SubmitMouMilestoneCommand)
export class SubmitMouMilestoneHandler implements ICommandHandler<SubmitMouMilestoneCommand> {
  constructor(
    private readonly desk: MouDesk,
    private readonly evidence: FundEvidence,
  ) {}

  async execute({ data, meta }: SubmitMouMilestoneCommand): Promise<Outcome<Refusals, Mou>> {
    const { mouId, key, note, proofs } = data;
    const mou = await this.desk.find(mouId, meta.actor);
    if (mou === undefined) return refused(notFound());
    // What an attempt used that was returned is let go a moment later.
    const named = { ...mou.of, isOwn: isUseOf(mouId, key) };
    const files = await this.evidence.filesOf(named, proofs);
    if ('refused' in files) return refused(files);
    return this.desk.run(mouId, meta, 'SubmitMouMilestone', { key, note, files });
  }
}
