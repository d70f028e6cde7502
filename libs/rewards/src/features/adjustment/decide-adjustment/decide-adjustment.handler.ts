import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  findAdjustment,
  readAdjustmentId,
  type LineAdjustments,
} from '../../../domain/adjustment/adjustment';
import {
  adjustmentDecider,
  lineOf,
  type ApproveAdjustment,
  type RejectAdjustment,
} from '../../../domain/adjustment/adjustment.decider';
import { StatedLines } from '../../../stated-lines';

export class ApproveAdjustmentCommand extends BusCommand<
  Readonly<{ adjustmentId: string }>,
  RefusalsOf<ApproveAdjustment>,
  LineAdjustments
> {}
export class RejectAdjustmentCommand extends BusCommand<
  Readonly<{ adjustmentId: string; reason: string }>,
  RefusalsOf<RejectAdjustment>,
  LineAdjustments
> {}

/** What it moves, and what of the line is left to be taken back, is asked again: what is approved is what is posted. */
@CommandHandler(ApproveAdjustmentCommand)
export class ApproveAdjustmentHandler implements ICommandHandler<ApproveAdjustmentCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: StatedLines,
  ) {}

  async execute({
    data: { adjustmentId },
    meta,
  }: ApproveAdjustmentCommand): Promise<Outcome<RefusalsOf<ApproveAdjustment>, LineAdjustments>> {
    const named = readAdjustmentId(adjustmentId);
    if (named === undefined) return refused(notFound());
    const { stream, number } = named;
    const { state } = await this.runner.load(adjustmentDecider, stream);
    const adjustment = findAdjustment(state, number);
    const found = adjustment && (await this.lines.find(adjustment.rewardLineId));
    if (adjustment === undefined || found === undefined) return refused(notFound());
    const act = await this.lines.today(adjustment.programmeId, meta);
    const { amount, reasonCode, reason } = adjustment;
    const said = { ...lineOf(adjustment), adjustmentId, number, amount, reasonCode, reason };
    const effects = adjustment.status === 'prepared' ? await this.lines.effectsOf(said, act) : [];
    const data = { number, stated: found.stated, effects, act };
    return this.runner.run(adjustmentDecider, stream, { type: 'ApproveAdjustment', data }, meta, {
      visible: (known) => findAdjustment(known, number) !== undefined,
    });
  }
}

@CommandHandler(RejectAdjustmentCommand)
export class RejectAdjustmentHandler implements ICommandHandler<RejectAdjustmentCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({
    data: { adjustmentId, reason },
    meta,
  }: RejectAdjustmentCommand): Promise<Outcome<RefusalsOf<RejectAdjustment>, LineAdjustments>> {
    const named = readAdjustmentId(adjustmentId);
    if (named === undefined) return refused(notFound());
    const { stream, number } = named;
    const data = { number, reason, act: actOf(meta) };
    return this.runner.run(adjustmentDecider, stream, { type: 'RejectAdjustment', data }, meta, {
      visible: (known) => findAdjustment(known, number) !== undefined,
    });
  }
}
