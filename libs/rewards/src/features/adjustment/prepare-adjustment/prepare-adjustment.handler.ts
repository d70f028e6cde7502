import { FileAnswers } from '@channel/files';
import { refuse, type MoneyJson, type RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adjustmentStreamOf, type LineAdjustments } from '../../../domain/adjustment/adjustment';
import { adjustmentDecider, type PrepareAdjustment } from '../../../domain/adjustment/adjustment.decider';
import type { AdjustmentReason } from '../../../domain/adjustment/adjustment.events';
import { StatedLines } from '../../../stated-lines';

type Code = RefusalsOf<PrepareAdjustment> | 'VERSION_NOT_IN_FORCE' | 'FILE_UNKNOWN';

export class PrepareAdjustmentCommand extends BusCommand<
  Readonly<{
    rewardLineId: string;
    amount: MoneyJson;
    reasonCode: AdjustmentReason;
    reason: string;
    evidence: string;
    fileIds?: readonly string[];
  }>,
  Code,
  LineAdjustments
> {}

@CommandHandler(PrepareAdjustmentCommand)
export class PrepareAdjustmentHandler implements ICommandHandler<PrepareAdjustmentCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: StatedLines,
    private readonly files: FileAnswers,
  ) {}

  async execute({
    data: { rewardLineId, fileIds = [], ...asked },
    meta,
  }: PrepareAdjustmentCommand): Promise<Outcome<Code, LineAdjustments>> {
    const found = await this.lines.find(rewardLineId);
    if (found === undefined) return refused(notFound());
    const { line, stated } = found;
    const act = await this.lines.today(line.programmeId, meta);
    const lookbackDays = await this.lines.lookbackDays(line.programmeId, act);
    if (lookbackDays === undefined)
      return refused(refuse('VERSION_NOT_IN_FORCE', `No version of ${line.programmeId} is in force today.`));
    const files = await this.files.sentBy(meta.actor.orgId, fileIds, (index) => `/fileIds/${String(index)}`);
    if ('refused' in files) return refused(files);
    const data = {
      ...{ ...asked, files, line, stated, lookbackDays, act },
      effects: await this.lines.effectsOf({ ...asked, ...line, adjustmentId: 'supposed', number: 0 }, act),
    };
    const stream = adjustmentStreamOf(line.rewardLineId);
    return this.runner.run(adjustmentDecider, stream, { type: 'PrepareAdjustment', data }, meta, {
      visible: anyone,
    });
  }
}
