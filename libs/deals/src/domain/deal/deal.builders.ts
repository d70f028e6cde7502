import type { DomainEvent } from '@channel/kernel';
import { actBy } from '@channel/testing';
import type * as command from './deal.commands';
import type * as event from './deal.events';

// One valid default each; a test overrides what it is about.

const dealId = 'deal_1';
const opportunityId = 'opty_switching';
const value = { amount: '2661290', currency: 'USD' };
const customer = {
  key: 'org_1',
  name: 'Halden Hospitals',
  country: 'US',
  domain: 'halden-hospitals.example',
};
export const by = 'pers_chen';
export const at = '2026-10-02T09:00:00.000Z';
const on = '2026-10-02';

export const registrationTerms: command.RegistrationTerms = {
  version: 1,
  checkpoint: '1',
  timeZone: 'UTC',
  holidays: [],
  decisionDays: 2,
  productLines: ['switching', 'security'],
  segments: ['enterprise', 'government-federal'],
  types: ['partner-value', 'new-opportunity'],
  minimumList: { amount: '0', currency: 'USD' },
  leadTimeDays: 0,
  publicTender: 'warn',
  tenderSegments: ['government-federal'],
};
export const submitDeal = (data: Partial<command.SubmitDeal['data']> = {}): command.SubmitDeal => ({
  type: 'SubmitDeal',
  data: {
    dealId,
    number: 'DR-2026-000184',
    partnerId: 'prtn_alder',
    programmeId: 'jpa-2023',
    customer,
    registrableDomain: 'halden-hospitals.example',
    region: 'americas',
    segment: 'enterprise',
    proposedType: 'new-opportunity',
    productLines: ['switching'],
    opportunityIds: [opportunityId],
    value,
    expectedCloseOn: '2026-10-30',
    distributorId: 'prtn_meridian',
    tenderPublishedOn: null,
    tenderPublished: null,
    activity: null,
    nfr: null,
    act: actBy('pers_priya', { orgId: 'prtn_alder', at: '2026-10-02T08:00:00.000Z', on }),
    standing: { status: 'active', kind: 'reseller', regions: ['americas'], revision: '2' },
    distributorActive: true,
    terms: registrationTerms,
    ownHolders: [],
    overlapSeen: false,
    ...data,
  },
});
export const dealSubmitted = (data: Partial<event.DealSubmitted['data']> = {}): event.DealSubmitted => ({
  type: 'DealSubmitted',
  data: {
    dealId,
    number: 'DR-2026-000184',
    partnerId: 'prtn_alder',
    distributorId: 'prtn_meridian',
    programmeId: 'jpa-2023',
    programmeVersion: 1,
    customer,
    registrableDomain: 'halden-hospitals.example',
    region: 'americas',
    segment: 'enterprise',
    proposedType: 'new-opportunity',
    productLines: ['switching'],
    opportunityIds: [opportunityId],
    value,
    expectedCloseOn: '2026-10-30',
    submittedBy: 'pers_priya',
    submittedAt: '2026-10-02T08:00:00.000Z',
    decisionDueAt: '2026-10-07T00:00:00.000Z',
    basis: { standingRevision: '2', programmeCheckpoint: '1' },
    overlapSeen: false,
    ...data,
  },
});
/** Its customer is nobody else's. */
export const customerCompared = (
  data: Partial<event.DealCustomerCompared['data']> = {},
): event.DealCustomerCompared => ({
  type: 'DealCustomerCompared',
  data: {
    ...{ dealId, partnerId: 'prtn_alder', submittedAt: '2026-10-02T08:00:00.000Z', customerKeys: ['org_1'] },
    ...{
      claims: [{ opportunityId, productLine: 'switching', suspicions: [] }],
      dropped: [],
      indexedUpTo: '1',
      comparedAt: at,
    },
    ...data,
  },
});
export const claimConfirmed: event.DealClaimConfirmed = {
  type: 'DealClaimConfirmed',
  data: { dealId, opportunityId, confirmedAt: at },
};
export const overlapFound: event.DealOverlapFound = {
  type: 'DealOverlapFound',
  data: { dealId, opportunityId, holderId: 'deal_0', foundAt: at },
};
export const approveDeal = (data: Partial<command.ApproveDeal['data']> = {}): command.ApproveDeal => ({
  type: 'ApproveDeal',
  data: {
    dealId,
    dealType: 'new-opportunity',
    note: null,
    act: actBy(by, { at, on }),
    mayExceedLimit: false,
    rivals: [],
    partnerActive: true,
    notOfKind: null,
    stopping: [],
    claimsNow: {},
    terms: {
      version: 1,
      timeZone: 'UTC',
      protectionDays: 90,
      reminderDays: [30, 14, 3],
      approvalLimit: { amount: '25000000', currency: 'USD' },
    },
    ...data,
  },
});
export const dealApproved = (data: Partial<event.DealApproved['data']> = {}): event.DealApproved => ({
  type: 'DealApproved',
  data: {
    dealId,
    number: 'DR-2026-000184',
    partnerId: 'prtn_alder',
    distributorId: 'prtn_meridian',
    dealType: 'new-opportunity',
    bomId: null,
    programmeVersion: 1,
    approvedBy: by,
    approvedAt: at,
    approvedOn: on,
    protectedUntilOn: '2026-12-31',
    protectionEndsAt: '2027-01-01T00:00:00.000Z',
    reminders: [
      { daysBefore: 30, at: '2026-12-01T00:00:00.000Z' },
      { daysBefore: 14, at: '2026-12-17T00:00:00.000Z' },
      { daysBefore: 3, at: '2026-12-28T00:00:00.000Z' },
    ],
    note: null,
    ...data,
  },
});
export const reassignDeal = (data: Partial<command.ReassignDeal['data']> = {}): command.ReassignDeal => ({
  type: 'ReassignDeal',
  data: {
    ...{ dealId, partnerId: 'prtn_birch', evidence: 'Letter of the customer, 2 November.' },
    act: actBy('pers_carol', { at: '2026-11-02T09:00:00.000Z', on: '2026-11-02' }),
    standing: { status: 'active', kind: 'reseller', programmeId: 'jpa-2023', regions: ['americas'] },
    stopping: [],
    terms: { version: 1, timeZone: 'UTC', protectionDays: 90, reminderDays: [30, 14, 3] },
    moves: [],
    ...data,
  },
});
/** What {@link reassignDeal} comes to: it is another partner's, and approved for that one. */
export const dealReassigned = (data: Partial<event.DealReassigned['data']> = {}): event.DealReassigned => ({
  type: 'DealReassigned',
  data: {
    ...{ dealId, number: 'DR-2026-000184', fromPartnerId: 'prtn_alder', partnerId: 'prtn_birch' },
    ...{ distributorId: 'prtn_meridian', opportunityIds: [opportunityId] },
    evidence: 'Letter of the customer, 2 November.',
    reassignedBy: 'pers_carol',
    ...{ reassignedAt: '2026-11-02T09:00:00.000Z', reassignedOn: '2026-11-02' },
    ...data,
  },
});
export const approvedAnew: event.DealApproved = dealApproved({
  ...{ partnerId: 'prtn_birch', approvedBy: 'pers_carol' },
  ...{ approvedAt: '2026-11-02T09:00:00.000Z', approvedOn: '2026-11-02' },
  ...{ protectedUntilOn: '2027-01-31', protectionEndsAt: '2027-02-01T00:00:00.000Z' },
  reminders: [
    { daysBefore: 30, at: '2027-01-01T00:00:00.000Z' },
    { daysBefore: 14, at: '2027-01-17T00:00:00.000Z' },
    { daysBefore: 3, at: '2027-01-28T00:00:00.000Z' },
  ],
});
export const bomAttached = (data: Partial<event.DealBomAttached['data']> = {}): event.DealBomAttached => ({
  type: 'DealBomAttached',
  data: {
    dealId,
    bomId: 'bom_1',
    bomVersion: 1,
    list: value,
    attachedBy: 'pers_priya',
    attachedAt: at,
    ...data,
  },
});
export const markDealWon = (data: Partial<command.MarkDealWon['data']> = {}): command.MarkDealWon => ({
  type: 'MarkDealWon',
  data: {
    ...{ dealId, wonOn: '2026-10-10', moves: [], act: actBy('pers_priya', { at, on: '2026-10-10' }) },
    ...data,
  },
});
export const dealWon: event.DealWon = {
  type: 'DealWon',
  data: { dealId, wonOn: '2026-10-10', wonBy: 'pers_priya', wonAt: at },
};
export const closeDeal = (data: Partial<command.CloseDeal['data']> = {}): command.CloseDeal => ({
  type: 'CloseDeal',
  data: {
    dealId,
    orderNumber: 'PO-77120',
    closedOn: '2026-10-14',
    quoteId: 'quot_1',
    quote: { status: 'accepted', dealId, partnerId: 'prtn_alder', bomId: 'bom_1' },
    moves: [],
    act: actBy('pers_diego', { at, on: '2026-10-14' }),
    ...data,
  },
});
export const dealClosed: event.DealClosed = {
  type: 'DealClosed',
  data: {
    dealId,
    orderNumber: 'PO-77120',
    closedOn: '2026-10-14',
    quoteId: 'quot_1',
    bomId: 'bom_1',
    closedBy: 'pers_diego',
    closedAt: at,
  },
};
/** What every ending names. */
export const ending = {
  dealId,
  partnerId: 'prtn_alder',
  number: 'DR-2026-000184',
  opportunityIds: [opportunityId],
};
/** An event as an automation gets it. */
export const recorded = <Event extends DomainEvent>(data: Event): Event & { checkpoint: string } => ({
  ...{ id: 'event-7', stream: 'deal-deal_1', revision: 0n, checkpoint: '1', metadata: {} },
  ...data,
});
