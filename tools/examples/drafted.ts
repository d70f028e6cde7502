import type { Sending } from './sending';

// What is kept before it is ready: registrations, requests and claims for marketing money.

export const HALDEN = {
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  ...{ region: 'americas', segment: 'enterprise', dealType: 'new-opportunity', productLines: ['switching'] },
  value: { amount: '3991935', currency: 'USD' },
  expectedCloseOn: '2026-09-30',
};

const DEAL_DRAFT = '/v1/deal-drafts/{/v1/deal-drafts}';
const MDF_DRAFT = '/v1/mdf-drafts/{/v1/mdf-drafts}';
const plan = {
  ...{ activityType: 'telemarketing', goals: 'Hospitals of the region learn of the new switches.' },
  ...{ expectedLeads: 20, startsOn: '2026-10-05' },
};

export const DRAFTED: readonly Sending[] = [
  { operation: 'draftDeal', as: 'priya', path: '/v1/deal-drafts', body: HALDEN },
  {
    ...{ operation: 'changeDealDraft', as: 'priya', method: 'PUT', path: DEAL_DRAFT, read: DEAL_DRAFT },
    body: { ...HALDEN, expectedCloseOn: '2026-10-15' },
  },
  { operation: 'discardDealDraft', as: 'priya', path: `${DEAL_DRAFT}/discard`, read: DEAL_DRAFT },

  { operation: 'draftMdf', as: 'paula', path: '/v1/mdf-drafts', body: { kind: 'request', plan } },
  {
    ...{ operation: 'changeMdfDraft', as: 'paula', method: 'PUT', path: MDF_DRAFT, read: MDF_DRAFT },
    body: { kind: 'request', plan: { ...plan, budget: { amount: '120000', currency: 'USD' } } },
  },
  { operation: 'getMdfDraft', as: 'paula', method: 'GET', path: MDF_DRAFT },
  { operation: 'listMdfDrafts', as: 'paula', method: 'GET', path: '/v1/mdf-drafts?limit=2' },
  { operation: 'discardMdfDraft', as: 'paula', path: `${MDF_DRAFT}/discard`, read: MDF_DRAFT },
];
