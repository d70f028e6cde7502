import { refuse, type MoneyJson, type RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adjustmentStreamOf, type LineAdjustments } from '../../../domain/adjustment/adjustment';
import { adjustmentDecider, type PrepareAdjustment } from '../../../domain/adjustment/adjustment.decider';
import type { AdjustmentReason } from '../../../domain/adjustment/adjustment.events';
import { StatedLines } from '../../../stated-lines';

type Code = RefusalsOf<PrepareAdjustment> | 'VERSION_NOT_IN_FORCE';

export class PrepareAdjustmentCommand extends BusCommand<
  Readonly<{
    rewardLineId: string;
    amount: MoneyJson;
    reasonCode: AdjustmentReason;
    reason: string;
    evidence: string;
  }>,
  Code,
  LineAdjustments
> {}

@CommandHandler(PrepareAdjustmentCommand)
export class PrepareAdjustmentHandler implements ICommandHandler<PrepareAdjustmentCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: StatedLines,
  ) {}

  async execute({
    data: { rewardLineId, ...asked },
    meta,
  }: PrepareAdjustmentCommand): Promise<Outcome<Code, LineAdjustments>> {
    const found = await this.lines.find(rewardLineId);
    if (found === undefined) return refused(notFound());
    const { line, stated } = found;
    const act = await this.lines.today(line.programmeId, meta);
    const lookbackDays = await this.lines.lookbackDays(line.programmeId, act);
    if (lookbackDays === undefined)
      return refused(refuse('VERSION_NOT_IN_FORCE', `No version of ${line.programmeId} is in force today.`));
    const data = {
      ...{ ...asked, line, stated, lookbackDays, act },
      effects: await this.lines.effectsOf({ ...asked, ...line, adjustmentId: 'supposed', number: 0 }, act),
    };
    const stream = adjustmentStreamOf(line.rewardLineId);
    return this.runner.run(adjustmentDecider, stream, { type: 'PrepareAdjustment', data }, meta, {
      visible: anyone,
    });
  }
}
