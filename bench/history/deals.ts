import { apiId, commandIdFrom, type Checkpoint } from '@channel/event-store';
import {
  addDays,
  daysBetween,
  moneyJson,
  parseMoney,
  present,
  sum,
  times,
  type DatedAct,
  type Instant,
} from '@channel/kernel';
import type { Actor } from '@channel/runtime';
import { opportunityIdFor } from '../../libs/deals/src/customer-reader';
import { registrableDomain } from '../../libs/deals/src/customer-domain';
import { protectionTermsOf, windowTermsOf } from '../../libs/deals/src/deal-surroundings';
import { customerNaturalKey } from '../../libs/deals/src/domain/customer/customer-key';
import { dealDecider } from '../../libs/deals/src/domain/deal/deal.decider';
import { opportunityDecider } from '../../libs/deals/src/domain/opportunity/opportunity.decider';
import { registrationTerms } from '../../libs/deals/src/submission-reader';
import { at, type Calendar } from './calendar';
import {
  actOf,
  ENDINGS,
  matchable,
  registered,
  UNITS,
  type Claiming,
  type Course,
  type Ending,
  type Place,
  type Stage,
} from './course';
import { automationOf, type DecidedLog, type Told } from './decided-log';
import { PROGRAMME, staff, YEAR, type Ground } from './ground';
import { approverOf, order } from './orders';
import type { Partners, Reseller } from './partners';
import { Seeded } from './seeded';
import type { HistorySize } from './size';

/** In twentieths. */
const SHARES: Readonly<Record<Ending, number>> = {
  ...{ closed: 10, won: 2, approved: 1, lost: 2, rejected: 2, withdrawn: 1, expired: 1, open: 1 },
};
const ENDING_OF_TWENTY: readonly Ending[] = ENDINGS.flatMap((ending) =>
  Array.from({ length: SHARES[ending] }, () => ending),
);

const SYLLABLES = ['ba', 'del', 'fi', 'gor', 'hum', 'jas', 'kel', 'lon', 'mar', 'nep', 'os', 'pra', 'quin'];
const KINDS = ['Clinics', 'Foundry', 'Museum', 'Shipping', 'Orchards', 'Academy', 'Theatre', 'Brewery'];
const nameOf = (index: number, chance: Seeded): string => {
  const word = Array.from({ length: 4 }, () => chance.pick(SYLLABLES)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${chance.pick(KINDS)} ${index.toString(36)}`;
};

/** The registrations of the year, from the submission to the order, each by the deciders of its streams. */
export class Deals {
  private readonly log: DecidedLog;
  private readonly ground: Ground;
  private readonly calendar: Calendar;

  constructor(
    private readonly stage: Stage,
    partners: Partners,
    size: HistorySize,
  ) {
    ({ log: this.log, ground: this.ground, calendar: this.calendar } = stage);
    const days = daysBetween(YEAR.dealsFrom, YEAR.dealsUntil);
    for (let index = 0; index < size.deals; index += 1) {
      const partner = present(partners.resellers[index % partners.resellers.length], 'a partner');
      const on = addDays(YEAR.dealsFrom, Math.floor((index * days) / size.deals));
      this.calendar.plan(at(on, '13:00'), () => this.submit(index, partner, at(on, '13:00')));
    }
  }

  private act(actor: Actor, instant: Instant): DatedAct {
    return actOf(actor, instant, this.ground);
  }

  private submit(index: number, partner: Reseller, instant: Instant): void {
    const chance = new Seeded('deal', index);
    const key = `deal/${String(index)}`;
    const dealId = apiId('deal', commandIdFrom('bench:history', `${key}/submit`, 0));
    const number = `DR-${instant.slice(0, 4)}-${String(100_001 + index)}`;
    const { inForce } = this.ground;
    const list = this.ground.products[partner.currency];
    const parts = UNITS.map((quantity, place) => ({
      quantity,
      part: present(list[(index * 5 + place) % list.length], 'a part'),
    }));
    const name = nameOf(index, chance);
    const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
    const customer = { name, country: partner.country, domain };
    const customerKey = apiId('org', `customer:${customerNaturalKey(customer)}`);
    const productLines = [...new Set(parts.map(({ part }) => part.productLine))];
    const places = productLines.map((productLine): Place => ({
      opportunityId: opportunityIdFor(customerKey, productLine, partner.region),
      ...{ productLine, suspicions: [] },
    }));
    const value = moneyJson(
      sum(
        parts.map(({ part, quantity }) => times(parseMoney(part.listPrice), BigInt(quantity))),
        partner.currency,
      ),
    );
    const deal = this.log.stream(dealDecider, dealId);
    const { distributorId } = partner.distributor;
    const place = deal.decide(
      {
        type: 'SubmitDeal',
        data: {
          ...{ dealId, number, partnerId: partner.partnerId, programmeId: PROGRAMME },
          customer: { ...customer, key: customerKey },
          registrableDomain: registrableDomain(domain),
          ...{ region: partner.region, segment: 'enterprise', proposedType: 'new-opportunity' },
          ...{ productLines, opportunityIds: places.map(({ opportunityId }) => opportunityId), value },
          ...{ expectedCloseOn: addDays(instant.slice(0, 10), 30), distributorId, tenderPublishedOn: null },
          ...{ activity: null, nfr: null, tenderPublished: null },
          act: this.act(partner.seller, instant),
          standing: {
            ...{ status: 'active', kind: 'reseller', regions: [partner.region] },
            revision: String(partner.stream.revision),
          },
          ...{
            distributorActive: true,
            terms: registrationTerms(inForce),
            ownHolders: [],
            overlapSeen: false,
          },
        },
      },
      { actor: partner.seller, at: instant, key: `${key}/submit` },
    );
    const opportunities = new Map(
      places.map(({ opportunityId }) => [opportunityId, this.log.stream(opportunityDecider, opportunityId)]),
    );
    this.claim({ deal, dealId, key, partner, customerKey, places, opportunities }, instant, place);
    const ending = chance.pick(ENDING_OF_TWENTY);
    const decided = at(addDays(instant.slice(0, 10), 1), '14:00');
    const course: Course = {
      ...{ index, key, partner, deal, dealId, parts, places, opportunities, chance, ending },
    };
    this.calendar.plan(decided, () => this.decide(course, decided));
  }

  /** What follows from a submission by itself: its customer is nobody else's, so it holds what it claims. */
  private claim(
    { deal, dealId, key, partner, customerKey, places, opportunities }: Claiming,
    instant: Instant,
    place: Checkpoint,
  ): void {
    const comparing = automationOf('deals.when-deal-submitted-compare-customer');
    const act = this.act(comparing, instant);
    const compared = { dealId, customerKeys: [customerKey], claims: places, indexedUpTo: place, act };
    const told = (name: string, step: string): Told => ({
      ...{ actor: automationOf(name), at: instant, key: `${key}/${step}` },
    });
    const { partnerId } = partner;
    this.calendar.steps(
      instant,
      () =>
        deal.decide(
          { type: 'CompareCustomer', data: compared },
          { actor: comparing, at: instant, key: `${key}/compare` },
        ),
      ...places.flatMap(({ opportunityId }) => [
        () =>
          opportunities.get(opportunityId)?.decide(
            {
              type: 'ClaimOpportunity',
              data: {
                opportunityId,
                claimId: dealId,
                partnerId,
                submittedAt: instant,
                suspicions: [],
                at: instant,
              },
            },
            told('deals.when-deal-submitted-claim-opportunity', `claim/${opportunityId}`),
          ),
        () =>
          deal.decide(
            { type: 'ConfirmDealClaim', data: { dealId, opportunityId, at: instant } },
            told('deals.when-opportunity-claimed-confirm-deal', `confirm/${opportunityId}`),
          ),
      ]),
    );
  }

  private decide(course: Course, instant: Instant): void {
    const { ending, deal, dealId, key, partner } = course;
    const chen = staff('chen');
    if (ending === 'open') {
      const data = { dealId, act: this.act(chen, instant) };
      if (course.chance.chance(0.5))
        deal.decide({ type: 'TakeUpDeal', data }, { actor: chen, at: instant, key: `${key}/take-up` });
      return;
    }
    if (ending === 'rejected') {
      const reasons = this.ground.inForce.definition.deal.rejectionReasons.value;
      const code = present(reasons[0], 'a reason');
      const data = {
        dealId,
        code,
        reasons,
        text: 'Not this year.',
        rivals: [],
        act: this.act(chen, instant),
      };
      deal.decide({ type: 'RejectDeal', data }, { actor: chen, at: instant, key: `${key}/reject` });
      this.release(course, instant);
      return;
    }
    if (ending === 'withdrawn') {
      const data = { dealId, act: this.act(partner.seller, instant) };
      deal.decide(
        { type: 'WithdrawDeal', data },
        { actor: partner.seller, at: instant, key: `${key}/withdraw` },
      );
      this.release(course, instant);
      return;
    }
    this.approve(course, instant);
  }

  private approve(course: Course, instant: Instant): void {
    const { deal, dealId, key, partner, places, ending } = course;
    const { inForce } = this.ground;
    const { lead, approver } = approverOf(course);
    deal.decide(
      {
        type: 'ApproveDeal',
        data: {
          ...{ dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: lead, partnerActive: true },
          ...{ stopping: [], notOfKind: null, rivals: [], act: this.act(approver, instant) },
          claimsNow: Object.fromEntries(places.map(({ opportunityId }) => [opportunityId, 'held'] as const)),
          terms: {
            ...windowTermsOf(inForce),
            approvalLimit: inForce.definition.deal.approvalLimit.value,
          },
        },
      },
      { actor: approver, at: instant, key: `${key}/approve` },
    );
    this.stage.heard.approved(matchable(registered(deal.state), course));
    this.remind(course);
    if (ending === 'approved' || ending === 'expired') return;
    const day = instant.slice(0, 10);
    if (ending === 'lost') {
      const lost = at(addDays(day, 20), '15:00');
      const act = this.act(partner.seller, lost);
      this.calendar.plan(lost, () => {
        deal.decide(
          { type: 'MarkDealLost', data: { dealId, lostOn: act.on, reason: 'Another vendor.', act } },
          { actor: partner.seller, at: lost, key: `${key}/lose` },
        );
        this.release(course, lost);
      });
      return;
    }
    const priced = at(addDays(day, 1), '13:00');
    this.calendar.plan(priced, () => order(this.stage, course, priced));
  }

  /** The clock of the protection: a notice of its end, and the end. */
  private remind(course: Course): void {
    const { deal, dealId, key } = course;
    const { protectedUntilOn, protectionEndsAt } = registered(deal.state);
    const end = present(protectionEndsAt, 'an end of the protection');
    const actor = automationOf('deals.when-deal-approved-expire-protection');
    const days = protectionTermsOf(this.ground.inForce.definition).reminderDays;
    for (const daysBefore of days) {
      const due = at(addDays(end.slice(0, 10), -daysBefore - 1), '00:00');
      const until = present(protectedUntilOn, 'a last day');
      this.calendar.plan(due, () => {
        deal.decide(
          {
            type: 'NoteProtectionEnding',
            data: { dealId, daysBefore, protectedUntilOn: until, at: due },
          },
          { actor, at: due, key: `${key}/notice/${String(daysBefore)}` },
        );
      });
    }
    this.calendar.plan(end, () => {
      const place = deal.decide(
        { type: 'ExpireDealProtection', data: { dealId, at: end } },
        { actor, at: end, key: `${key}/expire` },
      );
      if (place !== '') this.release(course, end);
    });
  }

  /** An ending gives back what the registration held. */
  private release({ dealId, key, opportunities }: Course, instant: Instant): void {
    const actor = automationOf('deals.when-deal-submitted-claim-opportunity');
    for (const [opportunityId, opportunity] of opportunities)
      opportunity.decide(
        { type: 'ReleaseOpportunity', data: { opportunityId, claimId: dealId, at: instant } },
        { actor, at: instant, key: `${key}/release/${opportunityId}` },
      );
  }
}
