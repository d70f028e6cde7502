import type { SaidOfPage } from '../shared/ui/page-title';
import type { appMessages } from './app.messages';
import type { PortalPath } from './pages';

type Label = keyof (typeof appMessages)['en'];

/** What each page is called; `null`: a record, which is called by itself, and by the list in whose address it stands. */
export const PAGE_NAMES: Readonly<Record<PortalPath, Label | null>> = {
  '/': 'start',
  '/sign-in': 'signIn',
  '/set-password': 'setPassword',
  '/preferences': 'preferences',
  '/demo': 'demo',
  '/guide': 'guide',
  '/home': 'home',
  '/inbox': 'inbox',
  '/conflicts': 'conflicts',
  '/conflicts/$conflictId': null,
  '/partners': 'partners',
  '/partners/$partnerId': null,
  '/apply': 'apply',
  '/targets': 'targets',
  '/level': 'level',
  '/credentials': 'credentials',
  '/credentials/$personId': null,
  '/proofs': 'proofs',
  '/proofs/$proofId': null,
  '/reviews': 'reviews',
  '/reviews/$reviewId': null,
  '/qualifications': 'qualifications',
  '/qualifications/$qualificationId': null,
  '/programme': 'programme',
  '/programme/$programmeId/versions/$version': null,
  '/catalogue': 'catalogue',
  '/catalogue/aliases': 'aliases',
  '/catalogue/order-check': 'orderCheck',
  '/catalogue/price-lists': 'priceLists',
  '/shipments': 'shipments',
  '/shipments/$lineId': null,
  '/provider-orders': 'providerOrders',
  '/sales-forecasts': 'salesForecasts',
  '/title-transfers': 'clawbacks',
  '/title-transfers/$transferId': null,
  '/expected-reports': 'monthlyReports',
  '/imports': 'imports',
  '/imports/$importId': null,
  '/deals': 'deals',
  '/deals/new': 'registerDeal',
  '/deals/$dealId': null,
  '/deals/$dealId/resubmit': 'resubmitDeal',
  '/deals/$dealId/review': 'reviewDeal',
  '/prices/$bomId': 'price',
  '/quotes': 'quotes',
  '/quotes/new/$bomId': 'newQuote',
  '/quotes/$quoteId': null,
  '/earnings': 'earnings',
  '/statements': 'statements',
  '/statements/$statementId': null,
  '/payouts': 'payouts',
  '/my-rewards': 'myRewards',
  '/sellers': 'sellers',
  '/sellers/$sellerId': null,
  '/seller-rewards': 'sellerRewards',
  '/funds': 'funds',
  '/funds/$fundId': null,
  '/funds/$fundId/grants/$grantId': null,
  '/funds/$fundId/requests/$requestId': 'mdfRequests',
  '/funds/$fundId/requests/$requestId/claim': 'newClaim',
  '/mdf-requests': 'mdfRequests',
  '/mdf-requests/new': 'newRequest',
  '/mdf-claims': 'mdfClaims',
  '/mdf-claims/$claimId': null,
  '/mous': 'mous',
  '/mous/new': 'newMou',
  '/mous/$mouId': null,
  '/mous/$mouId/revise': 'reviseMou',
  '/mou-milestones': 'milestones',
  '/earned-coop': 'earnedCoop',
  '/earned-coop/$coopId': null,
  '/credits': 'credits',
  '/credits/$lotId': null,
  '/service-contracts': 'contracts',
  '/service-contracts/$contractId': null,
  '/runs': 'runs',
  '/runs/$runId': null,
  '/adjustments': 'adjustments',
  '/adjustments/new': 'newAdjustment',
  '/adjustments/$adjustmentId': null,
  '/batches': 'batches',
  '/batches/$batchId': null,
  '/payees': 'payees',
  '/payees/$partnerId': null,
  '/rates': 'rates',
  '/rates/$fxTableId': null,
  '/periods': 'periods',
  '/periods/$periodId': null,
  '/quarter': 'quarter',
  '/exceptions': 'exceptions',
  '/audit': 'audit',
  '/time-travel': 'timeTravel',
  '/ledger': 'ledger',
  '/events': 'events',
  '/events/$eventId': null,
  '/people': 'people',
  '/people/groups': 'groups',
  '/people/$personId': null,
  '/invitations/$invitationId': 'people',
  '/join': 'acceptsInvitation',
  '/notices': 'notices',
  '/operations': 'health',
};

const isPath = (path: string): path is PortalPath => Object.hasOwn(PAGE_NAMES, path);

/** The pages above an address: `/deals` of `/deals/$dealId/review`. */
const listsOf = (path: string): readonly PortalPath[] => {
  const parts = path.split('/');
  return parts
    .flatMap((_, at) => (at > 1 ? [parts.slice(0, at).join('/')] : []))
    .filter(isPath)
    .filter((one) => !one.includes('$'))
    .reverse();
};

/**
 * What the title of the window says, the most particular first (WCAG 2.4.2): `DR-2026-000184 · Deals · Channel Ledger`.
 * @param path of the page, as the routes have it; anything else where there is no such page
 * @param name what a page is called, in the language of whoever looks
 */
export const titleOf = (path: string, said: SaidOfPage, name: (label: Label) => string): string => {
  const { heading, record, tab, state } = said;
  const own = isPath(path) ? PAGE_NAMES[path] : null;
  // A heading says the page as its reader has it; that of a record is no more than its record.
  const called = path.includes('$') || heading === record ? undefined : heading;
  return [
    state ?? (heading === undefined ? said.partState : undefined),
    tab,
    record,
    called ?? (own === null ? undefined : name(own)),
    ...listsOf(path)
      .map((list) => PAGE_NAMES[list] ?? undefined)
      .map((label) => label && name(label)),
    name('product'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
};
