import type { RefusalsOf } from '@channel/kernel';
import { evidenceIdOf, referenceKey } from '@channel/evidence';
import { actOf, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type { ProposeFlexPoints } from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { flexEntryIdOf } from '../../flex-entry-id';
import { FlexFactsReader } from '../../flex-facts';
import { mayActFor } from '../../flex.view';

export type FlexProposal = Readonly<{
  partnerId: string;
  earningEvent: string;
  earnedOn: string;
  evidence: Readonly<{ reference: string; note: string | null }>;
}>;

export class ProposeFlexPointsCommand extends BusCommand<
  FlexProposal,
  RefusalsOf<ProposeFlexPoints> | 'VERSION_NOT_IN_FORCE',
  FlexAccount
> {}

@CommandHandler(ProposeFlexPointsCommand)
export class ProposeFlexPointsHandler implements ICommandHandler<ProposeFlexPointsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly facts: FlexFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: ProposeFlexPointsCommand): Promise<
    Outcome<RefusalsOf<ProposeFlexPoints> | 'VERSION_NOT_IN_FORCE', FlexAccount>
  > {
    const { partnerId, ...proposal } = data;
    const facts = await this.facts.of(partnerId, meta.now, () => data.earnedOn);
    if ('refused' in facts) return refused(facts);
    const { owner, rules, zone, level, halfYear } = facts;
    const { reference } = proposal.evidence;
    const asked = {
      ...{ owner, rules, level, halfYear, ...proposal },
      entryId: flexEntryIdOf(meta.commandId),
      evidenceId: evidenceIdOf(owner.programmeId, reference),
      referenceKey: referenceKey(reference),
      act: actOf(meta, zone),
    };
    return this.runner.run(
      flexAccountDecider,
      owner.accountId,
      { type: 'ProposeFlexPoints', data: asked },
      meta,
      { visible: () => mayActFor(partnerId, meta.actor.orgId), effectiveAt: data.earnedOn },
    );
  }
}
