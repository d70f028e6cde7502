import {
  audience,
  NOT_YET,
  notice,
  noticeSource,
  putsOff,
  turns,
  VENDOR,
  type Notice,
  type NoticeKind,
} from '@channel/inbox';
import { instantAfter, type Instant } from '@channel/kernel';
import { CHANNEL, PARTNER_SELLERS } from './deal.view';
import type { BomEvent } from './domain/bom/bom.events';
import type { DealEvent } from './domain/deal/deal.events';
import type { OpportunityEvent } from './domain/opportunity/opportunity.events';
import type { QuoteEvent } from './domain/quote/quote.events';

type Said = DealEvent | BomEvent | QuoteEvent | OpportunityEvent;
type Event = Readonly<{ id: string }>;
type About = Readonly<{ dealId: string; number?: string | undefined; at: string }>;

const channel = audience(VENDOR, CHANNEL);
/** So long before a decision is due the channel team is reminded of it. */
const REMINDED_MS = 86_400_000;
const before = (instant: Instant): Instant => instantAfter(instant, -REMINDED_MS);

/** @param text follows on the registration's number */
const told = (
  { id }: Event,
  kind: NoticeKind,
  { dealId, number, at }: About,
  text: string,
  organisations: readonly string[],
) =>
  notice(id, {
    ...{ kind, record: 'deal', recordId: dealId, number: number ?? null, at },
    ...{ text: `${number ?? 'Your registration'} ${text}`, for: organisations },
  });

const dueKey = (dealId: string): string => `deal|${dealId}|due`;
const overdueKey = (dealId: string): string => `deal|${dealId}|overdue`;
const decided = (dealId: string, at: string) => [
  putsOff(dueKey(dealId), at),
  putsOff(overdueKey(dealId), at),
];

/** J39: one approval is told to the partner and to the distributor. What waits for the channel team is told to it. */
export const dealsNotices = noticeSource<Said>({
  name: 'deals',
  version: 1,
  streams: ['deal-', 'bom-', 'quote-', 'opportunity-'],
  on: {
    DealSubmitted: ({ dealId, number, customer, decisionDueAt: dueAt }) => {
      const about = { record: 'deal', recordId: dealId, number, for: channel } as const;
      return [
        notice(dueKey(dealId), {
          ...{ ...about, kind: 'deal_decision_due', at: before(dueAt), until: dueAt },
          text: `${number} for ${customer.name} is to be decided within a day.`,
        }),
        notice(overdueKey(dealId), {
          ...{ ...about, kind: 'deal_decision_overdue', at: dueAt },
          text: `${number} for ${customer.name} should have been decided by now.`,
        }),
      ];
    },
    DealCustomerCompared: null,
    DealTakenUp: null,
    DealInformationRequested: ({ dealId, about, question, requestedAt: at }, event) => [
      ...decided(dealId, at),
      ...(about === undefined
        ? []
        : [
            told(
              event,
              'deal_information_requested',
              { dealId, number: about.number, at },
              `waits for your answer: ${question}`,
              [about.partnerId],
            ),
          ]),
    ],
    DealInformationAnswered: ({ dealId, decisionDueAt: dueAt }) => [
      turns<Notice>(dueKey(dealId), () => ({ at: before(dueAt), until: dueAt })),
      turns<Notice>(overdueKey(dealId), () => ({ at: dueAt })),
    ],
    DealClaimConfirmed: null,
    DealOverlapFound: null,
    DealContested: null,
    DealContestEnded: null,
    DealConflictDecided: ({ dealId, told: hears, awarded, number, partnerId, decidedAt: at }, event) =>
      hears
        ? [
            told(
              event,
              'deal_conflict_decided',
              { dealId, number, at },
              awarded
                ? 'was awarded the opportunity and no longer overlaps.'
                : 'overlaps with a registration that was awarded the opportunity.',
              [partnerId],
            ),
          ]
        : [],
    DealApproved: ({ dealId, number, approvedAt: at, protectedUntilOn, ...of }, event) => [
      ...decided(dealId, at),
      told(
        event,
        'deal_approved',
        { dealId, number, at },
        `is approved and protected until ${protectedUntilOn}.`,
        [of.partnerId, of.distributorId],
      ),
    ],
    // Whose it is from here on hears of the approval.
    DealReassigned: ({ dealId, number, reassignedAt: at, fromPartnerId }, event) => [
      told(
        event,
        'deal_reassigned',
        { dealId, number, at },
        'went to another partner, on the written word of the customer.',
        [fromPartnerId],
      ),
    ],
    DealProtectionEnding: ({ dealId, number, notedAt: at, daysBefore, protectedUntilOn, ...of }, event) => [
      told(
        event,
        'deal_protection_ending',
        { dealId, number, at },
        `is protected for ${String(daysBefore)} more days, until ${protectedUntilOn}.`,
        [of.partnerId, of.distributorId],
      ),
    ],
    DealExtensionRequested: null,
    DealExtended: ({ dealId, number, extendedAt: at, protectedUntilOn, ...of }, event) => [
      told(event, 'deal_extended', { dealId, number, at }, `is protected until ${protectedUntilOn} now.`, [
        of.partnerId,
        of.distributorId,
      ]),
    ],
    DealExtensionDeclined: ({ dealId, number, declinedAt: at, text, partnerId }, event) => [
      told(event, 'deal_extension_declined', { dealId, number, at }, `is not extended: ${text}`, [partnerId]),
    ],
    DealBomAttached: null,
    DealProductLinesAdded: null,
    DealProductLineRegistered: null,
    DealWon: null,
    DealClosed: null,
    DealTypeCorrected: null,
    DealCorrectionPrepared: null,
    DealCorrectionApproved: null,
    DealCorrectionRejected: null,
    DealExpired: ({ dealId, number, expiredAt: at, partnerId }, event) => [
      told(event, 'deal_expired', { dealId, number, at }, 'has expired: its protection ended.', [partnerId]),
    ],
    DealProtectionEnded: null,
    DealWithdrawn: ({ dealId, withdrawnAt }) => decided(dealId, withdrawnAt),
    DealReturned: ({ dealId, number, returnedAt: at, text, partnerId }, event) => [
      ...decided(dealId, at),
      told(event, 'deal_returned', { dealId, number, at }, `was returned: ${text}`, [partnerId]),
    ],
    DealRejected: ({ dealId, number, rejectedAt: at, code, text, partnerId }, event) => [
      ...decided(dealId, at),
      told(event, 'deal_rejected', { dealId, number, at }, `was rejected (${code}): ${text}`, [partnerId]),
    ],
    DealDuplicated: ({ dealId, number, endedAt: at, partnerId }, event) => [
      ...decided(dealId, at),
      told(
        event,
        'deal_duplicate',
        { dealId, number, at },
        'ended: you had sent the same registration just before, and that one stands.',
        [partnerId],
      ),
    ],
    DealLost: null,
    DealRevoked: ({ dealId, number, revokedAt: at, text, partnerId }, event) => [
      told(event, 'deal_revoked', { dealId, number, at }, `was revoked: ${text}`, [partnerId]),
    ],

    BomSubmitted: null,
    BomPriceRequested: ({ bomId, requestedAt: at, reasons }, { id }) => [
      notice(id, {
        ...{ kind: 'price_requested', record: 'bom', recordId: bomId, at, for: channel },
        text: `A price waits for a decision: ${reasons.join(', ')}.`,
      }),
    ],
    BomPriceApproved: null,
    BomPriceDeclined: null,
    BomPriceExpired: null,
    BomSuperseded: null,

    QuoteDrafted: ({ quoteId, number, partnerId }) => [
      notice(`quote|${quoteId}|issued`, {
        ...{ kind: 'quote_issued', record: 'quote', recordId: quoteId, number, at: NOT_YET },
        ...{ text: `${number} is there for you to accept.`, for: audience(partnerId, PARTNER_SELLERS) },
      }),
    ],
    QuoteRevised: null,
    QuoteIssued: ({ quoteId, issuedAt: at }) => [turns<Notice>(`quote|${quoteId}|issued`, () => ({ at }))],
    QuoteAccepted: null,
    QuoteChangeRequested: null,
    QuoteDeclined: null,
    QuoteExpired: null,
    QuoteSuperseded: null,

    OpportunityClaimed: null,
    OpportunityClaimOverlapped: null,
    OpportunityClaimJoined: null,
    OpportunityClaimDuplicated: null,
    OpportunitySuspicionsReviewed: null,
    OpportunityConflictOpened: ({ conflictId, openedAt: at }, { id }) => [
      notice(id, {
        ...{ kind: 'conflict_opened', record: 'conflict', recordId: conflictId, at },
        text: 'Two registrations claim one opportunity: neither is approved until you decide.',
        for: audience(VENDOR, ['channel.lead']),
      }),
    ],
    OpportunityConflictAwarded: null,
    OpportunityConflictEnded: null,
    OpportunityReleased: null,
  },
});
