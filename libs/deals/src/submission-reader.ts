import { apiId } from '@channel/event-store';
import type { PartnerStanding } from '@channel/partners';
import type { DefinitionInForce } from '@channel/programs';
import type { MoneyJson } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealReader } from './deal-reader';
import { customerNaturalKey } from './domain/deal/customer-key';
import type { RegistrationTerms, SubmitDeal } from './domain/deal/deal.commands';

export type DealRequest = Readonly<{
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  region: string;
  segment: string;
  dealType: string;
  productLines: readonly string[];
  /** `null`, and blank texts: not said yet. */
  value: MoneyJson | null;
  expectedCloseOn: string | null;
  distributorId: string | null;
  /** Absent: no word of a tender. */
  tenderPublishedOn?: string | null;
}>;

/** Puts together what a submission is decided on, for the submission and for the check before it: the same facts. */
@Injectable()
export class SubmissionReader {
  constructor(private readonly reader: DealReader) {}

  /** Without the number, which is drawn for a submission only. */
  async submissionOf(
    { dealType: proposedType, ...request }: DealRequest,
    dealId: string,
    { now, actor }: Pick<CommandMeta, 'now' | 'actor'>,
  ): Promise<Omit<SubmitDeal['data'], 'number'>> {
    const customer = {
      ...request.customer,
      key: apiId('org', `customer:${customerNaturalKey(request.customer)}`),
    };
    const productLines = [...new Set(request.productLines)];
    const opportunityIds = productLines.map((line) =>
      apiId('opty', `${customer.key}|${line}|${request.region}`),
    );
    const submitter = await this.reader.partnerNow(actor.orgId, now);
    const { programmeId, day, inForce } = submitter?.programme ?? (await this.reader.programme('', now));
    return {
      ...request,
      tenderPublishedOn: request.tenderPublishedOn ?? null,
      ...(await this.holders(opportunityIds, { dealId, partnerId: actor.orgId })),
      ...{ dealId, programmeId, customer, productLines, opportunityIds, proposedType },
      partnerId: actor.orgId,
      submittedBy: actor.id,
      submittedAt: now,
      submittedOn: day,
      standing: submitter?.standing ?? null,
      distributorActive: await this.isActiveDistributor(request.distributorId, day),
      terms: inForce === undefined ? null : registrationTerms(inForce),
    };
  }

  private async isActiveDistributor(distributorId: string | null, day: string): Promise<boolean> {
    if (distributorId === null) return false;
    const standing: PartnerStanding | undefined = await this.reader.standing(distributorId, day);
    return standing?.kind === 'distributor' && standing.status === 'active';
  }

  /** What the opportunities' streams hold now; a race is settled by them, in the order of the feed. */
  private async holders(
    opportunityIds: readonly string[],
    { dealId, partnerId }: Readonly<{ dealId: string; partnerId: string }>,
  ): Promise<{ ownHolders: readonly string[]; overlapSeen: boolean }> {
    const loaded = await Promise.all(opportunityIds.map((id) => this.reader.loadOpportunity(id)));
    // One that was returned is on its way out of the line in which it asks for a new place.
    const claimants = loaded
      .flatMap(({ state: { holder, waiting } }) => [...(holder === null ? [] : [holder]), ...waiting])
      .filter((claimant) => claimant.dealId !== dealId);
    const own = claimants.filter((claimant) => claimant.partnerId === partnerId);
    return { ownHolders: own.map(({ dealId }) => dealId), overlapSeen: claimants.length > own.length };
  }
}

const registrationTerms = ({ definition, version, checkpoint }: DefinitionInForce): RegistrationTerms => ({
  version,
  checkpoint,
  timeZone: definition.calendar.timeZone.value,
  holidays: definition.calendar.holidays.value,
  decisionDays: definition.deal.decisionDays.value,
  productLines: definition.families.value.map(({ productLine }) => productLine),
  segments: definition.segments.value,
  types: definition.deal.types.value.map(({ id }) => id),
  minimumList: definition.deal.minimumList.value,
  leadTimeDays: definition.deal.leadTimeDays.value,
  publicTender: definition.deal.publicTender.value,
});
