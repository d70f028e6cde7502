import type { Role } from '@channel/http';
import { moneyJson } from '@channel/kernel';
import { VENDOR_ORG } from '@channel/runtime';
import {
  isContested,
  isOverlapping,
  isRegistered,
  type Claim,
  type Deal,
  type RegisteredDeal,
} from './domain/deal/deal';
import { isEnded, type Bom } from './domain/bom/bom';
import type { BomLine, ForeignLine } from './domain/bom/bom.events';
import { conflictIdOf } from './domain/opportunity/opportunity';
import { isDrafted, type Quote } from './domain/quote/quote';

/** Everybody who may read deals at all; the object decides the rest. */
export const DEAL_READERS: readonly Role[] = [
  'partner.rep',
  'partner.finance',
  'partner.admin',
  'distributor.user',
  'distributor.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
export const PARTNER_SELLERS: readonly Role[] = ['partner.rep', 'partner.admin'];
export const DISTRIBUTORS: readonly Role[] = ['distributor.user', 'distributor.admin'];
export const CHANNEL: readonly Role[] = ['channel.manager', 'channel.lead'];

type Named = Readonly<{ partnerId: string; distributorId: string }>;
const names = ({ partnerId, distributorId }: Named, orgId: string): boolean =>
  orgId === VENDOR_ORG || partnerId === orgId || distributorId === orgId;

/** X1: the partner's own, those naming the distributor, all of the vendor. */
export const dealVisibleTo =
  (orgId: string) =>
  (deal: Deal): boolean =>
    isRegistered(deal) && names(deal, orgId);
/** The partner that registered it, and nobody else. */
export const dealOwnedBy =
  (orgId: string) =>
  (deal: Deal): boolean =>
    isRegistered(deal) && deal.partnerId === orgId;
export const bomVisibleTo =
  (orgId: string) =>
  (bom: Bom): boolean =>
    bom.status !== 'none' && names(bom, orgId);
/** A first draft is the distributor's own business until it is issued; of a later one the partner knows that it is made. */
export const quoteVisibleTo =
  (orgId: string) =>
  (quote: Quote): boolean =>
    isDrafted(quote) &&
    names(quote, orgId) &&
    !(quote.status === 'draft' && quote.quoteVersion === 1 && quote.partnerId === orgId);

export type DealViewer = Readonly<{ orgId: string; roles: readonly string[] }>;

/** The identity of a competing registration is the channel team's and the auditor's (3.4). */
export const mayKnowHolder = ({ orgId, roles }: DealViewer): boolean =>
  orgId === VENDOR_ORG &&
  roles.some((role) => role === 'channel.manager' || role === 'channel.lead' || role === 'auditor');

export const viewOfDeal = (deal: Deal, viewer: DealViewer): object =>
  isRegistered(deal) ? registeredView(deal, viewer) : {};

const registeredView = (deal: RegisteredDeal, viewer: DealViewer): object => {
  const { number, status, stage, closure, partnerId, distributorId, programmeId, programmeVersion } = deal;
  const { region, segment, dealType, productLines, expectedCloseOn, submittedAt } = deal;
  const { decisionDueAt, approvedOn, protectedUntilOn, wonOn, bom, question, claims } = deal;
  const { key, name, country, domain } = deal.customer;
  return {
    ...{ number, status, stage, closure, partnerId, distributorId, programmeId, programmeVersion },
    customer: { key, name, country, domain },
    ...{ region, segment, dealType, productLines, expectedCloseOn, submittedAt },
    submittedBy: submitterFor(deal, viewer),
    value: moneyJson(deal.value),
    ...{ decisionDueAt, approvedOn, protectedUntilOn, wonOn },
    bomId: bom?.bomId ?? null,
    bomVersion: bom?.bomVersion ?? null,
    question: question?.text ?? null,
    ...tenderView(deal),
    ...(viewer.orgId === VENDOR_ORG ? reviewerView(deal) : {}),
    ...(tellsOverlap(deal, viewer) ? { overlap: overlapView(deal, viewer) } : {}),
    answerDueAt: question?.answerDueAt ?? null,
    extensionRequested: deal.extension !== null,
    claim: Object.values(claims).some(({ answer }) => answer === 'pending') ? 'pending' : 'recorded',
  };
};

/** X1: who submitted it worked for another partner, if it was reassigned. */
const submitterFor = (
  { reassigned, submittedBy, partnerId }: RegisteredDeal,
  { orgId }: DealViewer,
): string | null => (reassigned !== null && orgId === partnerId ? null : submittedBy);

const tenderView = ({ tenderPublishedOn }: RegisteredDeal): object =>
  tenderPublishedOn === null ? {} : { tenderPublishedOn };

const reviewerView = ({ approvedBy, warnings, reassigned }: RegisteredDeal): object => ({
  approvedBy,
  ...(reassigned === null ? {} : { reassignedFrom: reassigned.fromPartnerId }),
  ...(warnings.length > 0 ? { warnings } : {}),
});

/** Until the opportunity's stream has answered, what was seen at the submission is told. Who holds is never told. */
const tellsOverlap = (deal: RegisteredDeal, { orgId }: DealViewer): boolean =>
  isOverlapping(deal) ||
  (deal.overlapSeen && Object.values(deal.claims).some(({ answer }) => answer === 'pending')) ||
  (orgId === VENDOR_ORG && isContested(deal));

const overlapView = (deal: RegisteredDeal, viewer: DealViewer): object => {
  const found = Object.entries(deal.claims).flatMap(([opportunityId, claim]) =>
    claim.answer === 'overlap' || (claim.answer === 'held' && claim.contested)
      ? [{ opportunityId, conflictId: conflictIdOf(opportunityId), claim }]
      : [],
  );
  const lost = found.some(({ claim }) => claim.answer === 'overlap' && claim.decided);
  return {
    decisionDueAt: deal.decisionDueAt,
    status: lost ? 'awarded_to_another' : 'open',
    ...(viewer.orgId === VENDOR_ORG && found[0] !== undefined ? { conflictId: found[0].conflictId } : {}),
    ...(mayKnowHolder(viewer)
      ? { held: found.map(({ claim, ...place }) => ({ ...place, ...holderIn(claim) })) }
      : {}),
  };
};

const holderIn = (claim: Claim): object =>
  claim.answer === 'overlap' ? { holderDealId: claim.holderDealId } : { contested: true };

/** The approved price is the deal's partner's, its distributor's and the vendor's: all who may see the BOM. */
export const viewOfBom = (bom: Bom): object => {
  if (bom.status === 'none') return {};
  const { dealId, bomVersion: version, status, partnerId, distributorId, submittedBy } = bom;
  const list = moneyJson(bom.list);
  const facts = { dealId, version, status, partnerId, distributorId, submittedBy, list };
  const common = { ...facts, foreignLines: bom.foreignLines.map(viewOfForeignLine) };
  if (bom.status === 'submitted') return { ...common, lines: bom.lines.map(viewOfLine) };
  return {
    ...common,
    lines: bom.lines.map((line) => {
      const priced = bom.priced.find((one) => one.line === line.line);
      const codes = [
        ...(line.eligible ? [] : ['PRODUCT_NOT_ELIGIBLE']),
        ...(priced?.registered === false ? ['OUTSIDE_REGISTRATION'] : []),
        ...(line.codes ?? []),
      ];
      const net = { netUnit: priced?.netUnit ?? null, standardNetUnit: priced?.standardNetUnit ?? null };
      return { ...viewOfLine(line), ...net, codes };
    }),
    net: moneyJson(bom.net),
    discountPercent: bom.discountPercent,
    registered: bom.registered,
    ...(bom.status === 'requested'
      ? { reasons: bom.reasons, validUntilOn: null }
      : { validUntilOn: bom.validUntilOn }),
    ...(isEnded(bom) ? { text: bom.text } : {}),
  };
};

/** Names every property: the log may give them back in another order, and a retry is answered as the first request was. */
const viewOfLine = (given: BomLine): object => {
  const { line, sku, quantity, family, productLine, kind, eligible, listUnit } = given;
  const { termMonths, site, notes, codes, replacementSku, requestedNetUnit } = given;
  const part = { line, sku, quantity, family, productLine, kind, eligible, listUnit };
  return { ...part, termMonths, site, notes, codes, replacementSku, requestedNetUnit };
};
const viewOfForeignLine = ({ line, manufacturer, sku, quantity }: ForeignLine): object => ({
  line,
  manufacturer,
  sku,
  quantity,
});

export const viewOfQuote = (quote: Quote, { orgId }: Pick<DealViewer, 'orgId'>): object => {
  if (!isDrafted(quote)) return {};
  const { number, status, quoteVersion: version, dealId, bomId, partnerId, distributorId } = quote;
  const { validUntilOn, acceptedOn, text, draftedBy } = quote;
  const facts = { number, status, version, dealId, bomId, partnerId, distributorId, draftedBy };
  const dates = { validUntilOn, acceptedOn, text };
  if (status === 'draft' && partnerId === orgId) return { ...facts, ...dates };
  const lines = quote.lines.map(({ line, sku, quantity, unitPrice }) => ({ line, sku, quantity, unitPrice }));
  return { ...facts, lines, total: quote.total, ...dates };
};
