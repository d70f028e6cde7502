import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { BomSubmitted } from '../../../domain/bom/bom.events';
import type { DealStatus } from '../../../domain/deal/deal-facts';
import type { Closure, DealStage, RegisteredDeal } from '../../../domain/deal/deal';
import type { Customer, DealEvent, DealSubmitted, DealTypeName } from '../../../domain/deal/deal.events';

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
  readonly orderUse: RegisteredDeal['orderUse'];
  readonly productLines: readonly string[];
  readonly value: MoneyJson;
  readonly expectedCloseOn: string;
  /** Nobody of the partner whose it is, once it was reassigned. */
  readonly submittedBy: string | null;
  readonly submittedAt: string;
  readonly decisionDueAt: string;
  /** When it was approved, returned or rejected; nothing while it waits again. */
  readonly decidedAt: string | null;
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
  /** The marketing activity that it named; nothing once it is another partner's. */
  readonly activityId: string | null;
}

export const dealList = projection<DealEvent | BomSubmitted, DealRow>({
  name: 'deals.deal-list',
  version: 9,
  streams: ['deal-', 'bom-'],
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
    orderUse: 'text not null',
    productLines: 'jsonb not null',
    value: 'jsonb not null',
    expectedCloseOn: 'date not null',
    submittedBy: 'text',
    submittedAt: 'timestamptz not null',
    decisionDueAt: 'timestamptz not null',
    decidedAt: 'timestamptz',
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
    activityId: 'text',
  },
  indexes: [
    '("number")',
    `((customer->>'key'), "closedOn")`,
    '("partnerId", "submittedAt")',
    '("distributorId", "submittedAt")',
    '("status", "decisionDueAt")',
    '("submittedAt")',
    '("decidedAt")',
    '("activityId")',
  ],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.dealId],
  on: {
    DealSubmitted: (data, before) => begun(data, before),
    DealCustomerCompared: change(({ dropped }, row) => withoutDropped(row, dropped)),
    DealAssigned: null,
    DealEscalated: null,
    DealTakenUp: change(() => ({ status: 'in_review' })),
    DealInformationRequested: change(() => ({ status: 'information_requested' })),
    DealInformationAnswered: change(({ decisionDueAt }) => ({ status: 'in_review', decisionDueAt })),
    DealClaimConfirmed: change(({ opportunityId }, row) => placed(row, opportunityId, 'held')),
    DealOverlapFound: change(({ opportunityId }, row) => placed(row, opportunityId, 'overlapping')),
    DealContested: change(({ opportunityId }, row) => placed(row, opportunityId, 'contested')),
    DealContestEnded: change(({ opportunityId }, row) => placed(row, opportunityId, 'held')),
    DealConflictDecided: change(({ opportunityId, awarded, allowed = false }, row) =>
      awarded
        ? placed(row, opportunityId, 'held')
        : { ...fallen(row, opportunityId), ...placed(row, opportunityId, allowed ? 'held' : 'overlapping') },
    ),
    DealApproved: change(({ dealType, approvedOn, protectedUntilOn, approvedAt: decidedAt }) => ({
      ...{ status: 'approved', dealType, approvedOn, protectedUntilOn, decidedAt },
    })),
    DealReassigned: change(({ partnerId }) => ({
      ...{ partnerId, submittedBy: null, stage: 'qualifying', bomId: null, skus: [] },
      activityId: null,
      extensionRequested: false,
    })),
    DealProtectionEnding: null,
    DealExtensionRequested: change(() => ({ extensionRequested: true })),
    DealExtended: change(({ protectedUntilOn }) => ({ protectedUntilOn, extensionRequested: false })),
    DealExtensionDeclined: change(() => ({ extensionRequested: false })),
    DealBomAttached: change(({ bomId }) => ({ stage: 'quoting', bomId })),
    DealProductLinesAdded: change((data, row) => ({
      productLines: [...row.productLines, ...data.productLines],
    })),
    DealProductLineRegistered: null,
    DealWon: change(({ wonOn }) => ({ stage: 'won', wonOn })),
    DealClosed: change(({ closedOn }) => ({ closure: 'converted', closedOn })),
    DealTypeCorrected: change(({ dealType }) => ({ dealType })),
    DealCorrectionPrepared: null,
    DealCorrectionApproved: null,
    DealCorrectionRejected: null,
    DealExpired: change(() => ({ status: 'expired', closure: 'expired' })),
    // The opportunity is free; the deal, which was won, stands as it was.
    DealProtectionEnded: null,
    DealWithdrawn: change(() => ({ status: 'withdrawn', closure: 'withdrawn' })),
    DealReturned: change(({ returnedAt: decidedAt }) => ({
      ...{ status: 'returned', closure: 'incomplete', decidedAt },
    })),
    DealDuplicated: change(() => ({ status: 'rejected', closure: 'duplicate' })),
    DealRejected: change(({ rejectedAt: decidedAt }) => ({
      ...{ status: 'rejected', closure: 'rejected', decidedAt },
    })),
    DealLost: change(() => ({ stage: 'lost', closure: 'lost' })),
    DealRevoked: change(() => ({ status: 'withdrawn', closure: 'revoked' })),
    BomSubmitted: change(({ lines }) => ({ skus: lines.map(({ sku }) => sku) })),
  },
});

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
    orderUse: data.orderUse ?? 'resale',
    decidedAt: null,
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
    activityId: data.activityId ?? null,
  };
};

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

/** What the opportunity's stream answered: the deal holds it, another deal does, or another one claims it too. */
const placed = (
  row: DealRow,
  opportunityId: string,
  place: 'held' | 'overlapping' | 'contested',
): Partial<DealRow> => {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== opportunityId);
  const overlapping = [...others(row.overlapping), ...(place === 'overlapping' ? [opportunityId] : [])];
  const contested = [...others(row.contested), ...(place === 'contested' ? [opportunityId] : [])];
  return { overlapping, contested, overlaps: overlapping.length > 0 };
};

/** An approval that crossed the loss falls, as in the deal itself; what is claimed after it takes nothing from it. */
const fallen = (row: DealRow, opportunityId: string): Partial<DealRow> =>
  row.status === 'approved' && !row.overlapping.includes(opportunityId)
    ? { status: 'in_review', decidedAt: null, approvedOn: null, protectedUntilOn: null }
    : {};
