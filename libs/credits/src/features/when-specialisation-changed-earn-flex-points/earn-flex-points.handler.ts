import { apiId } from '@channel/event-store';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { FlexFactsReader } from '../../flex-facts';

/** `undefined`: it has not begun yet, the partner does not hold it, or no version is in force. */
type Answer = Outcome<string, FlexAccount> | undefined;

/** Sent by an automation: from a day on a partner holds a specialisation. */
export class EarnFlexPointsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ partnerId: string; specialisation: string; fromOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}
/** Sent by an automation: from a day on the partner has a level. */
export class EarnHeldFlexPointsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ partnerId: string; levelFromOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}
/** Sent by an automation: the partner holds it only until that day. */
export class ForfeitFlexPointsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ partnerId: string; specialisation: string; untilOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** One for a specialisation and its first day, whether it or the level came first. */
const entryIdOf = (
  accountId: string,
  { specialisation, fromOn }: Readonly<{ specialisation: string; fromOn: string }>,
): string => apiId('cren', `${accountId}|${specialisation}|${fromOn}`);

@CommandHandler(EarnFlexPointsCommand)
export class EarnFlexPointsHandler implements ICommandHandler<EarnFlexPointsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly facts: FlexFactsReader,
  ) {}

  async execute({ data, meta }: EarnFlexPointsCommand): Promise<Answer> {
    const { partnerId, specialisation, fromOn } = data;
    const facts = await this.facts.of(partnerId, meta.now, () => fromOn);
    if ('refused' in facts || fromOn > facts.today) return undefined;
    const place = facts.specialisations.indexOf(specialisation) + 1;
    if (place === 0) return undefined;
    const { owner, rules, level, halfYear, minimum } = facts;
    const entryId = entryIdOf(owner.accountId, { specialisation, fromOn });
    const asked = {
      ...{ owner, entryId, place, minimum, level, halfYear, rules, at: meta.now },
      cause: { kind: 'specialisation', specialisation, fromOn },
    } as const;
    return this.runner.run(
      flexAccountDecider,
      owner.accountId,
      { type: 'EarnFlexPoints', data: asked },
      meta,
      {
        ...{ visible: anyone, effectiveAt: fromOn },
      },
    );
  }
}

@CommandHandler(EarnHeldFlexPointsCommand)
export class EarnHeldFlexPointsHandler implements ICommandHandler<EarnHeldFlexPointsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly facts: FlexFactsReader,
  ) {}

  async execute({ data, meta }: EarnHeldFlexPointsCommand): Promise<Answer> {
    const { partnerId, levelFromOn } = data;
    const facts = await this.facts.of(partnerId, meta.now, () => levelFromOn);
    if ('refused' in facts || levelFromOn > facts.today) return undefined;
    const { owner, rules, level, halfYear, minimum, specialisations, heldFrom } = facts;
    const held = specialisations.flatMap((specialisation, index) => {
      const fromOn = heldFrom.get(specialisation);
      if (fromOn === undefined) return [];
      const cause = { kind: 'specialisation', specialisation, fromOn } as const;
      return [{ entryId: entryIdOf(owner.accountId, cause), cause, place: index + 1 }];
    });
    const asked = { owner, held, minimum, level, halfYear, rules, at: meta.now };
    return this.runner.run(
      flexAccountDecider,
      owner.accountId,
      { type: 'EarnHeldFlexPoints', data: asked },
      meta,
      { visible: anyone, effectiveAt: levelFromOn },
    );
  }
}

@CommandHandler(ForfeitFlexPointsCommand)
export class ForfeitFlexPointsHandler implements ICommandHandler<ForfeitFlexPointsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly facts: FlexFactsReader,
  ) {}

  async execute({ data, meta }: ForfeitFlexPointsCommand): Promise<Answer> {
    const { partnerId, specialisation, untilOn } = data;
    const facts = await this.facts.of(partnerId, meta.now);
    if ('refused' in facts) return undefined;
    const { accountId } = facts.owner;
    const { state } = await this.runner.load(flexAccountDecider, accountId);
    if (state.status === 'none') return undefined;
    const asked = { specialisation, untilOn, at: meta.now };
    return this.runner.run(flexAccountDecider, accountId, { type: 'ForfeitFlexPoints', data: asked }, meta, {
      visible: anyone,
    });
  }
}
