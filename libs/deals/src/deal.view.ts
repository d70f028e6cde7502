import { is, view, type Role, type ViewOf } from '@channel/http';
import { invariant, moneyJson } from '@channel/kernel';
import { VENDOR_ORG } from '@channel/runtime';
import {
  isContested,
  isOverlapping,
  isRegistered,
  type Claim,
  type Closure,
  type Deal,
  type DealStage,
  type RegisteredDeal,
} from './domain/deal/deal';
import { DEAL_STATUSES } from './domain/deal/deal-facts';
import { DEAL_TYPES, ORDER_USES } from './domain/deal/deal.rules';
import type { Bom } from './domain/bom/bom';
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

export const DEAL_STAGES = ['qualifying', 'quoting', 'won', 'lost'] as const satisfies readonly DealStage[];
export { DEAL_STATUSES, DEAL_TYPES, ORDER_USES };
export const CLOSURE_CODES = [
  'converted',
  'lost',
  'duplicate',
  'rejected',
  'incomplete',
  'withdrawn',
  'revoked',
  'expired',
] as const satisfies readonly Closure['code'][];

export const customerView = view('DealCustomer', {
  key: is.id,
  name: is.text,
  country: is.country,
  domain: is.text.nullable(),
});
const closureView = view('DealClosure', {
  code: is.oneOf(CLOSURE_CODES),
  closedOn: is.day.optional(),
  orderNumber: is.text.optional(),
  quoteId: is.id.optional(),
  bomId: is.id.optional(),
  lostOn: is.day.optional(),
  reason: is.text.optional(),
  rejection: is.text.optional().describe('Code of the rejection.'),
  text: is.text.optional(),
  ofDealId: is.id.optional().describe('Of a duplicate: the registration that stands.'),
});
/** With whom a registration overlaps is for the channel team and the auditor (X1). */
const overlapView = view('DealOverlap', {
  decisionDueAt: is.instant,
  status: is
    .oneOf(['open', 'awarded_to_another', 'allowed_beside'])
    .describe('`allowed_beside`: another one is protected, and this one is let in without protection.'),
  conflictId: is.id.optional().describe('For the vendor.'),
  held: is
    .listOf(
      view('HeldOpportunity', {
        opportunityId: is.id,
        conflictId: is.id,
        holderId: is.id.optional(),
        contested: is.flag.optional(),
      }),
    )
    .optional()
    .describe('For the channel team and the auditor.'),
});
export const dealView = view('Deal', {
  number: is.text,
  status: is.oneOf(DEAL_STATUSES).describe('The vendor’s.'),
  stage: is.oneOf(DEAL_STAGES).describe('The partner’s.'),
  closure: closureView.nullable(),
  partnerId: is.id,
  distributorId: is.id,
  programmeId: is.id,
  programmeVersion: is.count,
  customer: customerView,
  region: is.text,
  segment: is.text,
  dealType: is.oneOf(DEAL_TYPES),
  orderUse: is
    .oneOf(ORDER_USES)
    .describe('`nfr`: goods for demonstration, not for resale; they count for nothing and earn nothing.'),
  productLines: is.listOf(is.text),
  value: is.money,
  expectedCloseOn: is.day,
  submittedBy: is.id.nullable(),
  submittedAt: is.instant,
  decisionDueAt: is.instant,
  approvedOn: is.day.nullable(),
  protectedUntilOn: is.day.nullable().describe('Last protected day.'),
  wonOn: is.day.nullable(),
  bomId: is.id.nullable().describe('The version that binds.'),
  earlierBomIds: is.listOf(is.id).describe('The versions before it, the first one first.'),
  bomVersion: is.count.nullable(),
  question: is.text.nullable(),
  answerDueAt: is.instant.nullable(),
  tenderPublished: is.flag
    .optional()
    .describe('Whether the customer published a tender; absent: nobody asked, and it was not said.'),
  tenderPublishedOn: is.day.optional(),
  activityId: is.id
    .optional()
    .describe('The marketing request that it named. For the partner and the vendor; absent: none.'),
  approvedBy: is.id.nullable().optional().describe('For the vendor.'),
  reassignedFrom: is.id.optional().describe('For the vendor.'),
  assignedTo: is.id
    .nullable()
    .optional()
    .describe('Who of the channel team is to decide it. For the vendor.'),
  escalated: is.flag.optional().describe('A channel lead alone approves it. For the vendor.'),
  warnings: is.listOf(is.code).optional().describe('For the vendor.'),
  newCustomer: is.flag
    .optional()
    .describe(
      'For the vendor: nothing of these product lines was ordered in the months that the programme says.',
    ),
  overlap: overlapView.optional(),
  extensionRequested: is.flag,
  claim: is.oneOf(['pending', 'recorded']).describe('Whether every opportunity has answered.'),
  asOf: is.text.optional().describe('The moment that was asked for.'),
});
export type DealView = ViewOf<typeof dealView>;

export const viewOfDeal = (deal: Deal, viewer: DealViewer): DealView => {
  invariant(isRegistered(deal), 'a registration that is shown was submitted');
  const { number, status, stage, closure, partnerId, distributorId, programmeId, programmeVersion } = deal;
  const { region, segment, dealType, productLines, expectedCloseOn, submittedAt } = deal;
  const { decisionDueAt, approvedOn, protectedUntilOn, wonOn, bom, question, claims, orderUse } = deal;
  const { key, name, country, domain } = deal.customer;
  return {
    ...{ number, status, stage, closure, partnerId, distributorId, programmeId, programmeVersion },
    customer: { key, name, country, domain },
    ...{ region, segment, dealType, orderUse, productLines, expectedCloseOn, submittedAt },
    submittedBy: submitterFor(deal, viewer),
    value: moneyJson(deal.value),
    ...{ decisionDueAt, approvedOn, protectedUntilOn, wonOn },
    ...bomIdsOf(bom),
    bomVersion: bom?.bomVersion ?? null,
    question: question?.text ?? null,
    ...tenderOf(deal),
    ...activityFor(deal, viewer),
    ...(viewer.orgId === VENDOR_ORG ? forReviewers(deal) : {}),
    ...(tellsOverlap(deal, viewer) ? { overlap: overlapOf(deal, viewer) } : {}),
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

const tenderOf = ({
  tenderPublished,
  tenderPublishedOn,
}: RegisteredDeal): Pick<DealView, 'tenderPublished' | 'tenderPublishedOn'> => ({
  ...(tenderPublished === null ? {} : { tenderPublished }),
  ...(tenderPublishedOn === null ? {} : { tenderPublishedOn }),
});

/** X1: to a distributor, and to the partner that it was reassigned to, there is no fund behind it. */
const activityFor = (
  { activityId, partnerId, reassigned }: RegisteredDeal,
  { orgId }: DealViewer,
): Pick<DealView, 'activityId'> => {
  const own = partnerId === orgId && reassigned === null;
  return activityId !== null && (own || orgId === VENDOR_ORG) ? { activityId } : {};
};

const forReviewers = ({
  approvedBy,
  assignedTo,
  escalated,
  warnings,
  reassigned,
}: RegisteredDeal): Partial<DealView> => ({
  ...{ approvedBy, assignedTo, escalated },
  ...(reassigned === null ? {} : { reassignedFrom: reassigned.fromPartnerId }),
  ...(warnings.length > 0 ? { warnings } : {}),
});

/** Until the opportunity's stream has answered, what was seen at the submission is told. Who holds is never told. */
const tellsOverlap = (deal: RegisteredDeal, { orgId }: DealViewer): boolean =>
  isOverlapping(deal) ||
  Object.values(deal.claims).some(({ answer }) => answer === 'allowed') ||
  (deal.overlapSeen && Object.values(deal.claims).some(({ answer }) => answer === 'pending')) ||
  (orgId === VENDOR_ORG && isContested(deal));

const overlapOf = (deal: RegisteredDeal, viewer: DealViewer): ViewOf<typeof overlapView> => {
  const found = Object.entries(deal.claims).flatMap(([opportunityId, claim]) =>
    'holderId' in claim || (claim.answer === 'held' && claim.contested)
      ? [{ opportunityId, conflictId: conflictIdOf(opportunityId), claim }]
      : [],
  );
  const lost = found.some(({ claim }) => claim.answer === 'overlap' && claim.decided);
  const beside = found.length > 0 && found.every(({ claim }) => claim.answer === 'allowed');
  return {
    decisionDueAt: deal.decisionDueAt,
    status: lost ? 'awarded_to_another' : beside ? 'allowed_beside' : 'open',
    ...(viewer.orgId === VENDOR_ORG && found[0] !== undefined ? { conflictId: found[0].conflictId } : {}),
    ...(mayKnowHolder(viewer)
      ? { held: found.map(({ claim, ...place }) => ({ ...place, ...holderIn(claim) })) }
      : {}),
  };
};

const holderIn = (claim: Claim): Readonly<{ holderId?: string; contested?: boolean }> =>
  'holderId' in claim ? { holderId: claim.holderId } : { contested: true };

const bomIdsOf = (bom: RegisteredDeal['bom']) =>
  bom === null ? { bomId: null, earlierBomIds: [] } : { bomId: bom.bomId, earlierBomIds: bom.before };
