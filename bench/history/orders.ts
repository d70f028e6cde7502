import { apiId, commandIdFrom } from '@channel/event-store';
import { addDays, moneyJson, parseMoney, percentOf, present, type Instant } from '@channel/kernel';
import { priceTermsOf } from '../../libs/deals/src/deal-surroundings';
import { approvedPriceOf, type Bom } from '../../libs/deals/src/domain/bom/bom';
import { bomDecider } from '../../libs/deals/src/domain/bom/bom.decider';
import { quoteDecider } from '../../libs/deals/src/domain/quote/quote.decider';
import { levelOn } from '../../libs/partners/src/domain/partner/dated-level';
import { at } from './calendar';
import { actOf, matchable, registered, type Course, type Stage } from './course';
import { automationOf, type StreamOf, type Told } from './decided-log';
import { staff } from './ground';

/** What cannot be compared with the manager's limit, because it is not in dollars, is the lead's. */
export const approverOf = ({ partner }: Pick<Course, 'partner'>) => {
  const lead = partner.currency !== 'USD';
  return { lead, approver: staff(lead ? 'carol' : 'chen') };
};

/** Bill of materials, price, quote, the partner's yes and the order, one after the other. */
export const order = (stage: Stage, course: Course, instant: Instant): void => {
  const { log, ground, calendar } = stage;
  const { deal, dealId, key, partner, parts } = course;
  const { inForce, catalogCheckpoint } = ground;
  const { partnerId, seller } = partner;
  const { distributorId } = partner.distributor;
  const bomId = apiId('bom', commandIdFrom('bench:history', `${key}/bom`, 0));
  const bom = log.stream(bomDecider, bomId);
  const act = actOf(seller, instant, ground);
  const attaching = automationOf('deals.when-bom-submitted-attach-to-deal');
  const role = inForce.definition.roles[0]?.id ?? '';
  const enrolled = partner.stream.state;
  const level = enrolled.status === 'none' ? null : levelOn(enrolled.levels, act.on);
  const { value, status, productLines } = registered(deal.state);
  calendar.steps(
    instant,
    () =>
      bom.decide(
        {
          type: 'SubmitBom',
          data: {
            ...{ bomId, dealId, bomVersion: 1, partnerId, distributorId, currency: value.currency },
            ...{ dealOpen: true, addProductLines: [], isOfPartner: true },
            ...{ suggestions: {}, closedTracks: [], nfrUnitsTaken: 0 },
            registration: { approved: status === 'approved', productLines },
            lines: parts.map(({ part, quantity }, place) => ({
              ...{ line: String(place + 1), sku: part.sku, quantity },
            })),
            parts: Object.fromEntries(parts.map(({ part }) => [part.sku, part])),
            terms: priceTermsOf(inForce, { status: 'active', role, level }, []),
            ...{ catalogCheckpoint, act },
          },
        },
        { actor: seller, at: instant, key: `${key}/bom` },
      ),
    () => {
      const attached = {
        ...{ dealId, bomId, partnerId, list: listOf(bom.state), addedProductLines: [] },
        ...{ submittedBy: act.by, act: actOf(attaching, instant, ground) },
      };
      deal.decide(
        { type: 'AttachBom', data: attached },
        { actor: attaching, at: instant, key: `${key}/attach` },
      );
    },
    () => {
      if (bom.state.status === 'requested') price(bom, stage, { ...course, bomId, instant });
    },
    () => {
      lapse(bom, stage, key);
      quote(stage, { ...course, bomId, instant }, bom.state);
    },
  );
};

type Priced = Course & Readonly<{ bomId: string; instant: Instant }>;

const listOf = (bom: Bom) => {
  if (bom.status === 'none') throw new Error('A bill of materials that was submitted has a list price.');
  return moneyJson(bom.list);
};

type BomStream = StreamOf<typeof bomDecider>;

const price = (bom: BomStream, { ground }: Stage, course: Priced): void => {
  const { lead, approver } = approverOf(course);
  const { bomId, instant, key } = course;
  const { definition, version: programmeVersion } = ground.inForce;
  const { price: terms, deal } = definition;
  bom.decide(
    {
      type: 'ApproveBomPrice',
      data: {
        ...{ bomId, changes: [], reason: null, dealApproved: true, current: true, mayExceedLimit: lead },
        nfrUnitsReserved: false,
        depth: {
          depthPoints: (lead ? terms.depthLead : terms.depthManager).value,
          ...{ floorPercent: terms.floor.value, familyFloors: terms.familyFloors.value },
        },
        ...{ approvalLimit: deal.approvalLimit.value, programmeVersion, timeZone: ground.timeZone },
        ...{ validDays: terms.validDays.value, act: actOf(approver, instant, ground) },
      },
    },
    { actor: approver, at: instant, key: `${key}/price` },
  );
};

/** A price is valid for some days, whether or not it was used. */
const lapse = (bom: BomStream, { calendar }: Stage, key: string): void => {
  const { state } = bom;
  if (state.status !== 'approved' && state.status !== 'approved_automatically') return;
  const { bomId, validityEndsAt } = state;
  const end = present(validityEndsAt, 'an end of the validity');
  const actor = automationOf('deals.when-bom-price-approved-expire-price');
  calendar.plan(end, () => {
    bom.decide({ type: 'ExpireBomPrice', data: { bomId, at: end } }, { actor, at: end, key: `${key}/lapse` });
  });
};

const quote = (stage: Stage, course: Priced, bom: Bom): void => {
  const { log, ground, calendar, heard } = stage;
  const { deal, dealId, key, partner, bomId, instant, index, ending } = course;
  const { partnerId, seller } = partner;
  const { distributorId, user } = partner.distributor;
  const { timeZone, inForce } = ground;
  const quoteId = apiId('quot', commandIdFrom('bench:history', `${key}/quote`, 0));
  const stream = log.stream(quoteDecider, quoteId);
  const basis = { price: approvedPriceOf(bom), bindingBomId: bomId, dealOpen: true };
  const { lines } = present(basis.price, 'an approved price');
  const day = instant.slice(0, 10);
  const drafted = at(addDays(day, 1), '15:00');
  const byUser = actOf(user, drafted, ground);
  const number = `QT-${day.slice(0, 4)}-${String(100_001 + index)}`;
  const draft = {
    ...{ quoteId, number, dealId, bomId, partnerId, distributorId, ...basis, act: byUser },
    requestDeclined: false,
    notOfKind: null,
    // The distributor adds three per cent to the vendor's price.
    lines: lines.map(({ line, netUnit }) => ({
      ...{ line, unitPrice: moneyJson(percentOf(parseMoney(netUnit), '103', 'HALF_UP')) },
    })),
  };
  const validDays = inForce.definition.quote.validDays.value;
  const told = (step: string): Told => ({ actor: user, at: drafted, key: `${key}/${step}` });
  calendar.steps(
    drafted,
    () => stream.decide({ type: 'DraftQuote', data: draft }, told('quote')),
    () =>
      stream.decide(
        { type: 'IssueQuote', data: { quoteId, ...basis, timeZone, validDays, act: byUser } },
        told('issue'),
      ),
  );
  const won = at(addDays(day, 3), '13:00');
  const bySeller = actOf(seller, won, ground);
  calendar.steps(
    won,
    () =>
      stream.decide(
        { type: 'AcceptQuote', data: { quoteId, bindingBomId: bomId, dealOpen: true, act: bySeller } },
        { actor: seller, at: won, key: `${key}/accept` },
      ),
    () =>
      deal.decide(
        { type: 'MarkDealWon', data: { dealId, wonOn: bySeller.on, moves: [], act: bySeller } },
        { actor: seller, at: won, key: `${key}/win` },
      ),
  );
  if (ending === 'won') return;
  const closed = at(addDays(day, 5), '16:00');
  calendar.plan(closed, () => {
    const act = actOf(user, closed, ground);
    const orderNumber = `PO-${String(500_001 + index)}`;
    const accepted = { status: 'accepted', dealId, partnerId, bomId };
    deal.decide(
      {
        type: 'CloseDeal',
        data: { dealId, orderNumber, closedOn: act.on, quoteId, moves: [], quote: accepted, act },
      },
      { actor: user, at: closed, key: `${key}/close` },
    );
    const shipped = { index, partner, closedOn: act.on, lines };
    heard.ordered({ ...shipped, deal: matchable(registered(deal.state), course) });
  });
};
