import type { Projection, Recorded } from '@channel/runtime';
import type { DealEvent } from '../../domain/deal/deal.events';

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

type Told = Extract<
  DealEvent,
  {
    type:
      | 'DealApproved'
      | 'DealReassigned'
      | 'DealInformationRequested'
      | 'DealConflictDecided'
      | 'DealProtectionEnding'
      | 'DealExtended'
      | 'DealExtensionDeclined'
      | 'DealReturned'
      | 'DealRejected'
      | 'DealDuplicated'
      | 'DealRevoked'
      | 'DealExpired';
  }
>;

/** J39: one approval, two notices, the partner's and the distributor's. Each belongs to one organisation. */
export const noticeList: Projection<Told, NoticeRow> = {
  name: 'deals.notice-list',
  version: 4,
  streams: ['deal-'],
  handles: [
    'DealApproved',
    'DealReassigned',
    'DealInformationRequested',
    'DealConflictDecided',
    'DealProtectionEnding',
    'DealExtended',
    'DealExtensionDeclined',
    'DealReturned',
    'DealRejected',
    'DealDuplicated',
    'DealRevoked',
    'DealExpired',
  ],
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
  keys: (event) => receivers(event).map(([side]) => `${event.id}-${side}`),
  project: (_row, event, key) => {
    const found = receivers(event).find(([side]) => key.endsWith(`-${side}`));
    return found === undefined
      ? undefined
      : { orgId: found[1], dealId: event.data.dealId, ...noticeOf(event) };
  },
};

type Receiver = readonly ['partner' | 'distributor', string];

// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
const receivers = ({ type, data }: Recorded<Told>): readonly Receiver[] => {
  switch (type) {
    case 'DealApproved':
    case 'DealProtectionEnding':
    case 'DealExtended':
      return [
        ['partner', data.partnerId],
        ['distributor', data.distributorId],
      ];
    // Whose it is from here on hears of the approval.
    case 'DealReassigned':
      return [['partner', data.fromPartnerId]];
    case 'DealInformationRequested':
      return data.about === undefined ? [] : [['partner', data.about.partnerId]];
    case 'DealConflictDecided':
      return data.told ? [['partner', data.partnerId]] : [];
    case 'DealExtensionDeclined':
    case 'DealReturned':
    case 'DealRejected':
    case 'DealDuplicated':
    case 'DealRevoked':
    case 'DealExpired':
      return [['partner', data.partnerId]];
  }
};

type Notice = Pick<NoticeRow, 'kind' | 'dealNumber' | 'text' | 'at'>;
const notice = (kind: NoticeKind, number: string | undefined, at: string, text: string): Notice => ({
  kind,
  dealNumber: number ?? null,
  text: `${number ?? 'Your registration'} ${text}`,
  at,
});

// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
const noticeOf = ({ type, data }: Recorded<Told>): Notice => {
  switch (type) {
    case 'DealApproved': {
      const text = `is approved and protected until ${data.protectedUntilOn}.`;
      return notice('deal_approved', data.number, data.approvedAt, text);
    }
    case 'DealReassigned': {
      const text = 'went to another partner, on the written word of the customer.';
      return notice('deal_reassigned', data.number, data.reassignedAt, text);
    }
    case 'DealInformationRequested': {
      const text = `waits for your answer: ${data.question}`;
      return notice('deal_information_requested', data.about?.number, data.requestedAt, text);
    }
    case 'DealConflictDecided': {
      const text = data.awarded
        ? 'was awarded the opportunity and no longer overlaps.'
        : 'overlaps with a registration that was awarded the opportunity.';
      return notice('deal_conflict_decided', data.number, data.decidedAt, text);
    }
    case 'DealProtectionEnding': {
      const text = `is protected for ${String(data.daysBefore)} more days, until ${data.protectedUntilOn}.`;
      return notice('deal_protection_ending', data.number, data.notedAt, text);
    }
    case 'DealExtended': {
      const text = `is protected until ${data.protectedUntilOn} now.`;
      return notice('deal_extended', data.number, data.extendedAt, text);
    }
    case 'DealExtensionDeclined':
      return notice('deal_extension_declined', data.number, data.declinedAt, `is not extended: ${data.text}`);
    case 'DealReturned':
      return notice('deal_returned', data.number, data.returnedAt, `was returned: ${data.text}`);
    case 'DealRejected':
      return notice(
        'deal_rejected',
        data.number,
        data.rejectedAt,
        `was rejected (${data.code}): ${data.text}`,
      );
    case 'DealDuplicated': {
      const text = 'ended: you had sent the same registration just before, and that one stands.';
      return notice('deal_duplicate', data.number, data.endedAt, text);
    }
    case 'DealRevoked':
      return notice('deal_revoked', data.number, data.revokedAt, `was revoked: ${data.text}`);
    case 'DealExpired':
      return notice('deal_expired', data.number, data.expiredAt, 'has expired: its protection ended.');
  }
};
