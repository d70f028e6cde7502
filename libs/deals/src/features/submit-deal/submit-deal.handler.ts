import { apiId } from '@channel/event-store';
import type { PartnerStanding } from '@channel/partners';
import type { DefinitionInForce } from '@channel/programs';
import { dayOf, type MoneyJson } from '@channel/kernel';
import { DeciderRunner, Numbers, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealReader } from '../../deal-reader';
import { customerNaturalKey } from '../../domain/deal/customer-key';
import { isRegistered, type Deal } from '../../domain/deal/deal';
import type { DealRefusal, RegistrationTerms } from '../../domain/deal/deal.commands';
import { dealDecider } from '../../domain/deal/deal.decider';
import { opportunityDecider } from '../../domain/opportunity/opportunity.decider';

export type DealRequest = Readonly<{
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  region: string;
  segment: string;
  dealType: string;
  productLines: readonly string[];
  value: MoneyJson;
  expectedCloseOn: string;
  distributorId: string | null;
}>;

export class SubmitDealCommand extends Command<Outcome<DealRefusal, Deal>> {
  constructor(
    readonly data: DealRequest,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SubmitDealCommand)
export class SubmitDealHandler implements ICommandHandler<SubmitDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly reader: DealReader,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: SubmitDealCommand): Promise<Outcome<DealRefusal, Deal>> {
    const { now, actor } = meta;
    const dealId = apiId('deal', meta.commandId);
    const customer = { ...data.customer, key: apiId('org', `customer:${customerNaturalKey(data.customer)}`) };
    const lines = [...new Set(data.productLines)];
    const opportunityIds = lines.map((line) => apiId('opty', `${customer.key}|${line}|${data.region}`));
    const standing = await this.reader.standing(actor.orgId, dayOf(now, 'UTC'));
    const programmeId = standing?.programmeId ?? '';
    const { day, inForce } = await this.reader.programme(programmeId, now);
    const { proposedType, rest } = split(data);
    return this.runner.run(
      dealDecider,
      dealId,
      {
        type: 'SubmitDeal',
        data: {
          ...rest,
          ...(await this.holders(opportunityIds, actor.orgId)),
          dealId,
          number: await this.number(dealId, day),
          partnerId: actor.orgId,
          programmeId,
          customer,
          productLines: lines,
          opportunityIds,
          proposedType,
          submittedBy: actor.id,
          submittedAt: now,
          submittedOn: day,
          standing: standing ?? null,
          distributorActive: await this.isActiveDistributor(data.distributorId, day),
          terms: inForce === undefined ? null : registrationTerms(inForce),
        },
      },
      meta,
    );
  }

  /** A repeated request keeps its number. */
  private async number(dealId: string, day: string): Promise<string> {
    const { state } = await this.reader.loadDeal(dealId);
    return isRegistered(state) ? state.number : this.numbers.next('DR', Number(day.slice(0, 4)));
  }

  private async isActiveDistributor(distributorId: string | null, day: string): Promise<boolean> {
    if (distributorId === null) return false;
    const standing: PartnerStanding | undefined = await this.reader.standing(distributorId, day);
    return standing?.kind === 'distributor' && standing.status === 'active';
  }

  /** What the opportunities' streams hold now; a race is settled by them, in the order of the feed. */
  private async holders(
    opportunityIds: readonly string[],
    partnerId: string,
  ): Promise<{ ownHolders: readonly string[]; overlapSeen: boolean }> {
    const loaded = await Promise.all(opportunityIds.map((id) => this.runner.load(opportunityDecider, id)));
    const held = loaded.flatMap(({ state }) => (state.holder === null ? [] : [state.holder]));
    const own = held.filter((holder) => holder.partnerId === partnerId);
    return { ownHolders: own.map(({ dealId }) => dealId), overlapSeen: held.length > own.length };
  }
}

const split = ({ dealType: proposedType, ...rest }: DealRequest) => ({ proposedType, rest });

const registrationTerms = ({ definition, version, checkpoint }: DefinitionInForce): RegistrationTerms => ({
  version,
  checkpoint,
  timeZone: definition.calendar.timeZone.value,
  holidays: definition.calendar.holidays.value,
  decisionDays: definition.deal.decisionDays.value,
  productLines: definition.families.value.map(({ productLine }) => productLine),
  segments: definition.segments.value,
  types: definition.deal.types.value.map(({ id }) => id),
});
