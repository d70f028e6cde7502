import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { BomSubmitted } from '../../domain/bom/bom.events';
import type { DealStatus } from '../../domain/deal/deal-facts';
import type { DealStage } from '../../domain/deal/deal';
import type {
  Customer,
  DealClaimConfirmed,
  DealEvent,
  DealOverlapFound,
  DealSubmitted,
  DealTypeName,
} from '../../domain/deal/deal.events';

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
  readonly closure: string | null;
  readonly dealType: DealTypeName;
  readonly productLines: readonly string[];
  readonly value: MoneyJson;
  readonly expectedCloseOn: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly decisionDueAt: string;
  readonly overlaps: boolean;
  /** Opportunities that another deal holds. */
  readonly overlapping: readonly string[];
  readonly approvedOn: string | null;
  readonly protectedUntilOn: string | null;
  readonly wonOn: string | null;
  readonly closedOn: string | null;
  readonly bomId: string | null;
  /** Of the version submitted last. */
  readonly skus: readonly string[];
}

export const dealList: Projection<DealEvent | BomSubmitted, DealRow> = {
  name: 'deals.deal-list',
  version: 1,
  streams: ['deal-', 'bom-'],
  handles: [
    'DealSubmitted',
    'DealInformationRequested',
    'DealInformationAnswered',
    'DealClaimConfirmed',
    'DealOverlapFound',
    'DealApproved',
    'DealBomAttached',
    'DealWon',
    'DealClosed',
    'DealExpired',
    'DealProtectionEnded',
    'DealWithdrawn',
    'DealReturned',
    'DealRejected',
    'DealLost',
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
    submittedBy: 'text not null',
    submittedAt: 'timestamptz not null',
    decisionDueAt: 'timestamptz not null',
    overlaps: 'boolean not null',
    overlapping: 'jsonb not null',
    approvedOn: 'date',
    protectedUntilOn: 'date',
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
    event.type === 'DealSubmitted' ? begun(event.data) : changed(present(row, 'the deal'), event),
};

const begun = (data: DealSubmitted['data']): DealRow => {
  const { number, partnerId, distributorId, customer, region, segment, productLines, value } = data;
  const { expectedCloseOn, submittedBy, submittedAt, decisionDueAt } = data;
  return {
    ...{ number, partnerId, distributorId, customer, region, segment, productLines, value },
    ...{ expectedCloseOn, submittedBy, submittedAt, decisionDueAt },
    customerName: customer.name,
    status: 'submitted',
    stage: 'qualifying',
    closure: null,
    dealType: data.proposedType,
    overlaps: data.overlapSeen,
    overlapping: [],
    approvedOn: null,
    protectedUntilOn: null,
    wonOn: null,
    closedOn: null,
    bomId: null,
    skus: [],
  };
};

const changed = (row: DealRow, event: Exclude<DealEvent, DealSubmitted> | BomSubmitted): DealRow => {
  if (event.type === 'DealClaimConfirmed' || event.type === 'DealOverlapFound') {
    const others = row.overlapping.filter((id) => id !== event.data.opportunityId);
    const overlapping = event.type === 'DealOverlapFound' ? [...others, event.data.opportunityId] : others;
    return { ...row, overlapping, overlaps: overlapping.length > 0 };
  }
  return { ...row, ...changes(event) };
};

const changes = ({
  type,
  data,
}:
  | Exclude<DealEvent, DealSubmitted | DealClaimConfirmed | DealOverlapFound>
  // eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
  | BomSubmitted): Partial<DealRow> => {
  switch (type) {
    case 'DealInformationRequested':
      return { status: 'information_requested' };
    case 'DealInformationAnswered':
      return { status: 'in_review', decisionDueAt: data.decisionDueAt };
    case 'DealApproved': {
      const { dealType, approvedOn, protectedUntilOn } = data;
      return { status: 'approved', dealType, approvedOn, protectedUntilOn };
    }
    case 'DealBomAttached':
      return { stage: 'quoting', bomId: data.bomId };
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
    case 'DealRejected':
      return { status: 'rejected', closure: 'rejected' };
    case 'DealLost':
      return { stage: 'lost', closure: 'lost' };
    case 'BomSubmitted':
      return { skus: data.lines.map(({ sku }) => sku) };
  }
};
