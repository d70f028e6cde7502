import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { FlexFactsReader } from '../../flex-facts';

/** Sent by automations: from this day on, or from today if that is later, the partner may have a target. */
export class OpenFlexHalfYearCommand extends BusCommand<
  Readonly<{ partnerId: string; fromOn: string }>,
  'VERSION_NOT_IN_FORCE',
  FlexAccount
> {}

@CommandHandler(OpenFlexHalfYearCommand)
export class OpenFlexHalfYearHandler implements ICommandHandler<OpenFlexHalfYearCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly facts: FlexFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: OpenFlexHalfYearCommand): Promise<Outcome<'VERSION_NOT_IN_FORCE', FlexAccount>> {
    const { partnerId, fromOn } = data;
    const facts = await this.facts.of(partnerId, meta.now, (today) => (fromOn > today ? fromOn : today));
    if ('refused' in facts) return refused(facts);
    const { owner, rules, level, halfYear } = facts;
    const command = { owner, rules, level, halfYear, at: meta.now };
    return this.runner.run(
      flexAccountDecider,
      owner.accountId,
      { type: 'OpenFlexHalfYear', data: command },
      meta,
      { visible: anyone },
    );
  }
}
