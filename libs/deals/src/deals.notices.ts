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
import { germanCount, germanDay, instantAfter, type InEachLanguage, type Instant } from '@channel/kernel';
import { CHANNEL, PARTNER_SELLERS } from './deal.view';
import { approvalText, conflictText } from './outcome-texts';
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
  text: InEachLanguage<string>,
  organisations: readonly string[],
) =>
  notice(id, {
    ...{ kind, record: 'deal', recordId: dealId, number: number ?? null, at },
    text: {
      en: `${number ?? 'Your registration'} ${text.en}`,
      de: `${number ?? 'Ihre Registrierung'} ${text.de}`,
    },
    for: organisations,
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
  version: 3,
  streams: ['deal-', 'bom-', 'quote-', 'opportunity-'],
  on: {
    DealSubmitted: ({ dealId, number, customer, decisionDueAt: dueAt }) => {
      const about = { record: 'deal', recordId: dealId, number, for: channel } as const;
      return [
        notice(dueKey(dealId), {
          ...{ ...about, kind: 'deal_decision_due', at: before(dueAt), until: dueAt },
          text: {
            en: `${number} for ${customer.name} is to be decided within a day.`,
            de: `${number} für ${customer.name} ist innerhalb eines Tages zu entscheiden.`,
          },
        }),
        notice(overdueKey(dealId), {
          ...{ ...about, kind: 'deal_decision_overdue', at: dueAt },
          text: {
            en: `${number} for ${customer.name} should have been decided by now.`,
            de: `${number} für ${customer.name} hätte schon entschieden sein sollen.`,
          },
        }),
      ];
    },
    DealCustomerCompared: null,
    DealTakenUp: null,
    DealAssigned: ({ dealId, number, assignedTo, reason, assignedAt: at }, event) => [
      told(
        event,
        'deal_assigned',
        { dealId, number, at },
        { en: `was assigned to you: ${reason}`, de: `wurde Ihnen zugewiesen: ${reason}` },
        [assignedTo],
      ),
    ],
    DealEscalated: ({ dealId, number, reason, escalatedAt: at }, event) => [
      told(
        event,
        'deal_escalated',
        { dealId, number, at },
        {
          en: `was left to the channel leads: ${reason}`,
          de: `wurde der Channel-Leitung überlassen: ${reason}`,
        },
        audience(VENDOR, ['channel.lead']),
      ),
    ],
    DealInformationRequested: ({ dealId, about, question, requestedAt: at }, event) => [
      ...decided(dealId, at),
      ...(about === undefined
        ? []
        : [
            told(
              event,
              'deal_information_requested',
              { dealId, number: about.number, at },
              { en: `waits for your answer: ${question}`, de: `wartet auf Ihre Antwort: ${question}` },
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
    DealConflictDecided: ({ dealId, told: hears, number, partnerId, decidedAt: at, ...decision }, event) =>
      hears
        ? [told(event, 'deal_conflict_decided', { dealId, number, at }, conflictText(decision), [partnerId])]
        : [],
    DealApproved: ({ dealId, number, approvedAt: at, ...approval }, event) => [
      ...decided(dealId, at),
      told(event, 'deal_approved', { dealId, number, at }, approvalText(approval), [
        approval.partnerId,
        approval.distributorId,
      ]),
    ],
    // Whose it is from here on hears of the approval.
    DealReassigned: ({ dealId, number, reassignedAt: at, fromPartnerId }, event) => [
      told(
        event,
        'deal_reassigned',
        { dealId, number, at },
        {
          en: 'went to another partner, on the written word of the customer.',
          de: 'ging auf schriftlichen Wunsch des Kunden an einen anderen Partner.',
        },
        [fromPartnerId],
      ),
    ],
    DealProtectionEnding: ({ dealId, number, notedAt: at, daysBefore, protectedUntilOn, ...of }, event) => [
      told(
        event,
        'deal_protection_ending',
        { dealId, number, at },
        {
          en: `is protected for ${String(daysBefore)} more days, until ${protectedUntilOn}.`,
          de: `ist noch ${germanCount(daysBefore, 'Tag', 'Tage')} geschützt, bis ${germanDay(protectedUntilOn)}.`,
        },
        [of.partnerId, of.distributorId],
      ),
    ],
    DealExtensionRequested: null,
    DealExtended: ({ dealId, number, extendedAt: at, protectedUntilOn, ...of }, event) => [
      told(
        event,
        'deal_extended',
        { dealId, number, at },
        {
          en: `is protected until ${protectedUntilOn} now.`,
          de: `ist jetzt bis ${germanDay(protectedUntilOn)} geschützt.`,
        },
        [of.partnerId, of.distributorId],
      ),
    ],
    DealExtensionDeclined: ({ dealId, number, declinedAt: at, text, partnerId }, event) => [
      told(
        event,
        'deal_extension_declined',
        { dealId, number, at },
        { en: `is not extended: ${text}`, de: `wird nicht verlängert: ${text}` },
        [partnerId],
      ),
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
      told(
        event,
        'deal_expired',
        { dealId, number, at },
        { en: 'has expired: its protection ended.', de: 'ist abgelaufen: Der Schutz endete.' },
        [partnerId],
      ),
    ],
    DealProtectionEnded: null,
    DealWithdrawn: ({ dealId, withdrawnAt }) => decided(dealId, withdrawnAt),
    DealReturned: ({ dealId, number, returnedAt: at, text, partnerId }, event) => [
      ...decided(dealId, at),
      told(
        event,
        'deal_returned',
        { dealId, number, at },
        { en: `was returned: ${text}`, de: `wurde zurückgegeben: ${text}` },
        [partnerId],
      ),
    ],
    DealRejected: ({ dealId, number, rejectedAt: at, code, text, partnerId }, event) => [
      ...decided(dealId, at),
      told(
        event,
        'deal_rejected',
        { dealId, number, at },
        { en: `was rejected (${code}): ${text}`, de: `wurde abgelehnt (${code}): ${text}` },
        [partnerId],
      ),
    ],
    DealDuplicated: ({ dealId, number, endedAt: at, partnerId }, event) => [
      ...decided(dealId, at),
      told(
        event,
        'deal_duplicate',
        { dealId, number, at },
        {
          en: 'ended: you had sent the same registration just before, and that one stands.',
          de: 'ist beendet: Sie hatten dieselbe Registrierung kurz zuvor gesendet, und jene gilt.',
        },
        [partnerId],
      ),
    ],
    DealLost: null,
    DealRevoked: ({ dealId, number, revokedAt: at, text, partnerId }, event) => [
      told(
        event,
        'deal_revoked',
        { dealId, number, at },
        { en: `was revoked: ${text}`, de: `wurde widerrufen: ${text}` },
        [partnerId],
      ),
    ],

    BomSubmitted: null,
    BomPriceRequested: ({ bomId, requestedAt: at, reasons }, { id }) => [
      notice(id, {
        ...{ kind: 'price_requested', record: 'bom', recordId: bomId, at, for: channel },
        text: {
          en: `A price waits for a decision: ${reasons.join(', ')}.`,
          de: `Ein Preis wartet auf eine Entscheidung: ${reasons.join(', ')}.`,
        },
      }),
    ],
    BomPriceApproved: null,
    BomPriceDeclined: null,
    QuoteRequestDeclined: ({ dealId, number, partnerId, declinedAt: at, text }, event) => [
      told(
        event,
        'quote_request_declined',
        { dealId, number, at },
        {
          en: `is not quoted by its distributor: ${text}`,
          de: `wird vom Distributor nicht angeboten: ${text}`,
        },
        audience(partnerId, PARTNER_SELLERS),
      ),
    ],
    BomPriceExpired: null,
    BomSuperseded: null,

    QuoteDrafted: ({ quoteId, number, partnerId }) => [
      notice(`quote|${quoteId}|issued`, {
        ...{ kind: 'quote_issued', record: 'quote', recordId: quoteId, number, at: NOT_YET },
        ...{
          text: { en: `${number} is there for you to accept.`, de: `${number} liegt zur Annahme bereit.` },
          for: audience(partnerId, PARTNER_SELLERS),
        },
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
        text: {
          en: 'One opportunity is claimed more than once: no registration of it is approved until you decide.',
          de: 'Eine Gelegenheit wird mehrfach beansprucht: Keine Registrierung dazu wird genehmigt, bis Sie entscheiden.',
        },
        for: audience(VENDOR, ['channel.lead']),
      }),
    ],
    OpportunityConflictAwarded: null,
    OpportunityConflictShared: null,
    OpportunityConflictEnded: null,
    OpportunityReleased: null,
  },
});
