import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { BomSubmitted } from '../../domain/bom/bom.events';
import type { DealStatus } from '../../domain/deal/deal-facts';
import type { Closure, DealStage } from '../../domain/deal/deal';
import type { Customer, DealEvent, DealSubmitted, DealTypeName } from '../../domain/deal/deal.events';

export interface DealRow {
  readonly number: string;
  readonly partnerId: string;
  readonly distributorId: string;
  readonly customer: Customer;
  readonly customerName: string;
  readonly region: string;
  readonly segment: string;
  readonly status: DealStatus;
  readonly stage: DealStage;
  readonly closure: Closure['code'] | null;
  readonly dealType: DealTypeName;
  readonly productLines: readonly string[];
  readonly value: MoneyJson;
  readonly expectedCloseOn: string;
  /** Nobody of the partner whose it is, once it was reassigned. */
  readonly submittedBy: string | null;
  readonly submittedAt: string;
  readonly decisionDueAt: string;
  readonly overlaps: boolean;
  /** Opportunities that another deal holds. */
  readonly overlapping: readonly string[];
  /** Opportunities that it holds and another deal claims: the vendor's to know. */
  readonly contested: readonly string[];
  readonly approvedOn: string | null;
  readonly protectedUntilOn: string | null;
  /** A longer protection was asked for and is not decided. */
  readonly extensionRequested: boolean;
  readonly wonOn: string | null;
  readonly closedOn: string | null;
  readonly bomId: string | null;
  /** Of the version submitted last. */
  readonly skus: readonly string[];
}

export const dealList: Projection<DealSubmitted | Changing, DealRow> = {
  name: 'deals.deal-list',
  version: 5,
  streams: ['deal-', 'bom-'],
  handles: [
    'DealSubmitted',
    'DealCustomerCompared',
    'DealDuplicated',
    'DealTakenUp',
    'DealInformationRequested',
    'DealInformationAnswered',
    'DealClaimConfirmed',
    'DealOverlapFound',
    'DealContested',
    'DealContestEnded',
    'DealConflictDecided',
    'DealReassigned',
    'DealApproved',
    'DealExtensionRequested',
    'DealExtended',
    'DealExtensionDeclined',
    'DealBomAttached',
    'DealProductLinesAdded',
    'DealWon',
    'DealClosed',
    'DealExpired',
    'DealProtectionEnded',
    'DealWithdrawn',
    'DealReturned',
    'DealRejected',
    'DealLost',
    'DealRevoked',
    'BomSubmitted',
  ],
  columns: {
    number: 'text not null',
    partnerId: 'text not null',
    distributorId: 'text not null',
    customer: 'jsonb not null',
    customerName: 'text not null',
    region: 'text not null',
    segment: 'text not null',
    status: 'text not null',
    stage: 'text not null',
    closure: 'text',
    dealType: 'text not null',
    productLines: 'jsonb not null',
    value: 'jsonb not null',
    expectedCloseOn: 'date not null',
    submittedBy: 'text',
    submittedAt: 'timestamptz not null',
    decisionDueAt: 'timestamptz not null',
    overlaps: 'boolean not null',
    overlapping: 'jsonb not null',
    contested: 'jsonb not null',
    approvedOn: 'date',
    protectedUntilOn: 'date',
    extensionRequested: 'boolean not null',
    wonOn: 'date',
    closedOn: 'date',
    bomId: 'text',
    skus: 'jsonb not null',
  },
  indexes: [
    '("number")',
    '("partnerId", "submittedAt")',
    '("distributorId", "submittedAt")',
    '("status", "decisionDueAt")',
    '("submittedAt")',
  ],
  onFailure: 'park',
  keys: ({ data }) => [data.dealId],
  project: (row, event) =>
    event.type === 'DealSubmitted' ? begun(event.data, row) : changed(present(row, 'the deal'), event),
};

/** One that was returned begins again with the bill of materials that it had. */
const begun = (data: DealSubmitted['data'], before: DealRow | undefined): DealRow => {
  const bomId = before?.bomId ?? null;
  const { number, partnerId, distributorId, customer, region, segment, productLines, value } = data;
  const { expectedCloseOn, submittedBy, submittedAt, decisionDueAt } = data;
  return {
    ...{ number, partnerId, distributorId, customer, region, segment, productLines, value },
    ...{ expectedCloseOn, submittedBy, submittedAt, decisionDueAt },
    customerName: customer.name,
    status: 'submitted',
    stage: bomId === null ? 'qualifying' : 'quoting',
    closure: null,
    dealType: data.proposedType,
    overlaps: data.overlapSeen,
    overlapping: [],
    contested: [],
    approvedOn: null,
    protectedUntilOn: null,
    extensionRequested: false,
    wonOn: null,
    closedOn: null,
    bomId,
    skus: before?.skus ?? [],
  };
};

type ClaimAnswered = Extract<
  DealEvent,
  {
    type:
      | 'DealClaimConfirmed'
      | 'DealOverlapFound'
      | 'DealContested'
      | 'DealContestEnded'
      | 'DealConflictDecided';
  }
>;
type NotListed = Extract<DealEvent, { type: 'DealProtectionEnding' | 'DealProductLineRegistered' }>;
type Changing = Exclude<DealEvent, DealSubmitted | NotListed> | BomSubmitted;

/** What is claimed no longer overlaps no longer. */
const withoutDropped = (row: DealRow, dropped: readonly string[]): Partial<DealRow> => {
  const overlapping = row.overlapping.filter((id) => !dropped.includes(id));
  const contested = row.contested.filter((id) => !dropped.includes(id));
  return {
    overlapping,
    contested,
    overlaps: row.overlaps && (dropped.length === 0 || overlapping.length > 0),
  };
};

const isClaimAnswer = (event: Changing): event is ClaimAnswered =>
  event.type === 'DealClaimConfirmed' ||
  event.type === 'DealOverlapFound' ||
  event.type === 'DealContested' ||
  event.type === 'DealContestEnded' ||
  event.type === 'DealConflictDecided';

const changed = (row: DealRow, event: Changing): DealRow =>
  isClaimAnswer(event) ? answered(row, event) : { ...row, ...changes(event, row) };

const answered = (row: DealRow, { type, data }: ClaimAnswered): DealRow => {
  const { opportunityId } = data;
  const lost = type === 'DealOverlapFound' || (type === 'DealConflictDecided' && !data.awarded);
  const overlapping = [
    ...row.overlapping.filter((id) => id !== opportunityId),
    ...(lost ? [opportunityId] : []),
  ];
  const contested = [
    ...row.contested.filter((id) => id !== opportunityId),
    ...(type === 'DealContested' ? [opportunityId] : []),
  ];
  // An approval that crossed the loss falls, as in the deal itself; what is claimed after it takes nothing from it.
  const fallen: Partial<DealRow> =
    type === 'DealConflictDecided' &&
    lost &&
    row.status === 'approved' &&
    !row.overlapping.includes(opportunityId)
      ? { status: 'in_review', approvedOn: null, protectedUntilOn: null }
      : {};
  return { ...row, ...fallen, overlapping, contested, overlaps: overlapping.length > 0 };
};

// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
const changes = ({ type, data }: Exclude<Changing, ClaimAnswered>, row: DealRow): Partial<DealRow> => {
  switch (type) {
    case 'DealCustomerCompared':
      return withoutDropped(row, data.dropped);
    case 'DealTakenUp':
      return { status: 'in_review' };
    case 'DealInformationRequested':
      return { status: 'information_requested' };
    case 'DealInformationAnswered':
      return { status: 'in_review', decisionDueAt: data.decisionDueAt };
    case 'DealReassigned': {
      const { partnerId } = data;
      const begins = { stage: 'qualifying', bomId: null, skus: [], extensionRequested: false } as const;
      return { partnerId, submittedBy: null, ...begins };
    }
    case 'DealApproved': {
      const { dealType, approvedOn, protectedUntilOn } = data;
      return { status: 'approved', dealType, approvedOn, protectedUntilOn };
    }
    case 'DealExtensionRequested':
      return { extensionRequested: true };
    case 'DealExtended':
      return { protectedUntilOn: data.protectedUntilOn, extensionRequested: false };
    case 'DealExtensionDeclined':
      return { extensionRequested: false };
    case 'DealRevoked':
      return { status: 'withdrawn', closure: 'revoked' };
    case 'DealBomAttached':
      return { stage: 'quoting', bomId: data.bomId };
    case 'DealProductLinesAdded':
      return { productLines: [...row.productLines, ...data.productLines] };
    case 'DealWon':
      return { stage: 'won', wonOn: data.wonOn };
    case 'DealClosed':
      return { closure: 'converted', closedOn: data.closedOn };
    case 'DealExpired':
      return { status: 'expired', closure: 'expired' };
    case 'DealProtectionEnded':
      return {};
    case 'DealWithdrawn':
      return { status: 'withdrawn', closure: 'withdrawn' };
    case 'DealReturned':
      return { status: 'returned', closure: 'incomplete' };
    case 'DealDuplicated':
      return { status: 'rejected', closure: 'duplicate' };
    case 'DealRejected':
      return { status: 'rejected', closure: 'rejected' };
    case 'DealLost':
      return { stage: 'lost', closure: 'lost' };
    case 'BomSubmitted':
      return { skus: data.lines.map(({ sku }) => sku) };
  }
};
