import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notes, type Outcome } from '@channel/runtime';
import { Programmes } from '@channel/programs';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type { WarnOfFlexTarget, AssessFlexHalfYear } from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';

type AtDeadline = Readonly<{ accountId: string; halfYear: string }>;

/** Sent at a deadline: so many days are left. */
export class WarnOfFlexTargetCommand extends BusCommand<
  AtDeadline & Readonly<{ warnOn: string }>,
  RefusalsOf<WarnOfFlexTarget>,
  FlexAccount
> {}
/** Sent when the half-year is over. */
export class AssessFlexHalfYearCommand extends BusCommand<
  AtDeadline & Readonly<{ programmeId: string }>,
  RefusalsOf<AssessFlexHalfYear>,
  FlexAccount
> {}

export const WarnOfFlexTargetHandler = notes(WarnOfFlexTargetCommand, flexAccountDecider, {
  type: 'WarnOfFlexTarget',
  id: 'accountId',
});

@CommandHandler(AssessFlexHalfYearCommand)
export class AssessFlexHalfYearHandler implements ICommandHandler<AssessFlexHalfYearCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async execute({
    data,
    meta,
  }: AssessFlexHalfYearCommand): Promise<Outcome<RefusalsOf<AssessFlexHalfYear>, FlexAccount>> {
    const { accountId, halfYear, programmeId } = data;
    const { day: today } = await this.programmes.now(programmeId, meta.now);
    const command = { type: 'AssessFlexHalfYear', data: { halfYear, today, at: meta.now } } as const;
    return this.runner.run(flexAccountDecider, accountId, command, meta, { visible: anyone });
  }
}
