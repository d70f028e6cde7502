import { entryFor, forTypesIn, type EventTable } from '@channel/kernel';
import { projection, type Recorded } from '@channel/runtime';
import type { DealEvent } from '../../../domain/deal/deal.events';

export const NOTICE_KINDS = [
  'deal_approved',
  'deal_conflict_decided',
  'deal_duplicate',
  'deal_expired',
  'deal_extended',
  'deal_extension_declined',
  'deal_information_requested',
  'deal_protection_ending',
  'deal_reassigned',
  'deal_rejected',
  'deal_returned',
  'deal_revoked',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface NoticeRow {
  readonly orgId: string;
  readonly kind: NoticeKind;
  readonly dealId: string;
  readonly dealNumber: string | null;
  readonly text: string;
  readonly at: string;
}

type Receiver = readonly [side: 'partner' | 'distributor', orgId: string];
type Notice = Readonly<{
  kind: NoticeKind;
  to: readonly Receiver[];
  number: string | undefined;
  at: string;
  /** Follows on the registration's number. */
  text: string;
}>;

const toPartner = ({ partnerId }: Readonly<{ partnerId: string }>): readonly Receiver[] => [
  ['partner', partnerId],
];
const toBoth = (data: Readonly<{ partnerId: string; distributorId: string }>): readonly Receiver[] => [
  ...toPartner(data),
  ['distributor', data.distributorId],
];

/** What is told, and whom; `null`: nobody hears of it by a notice. */
const NOTICES: EventTable<DealEvent, Notice> = {
  DealSubmitted: null,
  DealCustomerCompared: null,
  DealTakenUp: null,
  DealInformationRequested: ({ about, question, requestedAt: at }) => ({
    kind: 'deal_information_requested',
    to: about === undefined ? [] : toPartner(about),
    ...{ number: about?.number, at },
    text: `waits for your answer: ${question}`,
  }),
  DealInformationAnswered: null,
  DealClaimConfirmed: null,
  DealOverlapFound: null,
  DealContested: null,
  DealContestEnded: null,
  DealConflictDecided: ({ told, awarded, number, decidedAt: at, ...data }) => ({
    kind: 'deal_conflict_decided',
    to: told ? toPartner(data) : [],
    ...{ number, at },
    text: awarded
      ? 'was awarded the opportunity and no longer overlaps.'
      : 'overlaps with a registration that was awarded the opportunity.',
  }),
  DealApproved: ({ number, approvedAt: at, protectedUntilOn, ...data }) => ({
    kind: 'deal_approved',
    to: toBoth(data),
    ...{ number, at },
    text: `is approved and protected until ${protectedUntilOn}.`,
  }),
  DealReassigned: ({ number, reassignedAt: at, fromPartnerId: partnerId }) => ({
    kind: 'deal_reassigned',
    // Whose it is from here on hears of the approval.
    to: toPartner({ partnerId }),
    ...{ number, at },
    text: 'went to another partner, on the written word of the customer.',
  }),
  DealProtectionEnding: ({ number, notedAt: at, daysBefore, protectedUntilOn, ...data }) => ({
    kind: 'deal_protection_ending',
    to: toBoth(data),
    ...{ number, at },
    text: `is protected for ${String(daysBefore)} more days, until ${protectedUntilOn}.`,
  }),
  DealExtensionRequested: null,
  DealExtended: ({ number, extendedAt: at, protectedUntilOn, ...data }) => ({
    kind: 'deal_extended',
    to: toBoth(data),
    ...{ number, at },
    text: `is protected until ${protectedUntilOn} now.`,
  }),
  DealExtensionDeclined: ({ number, declinedAt: at, text, ...data }) => ({
    kind: 'deal_extension_declined',
    to: toPartner(data),
    ...{ number, at },
    text: `is not extended: ${text}`,
  }),
  DealBomAttached: null,
  DealProductLinesAdded: null,
  DealProductLineRegistered: null,
  DealWon: null,
  DealClosed: null,
  DealExpired: ({ number, expiredAt: at, ...data }) => ({
    kind: 'deal_expired',
    to: toPartner(data),
    ...{ number, at },
    text: 'has expired: its protection ended.',
  }),
  DealProtectionEnded: null,
  DealWithdrawn: null,
  DealReturned: ({ number, returnedAt: at, text, ...data }) => ({
    kind: 'deal_returned',
    to: toPartner(data),
    ...{ number, at },
    text: `was returned: ${text}`,
  }),
  DealRejected: ({ number, rejectedAt: at, code, text, ...data }) => ({
    kind: 'deal_rejected',
    to: toPartner(data),
    ...{ number, at },
    text: `was rejected (${code}): ${text}`,
  }),
  DealDuplicated: ({ number, endedAt: at, ...data }) => ({
    kind: 'deal_duplicate',
    to: toPartner(data),
    ...{ number, at },
    text: 'ended: you had sent the same registration just before, and that one stands.',
  }),
  DealLost: null,
  DealRevoked: ({ number, revokedAt: at, text, ...data }) => ({
    kind: 'deal_revoked',
    to: toPartner(data),
    ...{ number, at },
    text: `was revoked: ${text}`,
  }),
};

/** J39: one approval, two notices, the partner's and the distributor's. Each belongs to one organisation. */
export const noticeList = projection<DealEvent, NoticeRow>({
  name: 'deals.notice-list',
  version: 4,
  streams: ['deal-'],
  columns: {
    orgId: 'text not null',
    kind: 'text not null',
    dealId: 'text not null',
    dealNumber: 'text',
    text: 'text not null',
    at: 'timestamptz not null',
  },
  indexes: ['("orgId", "at")'],
  onFailure: 'park',
  keys: (event) => (entryFor(NOTICES, event)?.to ?? []).map(([side]) => `${event.id}-${side}`),
  on: forTypesIn(NOTICES, told),
});

function told(
  { dealId }: DealEvent['data'],
  _row: NoticeRow | undefined,
  event: Recorded<DealEvent>,
  key: string,
): NoticeRow | undefined {
  const notice = entryFor(NOTICES, event);
  const receiver = notice?.to.find(([side]) => key.endsWith(`-${side}`));
  if (notice === undefined || receiver === undefined) return undefined;
  const { kind, number, at, text } = notice;
  return {
    ...{ orgId: receiver[1], dealId, kind, at, dealNumber: number ?? null },
    text: `${number ?? 'Your registration'} ${text}`,
  };
}
