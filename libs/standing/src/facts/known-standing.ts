import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { dayOf, type Day, type FxQuote, type Instant } from '@channel/kernel';
import {
  attendedBy,
  enrolmentFactsOf,
  peopleFactsOf,
  type EnrolledPartner,
  type EnrolmentFacts,
  type EnrolmentRecord,
  type PersonFacts,
  type StandingFacts,
} from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { Checkpoints, KnownFacts } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { HalfYearFacts } from '../domain/half-year-results';
import { contractValuesOf, type ContractValues } from '../domain/contract-values';
import { salesOf, type Sales } from '../domain/sales';
import type { Stop } from '../domain/stops';
import { KnownVersions } from './known-versions';
import { agreementFacts } from './sources/agreement.facts';
import { clockFacts, type ClockFact } from './sources/clock.facts';
import { flexFacts } from './sources/flex.facts';
import { countedLines } from './counted-lines';
import { lineFacts } from './sources/line.facts';
import { orderFacts } from './sources/order.facts';
import {
  levelKey,
  partnerFacts,
  roleLevelKey,
  specialisationKey,
  type PartnerFact,
} from './sources/partner.facts';
import { personFacts } from './sources/person.facts';
import { proofFacts } from './sources/proof.facts';
import { providerOrderFacts } from './sources/provider-order.facts';
import { qualificationFacts, type QualificationFact } from './sources/qualification.facts';
import { rateFacts } from './sources/rate.facts';
import { reportFacts } from './sources/report.facts';
import { serviceFacts } from './sources/service.facts';
import { statementFacts } from './sources/statement.facts';
import { standingKnowledge } from './standing-knowledge.projection';

/** The facts follow the log within moments; a longer wait means that they stand still. */
const PATIENCE_MS = 60_000;

/** A partner with everything that it is judged by on a day, as known at a place of the feed. */
export type KnownStanding = Readonly<{
  partner: EnrolledPartner;
  on: Day;
  place: string;
  /** `undefined` on a day without a version in force: nothing is asked then. */
  rules: Readonly<{ version: number; definition: ProgrammeDefinition }> | undefined;
  facts: StandingFacts;
  /** Days on which the partner takes no part. */
  stops: readonly Stop[];
  unconverted: Sales['unconverted'];
}>;

type Judgeable = Pick<KnownStanding, 'facts' | 'unconverted'>;

/** Reads what partners are judged by, on both axes: the day in business, and the place up to which facts were known. */
@Injectable()
export class KnownStandings {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly checkpoints: Checkpoints,
    private readonly known: KnownFacts,
    private readonly versions: KnownVersions,
  ) {}

  /** The place up to which facts were recorded at an instant; without one, everything that stands in the log. */
  async placeAt(asOf?: Instant): Promise<string> {
    const head = await this.store.head();
    const reached = await this.checkpoints.needed(standingKnowledge.name, head, PATIENCE_MS);
    return asOf === undefined ? reached : this.known.placeAt(standingKnowledge, asOf);
  }

  /** Waits until everything up to a place is known. @throws Unavailable if it does not get there */
  async atLeast(place: string): Promise<void> {
    await this.checkpoints.needed(standingKnowledge.name, place, PATIENCE_MS);
  }

  /** Whether people may still end a clock on a day, by what is known now: of a place to be filled (J96), or of an entry (J94). */
  async hasClockOfPeople(partnerId: string, on: Day): Promise<boolean> {
    const clocks = await this.known.where(clockFacts, await this.placeAt(), '"partnerId" = $2', [partnerId]);
    return clocks.some(
      ({ clock, endsOn, doneOn }) => ENDED_BY_PEOPLE.includes(clock) && doneOn === null && on <= endsOn,
    );
  }

  /** Whether a registration of the partner names the distributor, by what is known now. */
  async isNamedBy(distributorId: string, partnerId: string): Promise<boolean> {
    const place = await this.placeAt();
    const deals = await this.known.where(orderFacts, place, '"partnerId" = $2 and "distributorId" = $3', [
      ...[partnerId, distributorId],
    ]);
    return deals.length > 0;
  }

  /** `undefined` for a partner that was not known there. */
  async of(partnerId: string, on: Day, place: string): Promise<KnownStanding | undefined> {
    return (await this.onDays(partnerId, [on], place))[0];
  }

  /** The same on several days: facts are read once for each version that is in force on one of them. */
  async onDays(partnerId: string, days: readonly Day[], place: string): Promise<readonly KnownStanding[]> {
    const found = (await this.known.byId(partnerFacts, [partnerId], place)).get(partnerId);
    if (found === undefined) return [];
    const byVersion = new Map<number | undefined, Promise<Judgeable>>();
    const standings: KnownStanding[] = [];
    for (const on of days) {
      const rules = await this.versions.inForce(found.partner.programmeId, on, place);
      const read = byVersion.get(rules?.version) ?? this.factsBy(found, rules?.definition, place);
      byVersion.set(rules?.version, read);
      standings.push({ partner: found.partner, stops: found.stops, on, place, rules, ...(await read) });
    }
    return standings;
  }

  private async factsBy(
    found: PartnerFact,
    definition: ProgrammeDefinition | undefined,
    place: string,
  ): Promise<Judgeable> {
    const { partner } = found;
    const { partnerId } = partner;
    const currency = definition?.currency ?? 'USD';
    const { sales, unconverted } = await this.sales(partner, currency, place);
    const ordered = await this.orders(partner, currency, place);
    const clocks = await this.known.where(clockFacts, place, '"partnerId" = $2', [partnerId]);
    const zone = definition?.calendar.timeZone.value ?? 'UTC';
    const qualifications = await this.known.where(qualificationFacts, place, '"partnerId" = $2', [partnerId]);
    const enrolment = withQualifications(enrolmentOf(found, zone), qualifications);
    const facts: StandingFacts = {
      ...enrolment,
      documents: [...enrolment.documents, ...(await this.agreements(partner, place))],
      ...(await this.people(partnerId, clocks, place)),
      clocks: clocks.flatMap(judgedClock),
      ...{ sales, orders: ordered.orders },
      flexPoints: await this.flexPoints(partner, place),
      proofs: await this.proofs(partnerId, place),
      reports: await this.reports(partner, zone, place),
    };
    return { facts, unconverted: [...unconverted, ...ordered.unconverted] };
  }

  private async people(
    partnerId: string,
    clocks: readonly ClockFact[],
    place: string,
  ): Promise<Pick<StandingFacts, 'people' | 'attended'>> {
    const people = await this.known.where(personFacts, place, '"partnerIds" @> array[$2]', [partnerId]);
    return {
      people: people.flatMap((person) => peopleFactsOf(person, partnerId)).map(replacedBy(clocks)),
      attended: people.flatMap((person) => attendedBy(person, partnerId)),
    };
  }

  private async sales(
    { partnerId, role, regions, furtherRoles }: EnrolledPartner,
    currency: string,
    place: string,
  ): Promise<Sales> {
    const lines = countedLines(await this.known.where(lineFacts, place, '"partnerId" = $2', [partnerId]));
    const dealIds = lines.flatMap(({ dealId }) => (dealId === null ? [] : [dealId]));
    const orders = await this.known.byId(orderFacts, dealIds, place);
    const services = await this.known.byId(
      serviceFacts,
      lines.map(({ sku }) => sku),
      place,
    );
    const foreign = lines.some(({ unitNetPrice }) => unitNetPrice.currency !== currency);
    return salesOf(lines, {
      ...{ role, currency },
      regionsOf: (one) => furtherRoles.find((other) => other.role === one)?.regions ?? regions,
      orderOf: (dealId) => orders.get(dealId),
      isService: (sku) => services.has(sku),
      rateOn: foreign ? await this.rates(currency, place) : () => undefined,
    });
  }

  private async orders(
    { partnerId, programmeId }: EnrolledPartner,
    currency: string,
    place: string,
  ): Promise<ContractValues> {
    const lines = await this.known.where(providerOrderFacts, place, '"partnerId" = $2', [partnerId]);
    const ordered = lines
      .filter((line) => line.programmeId === programmeId)
      .map(({ id, on, tcv, region, business }) => ({ id, on, tcv, region, business }));
    const foreign = ordered.some(({ tcv }) => tcv.currency !== currency);
    return contractValuesOf(ordered, {
      currency,
      rateOn: foreign ? await this.rates(currency, place) : () => undefined,
    });
  }

  /** Month averages of the approved tables; later ones win. */
  private async rates(base: string, place: string) {
    const tables = await this.known.where(rateFacts, place, '"base" = $2', [base]);
    const rates = new Map<string, FxQuote>();
    for (const { version, rates: said } of tables
      .filter(({ approved }) => approved)
      .toSorted((one, other) => one.version - other.version))
      for (const rate of said)
        rates.set(`${rate.on}|${rate.quote}`, { base, tableVersion: version, ...rate });
    return (quote: string, day: Day): FxQuote | undefined => rates.get(`${day.slice(0, 7)}|${quote}`);
  }

  private async proofs(partnerId: string, place: string): Promise<StandingFacts['proofs']> {
    const proofs = await this.known.where(proofFacts, place, '"partnerId" = $2', [partnerId]);
    return proofs.flatMap(({ proofId: id, acceptedOn }) => (acceptedOn === null ? [] : [{ id, acceptedOn }]));
  }

  private async reports(
    { partnerId }: EnrolledPartner,
    zone: string,
    place: string,
  ): Promise<StandingFacts['reports']> {
    const reports = await this.known.where(reportFacts, place, '"partnerId" = $2', [partnerId]);
    return reports.map(({ id, report, month, receivedAt, isNil }) => ({
      ...{ id, report, month, receivedOn: dayOf(receivedAt, zone) },
      ...(isNil ? { nil: true } : {}),
    }));
  }

  /** Of the partner's programme; a document of it from the second signature on (J20). */
  private async agreements(
    { partnerId, programmeId }: EnrolledPartner,
    place: string,
  ): Promise<StandingFacts['documents']> {
    const agreements = await this.known.where(agreementFacts, place, '"partnerId" = $2', [partnerId]);
    return agreements
      .filter((agreement) => agreement.programmeId === programmeId)
      .map(({ mouId: id, from, to, document }) => ({ id, from, to, document }));
  }

  /** What half-years are made of beside sales: points that count, and statements of the partner's programme. */
  async ofHalfYears(
    { partnerId, programmeId }: Pick<EnrolledPartner, 'partnerId' | 'programmeId'>,
    place: string,
  ): Promise<Omit<HalfYearFacts, 'sales'>> {
    const entries = await this.known.where(flexFacts, place, '"partnerId" = $2', [partnerId]);
    const statements = await this.known.where(statementFacts, place, '"partnerId" = $2', [partnerId]);
    return {
      points: entries
        .filter((entry) => entry.programmeId === programmeId && entry.points > 0)
        .map(({ entryId: id, earningEvent, earnedOn, points }) => ({ id, earningEvent, earnedOn, points })),
      rewards: statements
        .filter((statement) => statement.programmeId === programmeId)
        .map(({ number, quarter, total }) => ({ number, quarter, total })),
    };
  }

  private async flexPoints({ partnerId, programmeId }: EnrolledPartner, place: string) {
    const entries = await this.known.where(flexFacts, place, '"partnerId" = $2', [partnerId]);
    return entries
      .filter((entry) => entry.programmeId === programmeId && entry.points > 0)
      .map(({ entryId: id, halfYear, points }) => ({ id, halfYear, points }));
  }
}

const ENDED_BY_PEOPLE: readonly ClockFact['clock'][] = ['replacement', 'entry-certification'];

/** What the rows of a definition call a clock; of a lapse the certificate itself says the end, of terms the document. */
const CLOCKS: Readonly<Record<ClockFact['clock'], string | null>> = {
  'entry-certification': 'entryCertificationDays',
  'service-creation': 'serviceCreationDays',
  replacement: 'replacementDays',
  lapse: null,
  'new-terms': null,
};
const judgedClock = ({ clockId: id, clock: kind, startedOn, endsOn, doneOn }: ClockFact) => {
  const clock = CLOCKS[kind];
  return clock === null ? [] : [{ id, clock, startedOn, endsOn, doneOn }];
};

/** Who left, with the day until which the place may be filled as it was stored then (T5). */
const replacedBy =
  (clocks: readonly ClockFact[]) =>
  (person: PersonFacts): PersonFacts => {
    const clock = clocks.find(
      ({ clock: kind, personId, startedOn }) =>
        kind === 'replacement' && personId === person.personId && startedOn === person.leftOn,
    );
    return clock === undefined ? person : { ...person, replaceBy: clock.endsOn };
  };

/** What is kept on record by hand, with what qualifications made (O15, O22, O31). */
const withQualifications = (
  enrolment: EnrolmentFacts,
  qualifications: readonly QualificationFact[],
): EnrolmentFacts & Pick<StandingFacts, 'checked'> => ({
  ...enrolment,
  documents: [...enrolment.documents, ...qualifications.flatMap(({ documents }) => documents)],
  approvals: [...enrolment.approvals, ...qualifications.flatMap(({ approvals }) => approvals)],
  obligations: [...enrolment.obligations, ...qualifications.flatMap(({ obligations }) => obligations)],
  checked: qualifications.flatMap(({ checked }) => checked),
});

const enrolmentOf = ({ partner, invitedAt, signedOn, evidence }: PartnerFact, zone: string) => {
  const idOf = (record: EnrolmentRecord): string => evidence[keyOf(record)] ?? partner.partnerId;
  return enrolmentFactsOf(partner, { invitedOn: dayOf(invitedAt, zone), signedOn }, idOf);
};

const keyOf = (record: EnrolmentRecord): string => {
  if (record.kind === 'level')
    return record.role === null
      ? levelKey(record.effectiveOn)
      : roleLevelKey(record.role, record.effectiveOn);
  return record.kind === 'specialisation'
    ? specialisationKey(record.specialisation, record.fromOn)
    : record.kind;
};
