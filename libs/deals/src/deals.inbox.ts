import {
  audience,
  begins,
  ends,
  flag,
  flagged,
  flagsOf,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import { CHANNEL, DISTRIBUTORS, PARTNER_SELLERS } from './deal.view';
import type { BomEvent } from './domain/bom/bom.events';
import type { CustomerPairEvent } from './domain/customer/customer-pair.events';
import type { DealEvent } from './domain/deal/deal.events';
import type { OpportunityEvent } from './domain/opportunity/opportunity.events';
import type { QuoteEvent } from './domain/quote/quote.events';

type Said = DealEvent | BomEvent | QuoteEvent | OpportunityEvent | CustomerPairEvent;

const channel = audience(VENDOR, CHANNEL);
const lead = audience(VENDOR, ['channel.lead']);
const sellersOf = ({ partnerId }: Pick<Waiting, 'partnerId'>): readonly string[] =>
  audience(partnerId ?? '', PARTNER_SELLERS);
const distributorsOf = ({ distributorId }: Pick<Waiting, 'distributorId'>): readonly string[] =>
  audience(distributorId ?? '', DISTRIBUTORS);

/** A registration stays when it waits for nobody: what belongs to it is known by its number. */
const deal = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('deal', id), (before) => ({ for: NOBODY, ...changes(before) }));
/** It stays for whom it is: another registration claims what it claims, or does so no more. */
const contested = (dealId: string, opportunityId: string, stands: boolean) =>
  turns<Waiting>(keyOf('deal', dealId), (before) => ({
    flags: flagged(before, flag('overlap', opportunityId), stands),
  }));
const dealRests = ({ dealId }: Readonly<{ dealId: string }>) => [deal(dealId, () => ({}))];
const protectedUntil = ({
  dealId,
  protectionEndsAt,
}: Readonly<{ dealId: string; protectionEndsAt: string }>) => [
  deal(dealId, () => ({ dueAt: protectionEndsAt, assignedTo: null, flags: [] })),
];

const bom = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('bom', id), (before) => ({ for: NOBODY, ...changes(before) }));
const bomRests = ({ bomId }: Readonly<{ bomId: string }>) => [bom(bomId, () => ({}))];

const quote = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('quote', id), changes);
const quoteEnds = ({ quoteId }: Readonly<{ quoteId: string }>) => [ends<Waiting>(keyOf('quote', quoteId))];

const conflictEnds = ({ conflictId }: Readonly<{ conflictId: string }>) => [
  ends<Waiting>(keyOf('conflict', conflictId)),
];
const pairEnds = ({ pairId }: Readonly<{ pairId: string }>) => [
  ends<Waiting>(keyOf('customer-pair', pairId)),
];

const correctionEnds = ({ correctionId }: Readonly<{ correctionId: string }>) => [
  ends<Waiting>(keyOf('deal-correction', correctionId)),
];

/** What of registrations, prices and quotes waits for whom. */
export const dealsInbox = inboxSource<Said>({
  name: 'deals',
  version: 4,
  streams: ['deal-', 'bom-', 'quote-', 'opportunity-', 'customerPair-'],
  on: {
    DealSubmitted: ({ dealId, number, customer, partnerId, distributorId, value, submittedBy, ...data }) => [
      begins(
        keyOf('deal', dealId),
        waiting({
          ...{ kind: 'deal_decision', record: 'deal', recordId: dealId, number, title: customer.name },
          ...{ partnerId, distributorId, amount: value, preparedBy: [submittedBy], for: channel },
          ...{ since: data.submittedAt, dueAt: data.decisionDueAt },
          flags: (data.warnings ?? []).includes('PUBLIC_TENDER') ? [flag('public_tender')] : [],
        }),
      ),
    ],
    DealCustomerCompared: ({ dealId, comparedAt, claims }) => {
      const pairs = [...new Set(claims.flatMap(({ suspicions }) => suspicions.map(({ pairId }) => pairId)))];
      return [
        turns(keyOf('deal', dealId), ({ flags }) => ({
          flags: [
            ...flags.filter((one) => !one.startsWith('suspected_customer|')),
            ...pairs.map((pairId) => flag('suspected_customer', pairId)),
          ],
        })),
        ...pairs.map((pairId) =>
          begins(
            keyOf('customer-pair', pairId),
            waiting({
              ...{ kind: 'customer_pair', record: 'customer-pair', recordId: pairId, for: lead },
              ...{ title: 'Two customers that may be one', since: comparedAt, about: keyOf('deal', dealId) },
            }),
          ),
        ),
      ];
    },
    DealTakenUp: ({ dealId, takenUpBy: assignedTo }) => [
      turns<Waiting>(keyOf('deal', dealId), () => ({ assignedTo })),
    ],
    DealAssigned: ({ dealId, assignedTo }) => [turns<Waiting>(keyOf('deal', dealId), () => ({ assignedTo }))],
    DealEscalated: ({ dealId }) => [
      deal(dealId, (before) => ({
        ...{ assignedTo: null, for: lead },
        flags: flagged(before, flag('escalated'), true),
      })),
    ],
    DealInformationRequested: ({ dealId, requestedAt, answerDueAt }) => [
      deal(dealId, (before) => ({
        ...{ kind: 'deal_answer', since: requestedAt, dueAt: answerDueAt ?? null },
        ...{ for: sellersOf(before), preparedBy: [] },
      })),
    ],
    DealInformationAnswered: ({ dealId, answeredBy, answeredAt, decisionDueAt }) => [
      deal(dealId, ({ flags }) => ({
        ...{ kind: 'deal_decision', since: answeredAt, dueAt: decisionDueAt },
        ...{ for: flagsOf(flags).includes('escalated') ? lead : channel, preparedBy: [answeredBy] },
      })),
    ],
    DealClaimConfirmed: null,
    DealOverlapFound: ({ dealId, opportunityId }) => [contested(dealId, opportunityId, true)],
    DealContested: ({ dealId, opportunityId }) => [contested(dealId, opportunityId, true)],
    DealContestEnded: ({ dealId, opportunityId }) => [contested(dealId, opportunityId, false)],
    DealConflictDecided: ({ dealId, opportunityId, awarded, allowed = false }) => [
      contested(dealId, opportunityId, !awarded && !allowed),
    ],
    DealApproved: protectedUntil,
    DealReassigned: ({ dealId, partnerId }) => [deal(dealId, () => ({ partnerId }))],
    DealProtectionEnding: null,
    DealExtensionRequested: ({ dealId, requestedAt, requestedBy }) => [
      deal(dealId, () => ({
        ...{ kind: 'deal_extension', since: requestedAt, preparedBy: [requestedBy], for: channel },
      })),
    ],
    DealExtended: protectedUntil,
    DealExtensionDeclined: dealRests,
    DealBomAttached: null,
    DealProductLinesAdded: null,
    DealProductLineRegistered: null,
    DealWon: null,
    DealClosed: null,
    DealTypeCorrected: null,
    DealCorrectionPrepared: ({ dealId, correctionId, partnerId, number, reason, preparedBy, preparedAt }) => [
      begins(
        keyOf('deal-correction', correctionId),
        waiting({
          ...{ kind: 'deal_correction', record: 'deal-correction', recordId: correctionId, number },
          ...{ title: reason, about: keyOf('deal', dealId) },
          ...{ partnerId, since: preparedAt, preparedBy: [preparedBy] },
          for: audience(VENDOR, ['finance.approver']),
        }),
      ),
    ],
    DealCorrectionApproved: correctionEnds,
    DealCorrectionRejected: correctionEnds,
    DealExpired: dealRests,
    DealProtectionEnded: null,
    DealWithdrawn: dealRests,
    DealReturned: dealRests,
    DealRejected: dealRests,
    DealDuplicated: dealRests,
    DealLost: dealRests,
    DealRevoked: dealRests,

    BomSubmitted: ({ bomId, dealId, bomVersion, partnerId, distributorId, submittedBy, submittedAt }) => [
      begins(
        keyOf('bom', bomId),
        waiting({
          ...{ kind: 'price', record: 'bom', recordId: bomId, about: keyOf('deal', dealId) },
          title: `Bill of materials, version ${String(bomVersion)}`,
          ...{ partnerId, distributorId, preparedBy: [submittedBy], since: submittedAt },
        }),
      ),
    ],
    BomPriceRequested: ({ bomId, net, requestedAt, decisionDueAt: dueAt = null }) => [
      bom(bomId, () => ({ kind: 'price', amount: net, since: requestedAt, dueAt, for: channel })),
    ],
    BomPriceApproved: ({ bomId, net, approvedAt, validityEndsAt }) => [
      bom(bomId, (before) => ({
        ...{ kind: 'quote_request', amount: net, since: approvedAt, dueAt: validityEndsAt ?? null },
        ...{ for: distributorsOf(before), preparedBy: [] },
      })),
    ],
    BomPriceDeclined: bomRests,
    QuoteRequestDeclined: bomRests,
    BomPriceExpired: bomRests,
    BomSuperseded: bomRests,

    QuoteDrafted: ({ quoteId, bomId, dealId, number, partnerId, distributorId, total, draftedAt }) => [
      ...bomRests({ bomId }),
      begins(
        keyOf('quote', quoteId),
        waiting({
          ...{
            kind: 'quote_draft',
            record: 'quote',
            recordId: quoteId,
            number,
            about: keyOf('deal', dealId),
          },
          ...{ title: 'Draft that is not sent', partnerId, distributorId, amount: total, since: draftedAt },
          for: distributorsOf({ distributorId }),
        }),
      ),
    ],
    QuoteRevised: ({ quoteId, total, revisedAt }) => [
      quote(quoteId, () => ({ amount: total, since: revisedAt })),
    ],
    QuoteIssued: ({ quoteId, issuedAt, validityEndsAt }) => [
      quote(quoteId, (before) => ({
        ...{ kind: 'quote_decision', title: 'Quote to accept', since: issuedAt },
        ...{ dueAt: validityEndsAt ?? null, for: sellersOf(before) },
      })),
    ],
    QuoteChangeRequested: ({ quoteId, text, requestedAt }) => [
      quote(quoteId, (before) => ({
        ...{ kind: 'quote_draft', title: `Other prices are asked for: ${text}`, since: requestedAt },
        ...{ dueAt: null, for: distributorsOf(before) },
      })),
    ],
    QuoteAccepted: quoteEnds,
    QuoteDeclined: quoteEnds,
    QuoteExpired: quoteEnds,
    QuoteSuperseded: quoteEnds,

    OpportunityClaimed: null,
    OpportunityClaimOverlapped: null,
    OpportunityClaimJoined: null,
    OpportunityClaimDuplicated: null,
    OpportunitySuspicionsReviewed: null,
    OpportunityConflictOpened: ({ conflictId, holderId, openedAt }) => [
      begins(
        keyOf('conflict', conflictId),
        waiting({
          ...{ kind: 'conflict', record: 'conflict', recordId: conflictId, for: lead },
          ...{ title: 'One opportunity is claimed more than once', since: openedAt },
          about: keyOf('deal', holderId),
        }),
      ),
    ],
    OpportunityConflictAwarded: conflictEnds,
    OpportunityConflictShared: conflictEnds,
    OpportunityConflictEnded: conflictEnds,
    OpportunityReleased: null,

    CustomerAliasRecorded: pairEnds,
    CustomersToldApart: pairEnds,
    CustomerClaimsListed: null,
  },
});
