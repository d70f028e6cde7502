import { apiId } from '@channel/event-store';
import type { PartnerStanding } from '@channel/partners';
import { notOfKind, type DefinitionInForce } from '@channel/programs';
import type { MoneyJson } from '@channel/kernel';
import { actOf, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealSurroundings, nfrTermsOf } from './deal-surroundings';
import { registrableDomain } from './customer-domain';
import { MarketingActivities } from './marketing-activities';
import { CustomerReader, opportunityIdFor } from './customer-reader';
import type { Likeness } from './domain/customer/customer-comparison';
import { customerNaturalKey } from './domain/customer/customer-key';
import type { Identified } from './domain/customer/known-customers';
import { claimantsOf } from './domain/opportunity/opportunity';
import type { RegistrationTerms, SubmitDeal, SubmitterStanding } from './domain/deal/deal.commands';

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
  /** `false`: the customer published none. Absent: what the day says. */
  tenderPublished?: boolean | null;
  /** The marketing activity that led to it. Absent: none is named. */
  activityId?: string | null;
  /** What the order is for. Absent: for resale. */
  orderUse?: 'resale' | 'nfr';
}>;

/** Puts together what a submission is decided on, for the submission and for the check before it: the same facts. */
@Injectable()
export class SubmissionReader {
  constructor(
    private readonly around: DealSurroundings,
    private readonly customers: CustomerReader,
    private readonly activities: MarketingActivities,
  ) {}

  /** Without the number, which is drawn for a submission only. */
  async submissionOf(
    { dealType: proposedType, activityId = null, orderUse, ...request }: DealRequest,
    dealId: string,
    meta: Pick<CommandMeta, 'now' | 'actor'>,
  ): Promise<Omit<SubmitDeal['data'], 'number'>> {
    const { actor, now } = meta;
    const customer = {
      ...request.customer,
      key: apiId('org', `customer:${customerNaturalKey(request.customer)}`),
    };
    const productLines = [...new Set(request.productLines)];
    const submitter = await this.around.partnerNow(actor.orgId, now);
    const { programmeId, day, inForce } = submitter?.programme ?? (await this.around.programme('', now));
    const { key: customerKey, name, country } = customer;
    const registrable = registrableDomain(customer.domain);
    const suspicionAt = inForce?.definition.customer.suspicionAt.value ?? null;
    const found = await this.customers.identify(
      { customerKey, name, country, domain: registrable },
      suspicionAt,
      '',
    );
    const placesOf = (key: string): readonly string[] =>
      productLines.map((line) => opportunityIdFor(key, line, request.region));
    const opportunityIds = placesOf(found.customerKey);
    const own = { dealId, partnerId: actor.orgId };
    const claimants = await this.claimantsOn(opportunityIds, own);
    const same = await this.claimantsOn(placesOfKind(found, 'same', placesOf), own);
    const suspected = await this.claimantsOn(placesOfKind(found, 'suspected', placesOf), own);
    return {
      ...request,
      tenderPublishedOn: request.tenderPublishedOn ?? null,
      tenderPublished: request.tenderPublished ?? null,
      activity: await this.activityNamed(activityId, { programmeId, partnerId: actor.orgId }),
      // What the partner holds of the customer itself; a mere likeness to another of its customers refuses nothing.
      ownHolders: [...claimants.own, ...same.own],
      overlapSeen: [claimants, same, suspected].some(({ others }) => others),
      registrableDomain: registrable,
      ...{ dealId, programmeId, customer, productLines, opportunityIds, proposedType },
      partnerId: actor.orgId,
      act: { ...actOf(meta), on: day },
      standing: submitterOf(submitter?.standing, inForce),
      distributorActive: await this.isActiveDistributor(request.distributorId, day, inForce),
      terms: inForce === undefined ? null : registrationTerms(inForce),
      ...useOf(orderUse, submitter?.standing, inForce),
    };
  }

  /** By the stream that decides on activities: what is named there stands before the registration in the feed. */
  private async activityNamed(
    activityId: string | null,
    of: Readonly<{ programmeId: string; partnerId: string }>,
  ): Promise<SubmitDeal['data']['activity']> {
    if (activityId === null || activityId === '') return null;
    return { activityId, known: await this.activities.known({ ...of, activityId }) };
  }

  private async isActiveDistributor(
    distributorId: string | null,
    day: string,
    inForce: DefinitionInForce | undefined,
  ): Promise<boolean> {
    if (distributorId === null) return false;
    const standing: PartnerStanding | undefined = await this.around.standing(distributorId, day);
    if (standing?.kind !== 'distributor' || standing.status !== 'active') return false;
    return notOfKind(inForce, standing, 'distribute') === null;
  }

  /** What the opportunities' streams hold now; a race is settled by them, in the order of the feed. */
  private async claimantsOn(
    opportunityIds: readonly string[],
    { dealId, partnerId }: Readonly<{ dealId: string; partnerId: string }>,
  ): Promise<Readonly<{ own: readonly string[]; others: boolean }>> {
    const loaded = await Promise.all(opportunityIds.map((id) => this.around.loadOpportunity(id)));
    // One that was returned is on its way out of the line in which it asks for a new place.
    const claimants = loaded
      .flatMap(({ state }) => claimantsOf(state))
      .filter((one) => one.claimId !== dealId);
    const own = claimants.filter((claimant) => claimant.partnerId === partnerId);
    return { own: own.map((claimant) => claimant.claimId), others: claimants.length > own.length };
  }
}

/** The partner's side of a registration, with what the table of the programme says of its kind. */
export const submitterOf = (
  standing: PartnerStanding | undefined,
  inForce: DefinitionInForce | undefined,
): (PartnerStanding & SubmitterStanding) | null =>
  standing === undefined ? null : { ...standing, notOfKind: notOfKind(inForce, standing, 'register-deals') };

/** J31: what is for demonstration claims no opportunity, and stands in nobody's way. */
const useOf = (
  orderUse: DealRequest['orderUse'],
  standing: PartnerStanding | undefined,
  inForce: DefinitionInForce | undefined,
): Pick<SubmitDeal['data'], 'nfr'> & Partial<SubmitDeal['data']> =>
  orderUse === 'nfr'
    ? {
        ...{ opportunityIds: [], ownHolders: [], overlapSeen: false },
        nfr: { offered: nfrTermsOf(inForce?.definition, standing?.level ?? null) !== null },
      }
    : { nfr: null };

const placesOfKind = (
  { suspected }: Identified,
  kind: Likeness['kind'],
  placesOf: (customerKey: string) => readonly string[],
): readonly string[] =>
  suspected
    .filter(({ suspicions }) => suspicions.some((suspicion) => suspicion.kind === kind))
    .flatMap(({ customerKey }) => placesOf(customerKey));

/** What the version in force says about registrations. */
export const registrationTerms = ({
  definition,
  version,
  checkpoint,
}: DefinitionInForce): RegistrationTerms => ({
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
  tenderSegments: definition.deal.tenderSegments?.value ?? [],
});
