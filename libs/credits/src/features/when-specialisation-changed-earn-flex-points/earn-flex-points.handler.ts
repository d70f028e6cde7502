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
/** Sent by an automation: the partner holds it only until that day. */
export class ForfeitFlexPointsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ partnerId: string; specialisation: string; untilOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

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
    const entryId = apiId('cren', `${owner.accountId}|${specialisation}|${fromOn}`);
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
