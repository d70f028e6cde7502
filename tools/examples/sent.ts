import { ADJUSTED, COMPARED, CORRECTED } from './corrected';
import type { Demo } from './demo';
import { DRAFTED, HALDEN } from './drafted';
import { COOP, EARNED_COOP } from './earned';
import { ENROLLED } from './enrolled';
import { IMPORTED } from './imported';
import type { Sending } from './sending';
import { TROUBLED } from './troubled';

const VIEWS = '/v1/saved-views?list=deals';
const version = (number: number): string => `/v1/programs/jpa-2023/versions/${String(number)}`;
const SIMULATION = '/v1/simulations/{ :id}';
const CONFLICT = '/v1/conflicts/{/v1/conflicts?status=open}';
const ALDER = '/v1/partners/{/v1/partners?code=PTR-0042}';
/** One unit of the line to one deal of its partner, the others to another. */
const inTwo = async (demo: Demo): Promise<Readonly<Record<string, unknown>>> => {
  const read = async (path: string): Promise<unknown> =>
    (await demo.send({ as: 'chen', method: 'GET', path: await demo.filled('chen', path) })).body;
  const line = (await read('/v1/shipment-lines/{ :id}')) as Readonly<{
    distributorId: string;
    partnerId: string;
    quantity: number;
    serials: readonly string[];
  }>;
  const of = `distributorId=${line.distributorId}&partnerId=${line.partnerId}`;
  const deals = (await read(`/v1/deals?status=approved&${of}&limit=2`)) as Readonly<{
    data: readonly Readonly<{ id: string }>[];
  }>;
  const [first, ...others] = line.serials;
  const serials = [first === undefined ? [] : [first], others];
  const units = [1, line.quantity - 1];
  const portions = deals.data.map(({ id: dealId }, at) => ({
    ...{ dealId, quantity: units[at], serials: serials[at] },
  }));
  return { portions, reason: 'One order for two sites.' };
};
const MOVED = '{/v1/shipment-lines?status=matched}';

const BATCH = '/v1/payout-batches/{ :id}';
const PROOF = '/v1/proofs-of-concept/{ :id}';
const proofOfConcept = (reference: string, decided: readonly Sending[]): readonly Sending[] => [
  {
    ...{ operation: 'submitProofOfConcept', as: 'priya', path: '/v1/proofs-of-concept' },
    body: { customer: 'Halden Hospitals', carriedOutOn: '2026-08-28', evidence: { reference } },
  },
  ...decided,
];
const WAITING = { reason: 'It waits for one more account.' };
const USD = { programmeId: 'jpa-2023', currency: 'USD' };
const Q3 = { programmeId: 'jpa-2023', quarter: '2026-Q3' };
/** The rules as they are, and money for marketing from October on. */
const nextDefinition = async (demo: Demo): Promise<Readonly<Record<string, unknown>>> => {
  const { body } = await demo.send({ as: 'ines', method: 'GET', path: version(1) });
  const { definition } = body as { definition: object };
  return { definition: { ...definition, effectiveFrom: '2026-10-01', coop: COOP } };
};

/** In this order: what one leaves behind the next begins with. */
export const SENT: readonly Sending[] = [
  {
    ...{ operation: 'checkDeal', as: 'priya', path: '/v1/deals/check' },
    body: { ...HALDEN, distributorId: '{/v1/partners?code=DIST-001}' },
  },
  {
    ...{ operation: 'checkOrders', as: 'diego', path: '/v1/order-checks' },
    body: {
      partnerId: 'PTR-0042',
      lines: ['EX4100-48P', 'DEMO-APS-MX-1Y'].map((sku) => ({ sku, route: 'distribution', region: 'emea' })),
    },
  },
  ...DRAFTED,
  {
    ...{ operation: 'writePartnerNote', as: 'chen', path: `${ALDER}/write-note` },
    body: { text: 'The new head of sales begins in October.' },
  },
  {
    ...{ operation: 'checkBom', as: 'bruno' },
    path: '/v1/deals/{/v1/deals?status=approved&stage=quoting}/boms/check',
    body: {
      lines: [
        { line: '1', sku: 'EX4100-48P', quantity: 3 },
        { line: '2', sku: 'EX4100-48X', quantity: 1 },
      ],
    },
  },
  {
    ...{
      operation: 'submitBom',
      as: 'bruno',
      path: '/v1/deals/{/v1/deals?status=approved&stage=quoting}/boms',
    },
    body: { lines: [{ line: '1', sku: 'EX4100-48P', quantity: 3 }] },
  },
  // What follows from the command before is told by itself.
  {
    ...{ operation: 'streamChanges', as: 'bruno', method: 'GET' },
    path: '/v1/stream?topics=deals&after={ :checkpoint}',
  },
  {
    ...{ operation: 'draftQuote', as: 'diego', path: '/v1/quotes' },
    once: { that: '{/v1/deals/{ :dealId} :bomId}', is: '{ :id}' },
    body: { bomId: '{ :id}', lines: [{ line: '1', unitPrice: { amount: '1400000', currency: 'USD' } }] },
  },
  { as: 'diego', path: '/v1/quotes/{ :id}/issue' },
  {
    ...{ operation: 'requestQuoteChange', as: 'bruno', path: '/v1/quotes/{ :id}/request-change' },
    body: { text: 'A little less, please.' },
  },
  {
    ...{ operation: 'reviseQuote', as: 'diego', path: '/v1/quotes/{ :id}/revise' },
    body: {
      lines: [
        {
          ...{ line: '1', unitPrice: { amount: '1350000', currency: 'USD' } },
          ...{ availability: 'to_order', leadTimeDays: 21 },
        },
      ],
      note: 'Freight is included.',
    },
  },
  {
    ...{ as: 'bruno', path: '/v1/deals/{ :dealId}/boms' },
    body: { lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }] },
  },
  {
    ...{ operation: 'declineQuoteRequest', as: 'diego', path: '/v1/boms/{ :id}/decline-quote-request' },
    once: { that: '{/v1/deals/{ :dealId} :bomId}', is: '{ :id}' },
    body: { reason: 'We do not stock this line.' },
  },
  {
    ...{ operation: 'revokeDeal', as: 'carol' },
    path: '/v1/deals/{/v1/deals?status=approved&stage=qualifying}/revoke',
    body: { reason: 'The customer bought elsewhere.', evidence: 'Mail of 4 September' },
  },
  {
    ...{ operation: 'declineBomPrice', as: 'chen' },
    path: '/v1/boms/{/v1/inbox?kind=price :record.id}/decline-price',
    body: { reason: 'The volume does not carry it.' },
  },
  {
    ...{ operation: 'decideConflict', as: 'carol', path: `${CONFLICT}/decide`, read: CONFLICT },
    body: {
      claimId: '{/v1/conflicts?status=open :holderId}',
      reason: 'First complete submission.',
    },
  },
  ...COMPARED,
  {
    operation: 'markNoticesRead',
    as: 'priya',
    path: '/v1/notices/read',
    body: { upTo: '{/v1/notices :at}' },
  },

  {
    ...{ operation: 'recordProductAlias', as: 'chen', path: '/v1/products/aliases' },
    body: { alias: 'EX 4100 48P', sku: 'EX4100-48P', reason: 'As Meridian writes it.' },
  },
  { operation: 'listProductAliases', as: 'chen', method: 'GET', path: '/v1/products/aliases?limit=2' },
  {
    ...{ operation: 'withdrawProductAlias', as: 'chen' },
    path: '/v1/products/aliases/{/v1/products/aliases}/withdraw',
    body: { reason: 'Written right now.' },
  },

  {
    ...{ operation: 'prepareStandingCorrection', as: 'chen', path: `${ALDER}/prepare-correction` },
    body: {
      ...{ kind: 'specialisation', what: 'data-center', firstOn: '2026-08-01' },
      ...{ reason: 'The certificate came late.', evidence: 'Mail of 3 August' },
    },
  },
  { operation: 'listStandingCorrections', as: 'chen', method: 'GET', path: `${ALDER}/corrections` },
  {
    ...{ operation: 'approveStandingCorrection', as: 'lars', read: ALDER },
    path: `${ALDER}/corrections/{ :correctionId}/approve`,
  },
  {
    ...{ operation: 'invitePartner', as: 'chen', path: '/v1/partners/invite' },
    body: {
      ...{ code: 'PTR-7001', kind: 'reseller', name: 'Seven Networks', country: 'US' },
      programmeId: 'jpa-2023',
    },
  },
  {
    ...{ operation: 'prepareEnrolmentCorrection', as: 'chen', path: '/v1/partners/{ :id}/prepare-enrolment' },
    body: {
      ...{ level: 'elite', countryTier: 'A', regions: ['americas'], effectiveOn: '2026-08-01' },
      ...{ reason: 'The contract says August.', evidence: 'Contract 2026-117' },
    },
  },
  {
    ...{ operation: 'rejectStandingCorrection', as: 'lars' },
    path: '/v1/partners/{ :id}/corrections/{ :correctionId}/reject',
    body: { reason: 'It is the contract of another partner.' },
  },

  ...proofOfConcept('PoC report 2026-71', [
    { operation: 'getProofOfConcept', as: 'priya', method: 'GET', path: PROOF },
    { operation: 'getProofOfConceptHistory', as: 'priya', method: 'GET', path: `${PROOF}/history` },
    { operation: 'listProofsOfConcept', as: 'priya', method: 'GET', path: '/v1/proofs-of-concept?limit=2' },
    {
      ...{ operation: 'returnProofOfConcept', as: 'chen', path: `${PROOF}/return`, read: PROOF },
      body: { reason: 'The customer has not signed it.' },
    },
  ]),
  ...proofOfConcept('PoC report 2026-72', [
    { operation: 'acceptProofOfConcept', as: 'chen', path: `${PROOF}/accept`, read: PROOF },
  ]),

  {
    ...{ operation: 'uploadFile', as: 'paula', path: '/v1/files' },
    file: { name: 'invoice.csv', text: 'invoice,vendor,amount\n4711,Campfire Events,600.00\n' },
  },

  ...IMPORTED,

  ...ENROLLED,

  {
    ...{ operation: 'admitPerson', as: 'admin', path: '/v1/access/admit' },
    body: { subject: 'olga', orgId: '{/v1/me :organisation.id}', orgKind: 'vendor', name: 'Olga Ruiz' },
  },
  {
    ...{ operation: 'grantRole', as: 'admin', path: '/v1/access/{ :id}/grant' },
    body: { role: 'auditor', untilOn: '2026-12-31' },
  },
  { operation: 'revokeRole', as: 'admin', path: '/v1/access/{ :id}/revoke', body: { role: 'auditor' } },
  { operation: 'disablePerson', as: 'admin', path: '/v1/access/{ :id}/disable' },
  { operation: 'removePerson', as: 'admin', path: '/v1/people/{ :id}/remove' },
  { operation: 'erasePerson', as: 'admin', path: '/v1/people/{ :id}/erase' },
  {
    ...{
      operation: 'leavePartner',
      as: 'paula',
      path: '/v1/partner-people/{/v1/partner-people :personId}/leave',
    },
    body: { leftOn: '2026-09-04' },
  },
  { operation: 'erasePartnerPerson', as: 'paula', path: '/v1/partner-people/{ :id}/erase' },

  {
    ...{ operation: 'proposeSellerAccount', as: 'bruno', path: '/v1/sellers/pers_bruno/propose-account' },
    body: { holder: 'Bruno Lefèvre', iban: 'NO9386011117947', bic: 'DNBANOKK', currency: 'USD' },
  },
  {
    ...{ operation: 'recordSellerTaxForm', as: 'fatima', path: '/v1/sellers/pers_priya/tax-form' },
    body: { reference: 'W-9/2026/0071', receivedOn: '2026-09-04' },
  },
  {
    ...{ as: 'admin', path: '/v1/access/admit' },
    body: {
      subject: 'guest-sami',
      orgId: '{/v1/partners?code=PTR-0057}',
      orgKind: 'partner',
      name: 'Sami Aho',
    },
  },
  { as: 'admin', path: '/v1/access/{ :id}/grant', body: { role: 'partner.rep' } },
  { operation: 'inviteSeller', as: 'bea', path: '/v1/sellers', body: { personId: '{ :id}' } },
  {
    ...{ operation: 'consentAsSeller', as: 'guest-sami', path: '/v1/sellers/{ :id}/consent' },
    body: { name: 'Sami Aho' },
  },
  { operation: 'leaveSellerRewards', as: 'guest-sami', path: '/v1/sellers/{ :id}/leave' },
  { operation: 'eraseSeller', as: 'guest-sami', path: '/v1/sellers/{ :id}/erase' },

  ...([2, 3, 4] as const).flatMap((number): readonly Sending[] => [
    {
      ...(number === 2 ? { operation: 'draftProgrammeVersion' } : {}),
      ...{ as: 'ines', path: '/v1/programs/jpa-2023/versions' },
      body: nextDefinition,
    },
    {
      ...(number === 2 ? { operation: 'submitProgrammeVersion' } : {}),
      ...{ as: 'ines', path: `${version(number)}/submit`, read: version(number) },
    },
    [
      {
        operation: 'returnProgrammeVersion',
        as: 'carol',
        path: `${version(2)}/return`,
        body: { reason: 'The cap.' },
      },
      {
        operation: 'withdrawProgrammeVersion',
        as: 'ines',
        path: `${version(3)}/withdraw`,
        body: { reason: 'Too early.' },
      },
      { operation: 'approveProgrammeVersion', as: 'carol', path: `${version(4)}/approve` },
    ].map((sending) => ({ ...sending, read: version(number) }))[number - 2] as Sending,
  ]),
  {
    ...{ operation: 'simulateProgrammeVersion', as: 'ines', path: `${version(2)}/simulate` },
    body: { quarters: ['2026-Q1', '2026-Q2'] },
  },
  {
    ...{ operation: 'getSimulation', as: 'ines', method: 'GET', path: SIMULATION },
    once: { that: `{${SIMULATION} :status}`, is: 'completed' },
  },
  {
    ...{ operation: 'listSimulatedPartners', as: 'ines', method: 'GET' },
    path: `${SIMULATION}/partners?limit=2`,
  },
  {
    ...{ operation: 'compareSimulatedPartner', as: 'fatima', method: 'GET' },
    path: `${SIMULATION}/partners/{/v1/partners?code=PTR-0101}?quarter=2026-Q1`,
  },
  {
    ...{ operation: 'listSimulations', as: 'ines', method: 'GET' },
    path: '/v1/programs/jpa-2023/simulations?limit=2',
  },

  {
    ...{ operation: 'unmatchShipmentLine', as: 'chen', path: `/v1/shipment-lines/${MOVED}/unmatch` },
    body: { reason: 'Another opportunity.' },
  },
  {
    ...{ operation: 'markLineNotADeal', as: 'chen', path: '/v1/shipment-lines/{ :id}/mark-not-a-deal' },
    body: { reason: 'Spare parts.' },
  },
  { operation: 'undoLineDecision', as: 'chen', path: '/v1/shipment-lines/{ :id}/undo' },
  {
    ...{ operation: 'splitShipmentLine', as: 'chen', path: '/v1/shipment-lines/{ :id}/split' },
    body: inTwo,
  },
  { as: 'chen', path: '/v1/shipment-lines/{ :id}/undo' },
  {
    ...{ operation: 'matchShipmentLine', as: 'chen', path: '/v1/shipment-lines/{ :id}/match' },
    body: {
      dealId:
        '{/v1/deals?stage=won&distributorId={/v1/shipment-lines/{ :id} :distributorId}&partnerId={/v1/shipment-lines/{ :id} :partnerId}}',
      reason: 'It was that one.',
    },
  },
  ...CORRECTED,
  ...ADJUSTED,

  { operation: 'rebuildProjection', as: 'admin', path: '/v1/runtime/projections/deals.quote-list/rebuild' },
  {
    operation: 'jumpDemoClock',
    as: 'fatima',
    path: '/v1/demo/jump',
    body: { to: '2026-10-02T09:00:00.000Z' },
  },
  { operation: 'beginClose', as: 'fatima', path: '/v1/periods/jpa-2023-2026-Q3/begin-close' },
  { operation: 'calculateRewardRun', as: 'fatima', path: '/v1/reward-runs', body: Q3 },
  { as: 'fatima', path: '/v1/payout-batches', body: USD },
  {
    ...{ as: 'fatima', path: `${BATCH}/cancel`, read: BATCH, body: WAITING },
    once: { that: `{${BATCH} :items.0.status}`, is: 'reserved' },
  },
  { operation: 'cancelPayoutBatch', as: 'lars', path: `${BATCH}/cancel`, read: BATCH, body: WAITING },
  {
    ...{ operation: 'draftPayoutBatch', as: 'fatima', path: '/v1/payout-batches', body: USD },
    once: {
      that: '{/v1/payees/{ :items.0.payee.id}/outlook :totals.payable.amount}',
      is: '{ :items.0.amount.amount}',
    },
  },
  {
    ...{
      operation: 'holdPayoutItem',
      as: 'fatima',
      path: '/v1/payout-batches/{ :id}/items/{ :items.0.itemId}/hold',
    },
    once: { that: `{${BATCH} :items.0.status}`, is: 'reserved' },
    body: { reason: 'The partner asked to wait.' },
  },
  {
    ...{ operation: 'releasePayoutItem', as: 'lars' },
    path: '/v1/payout-batches/{ :id}/items/{ :items.0.itemId}/release',
    body: { reason: 'Its account is approved.' },
  },
  { operation: 'submitPayoutBatch', as: 'fatima', path: `${BATCH}/submit`, read: BATCH },
  { operation: 'approvePayoutBatch', as: 'wen', path: `${BATCH}/approve`, read: BATCH },
  { operation: 'exportPayoutBatch', as: 'fatima', path: `${BATCH}/export` },
  { operation: 'playDemo', as: 'fatima', path: '/v1/demo/play', body: { play: 'overlap' } },
  {
    ...{ operation: 'saveView', as: 'chen', path: '/v1/saved-views' },
    body: { list: 'deals', name: 'To be decided', query: 'status=submitted&sort=decisionDueAt' },
  },
  { operation: 'listSavedViews', as: 'chen', method: 'GET', path: VIEWS },
  { operation: 'pinView', as: 'chen', path: `/v1/saved-views/{${VIEWS}}/pin` },
  { operation: 'unpinView', as: 'chen', path: `/v1/saved-views/{${VIEWS}}/unpin` },
  { operation: 'removeSavedView', as: 'chen', path: `/v1/saved-views/{${VIEWS}}/remove` },
  {
    ...{ operation: 'runInBulk', as: 'carol', path: '/v1/bulk/takeUpDeal?dryRun=true' },
    body: { items: [{ ids: ['{/v1/deals?status=submitted}'] }, { ids: ['{/v1/deals?status=approved}'] }] },
  },
  {
    ...{ operation: 'estimateDraft', as: 'paula', path: '/v1/deals/estimate' },
    body: {
      ...{ dealType: 'new-opportunity', shipOn: '2026-12-15' },
      lines: [
        {
          ...{ sku: 'EX4100-48P', productLine: 'switching', quantity: 3 },
          netUnit: { amount: '825000', currency: 'USD' },
        },
      ],
    },
  },
  ...TROUBLED,
  ...EARNED_COOP,
];
