import type { Sending } from './sending';

// What of an issued quarter was wrong: one says so and another approves or rejects it.

const WON = '/v1/deals/DR-2026-000017';
const LINE = '/v1/shipment-lines/{/v1/shipment-lines?status=matched&shipOn[lt]=2026-07-01}';
const founded = { reason: 'The order came a day later.', evidence: 'Order PO-2026-1017' };
const unfounded = { reason: 'The order says otherwise.' };

/** A correction of a registration that is prepared, and then decided. */
const ofDeal = (
  operation: string,
  path: string,
  body: Readonly<Record<string, string>>,
  decided: readonly Sending[],
): readonly Sending[] => [
  { ...{ operation, as: 'chen', path: `${WON}/${path}` }, body: { ...body, ...founded } },
  ...decided,
];
const rejected: Sending = {
  ...{ operation: 'rejectDealCorrection', as: 'lars', path: `${WON}/corrections/{ :correctionId}/reject` },
  body: unfounded,
};

/** Two customers that may be one: a person says whether they are. */
export const COMPARED: readonly Sending[] = [
  {
    ...{ as: 'priya', path: '/v1/deals' },
    body: {
      customer: { name: 'Driftwood Chartres', country: 'US', domain: 'driftwood-chartres.example' },
      ...{ region: 'americas', segment: 'enterprise', dealType: 'new-opportunity' },
      ...{ productLines: ['switching'], value: { amount: '2442690', currency: 'USD' } },
      ...{ expectedCloseOn: '2026-10-30', distributorId: '{/v1/partners?code=DIST-001}' },
    },
  },
  {
    ...{
      operation: 'judgeCustomers',
      as: 'carol',
      path: '/v1/conflicts/{/v1/conflicts?status=open}/judge-customers',
    },
    once: { that: '{/v1/conflicts?status=open :claims.1.claimId}', is: '{ :id}' },
    body: {
      ...{ pairId: '{/v1/conflicts?status=open :claims.1.suspicions.0.pairId}', answer: 'different' },
      reason: 'One charters boats, the other is a town.',
    },
  },
  {
    ...{ operation: 'listCustomerPairs', as: 'carol', method: 'GET', path: '/v1/customer-pairs?limit=2' },
    once: { that: '{/v1/customer-pairs}', is: '{ :id}' },
  },
];

export const CORRECTED: readonly Sending[] = [
  ...ofDeal('correctWonDay', 'correct-won-day', { wonOn: '2026-06-01' }, [rejected]),
  ...ofDeal('correctClosing', 'correct-closing', { closedOn: '2026-06-20' }, [rejected]),
  ...ofDeal('correctDealType', 'correct-type', { dealType: 'partner-value' }, [
    { operation: 'listDealCorrections', as: 'chen', method: 'GET', path: `${WON}/corrections` },
    {
      ...{ operation: 'approveDealCorrection', as: 'lars', read: WON },
      path: `${WON}/corrections/{ :correctionId}/approve`,
    },
  ]),

  { operation: 'correctMatch', as: 'chen', path: `${LINE}/correct-match`, body: founded },
  {
    ...{ operation: 'rejectLineCorrection', as: 'lars' },
    path: '/v1/shipment-lines/{ :id}/corrections/{ :correctionId}/reject',
    body: unfounded,
  },
  { as: 'chen', path: `${LINE}/correct-match`, body: founded },
  {
    ...{ operation: 'listLineCorrections', as: 'chen', method: 'GET' },
    path: '/v1/shipment-lines/{ :id}/corrections',
  },
  {
    ...{ operation: 'approveLineCorrection', as: 'lars', read: '/v1/shipment-lines/{ :id}' },
    path: '/v1/shipment-lines/{ :id}/corrections/{ :correctionId}/approve',
  },
  {
    ...{ operation: 'getShipmentLineHistory', as: 'chen', method: 'GET' },
    path: '/v1/shipment-lines/{ :id}/history',
  },
];

const decided = (['rejectAdjustment', 'approveAdjustment'] as const).flatMap((decide) => [
  {
    ...{ as: 'fatima', path: '/v1/files' },
    file: { name: 'letter.csv', text: 'invoice,freight\nINV-88120,25.00\n' },
  },
  {
    ...(decide === 'approveAdjustment' ? { operation: 'prepareAdjustment' } : {}),
    ...{ as: 'fatima', path: '/v1/adjustments' },
    body: {
      rewardLineId: '{/v1/statements/ST-2026Q2-PTR0042/lines :rewardLineId}',
      ...{ amount: { amount: '2500', currency: 'USD' }, reasonCode: 'written_agreement' },
      ...{ reason: 'The freight was ours to pay.', evidence: 'Letter of 6 July' },
      fileIds: ['{ :id}'],
    },
  },
  {
    ...{ operation: decide, as: 'lars', read: '/v1/adjustments/{ :id}' },
    path: `/v1/adjustments/{ :id}/${decide === 'rejectAdjustment' ? 'reject' : 'approve'}`,
    ...(decide === 'rejectAdjustment' ? { body: unfounded } : {}),
  },
]);

/** An amount of a statement that is adjusted by hand. */
export const ADJUSTED: readonly Sending[] = [
  ...decided,
  { operation: 'getAdjustment', as: 'lars', method: 'GET', path: '/v1/adjustments/{ :id}' },
  { operation: 'getAdjustmentHistory', as: 'lars', method: 'GET', path: '/v1/adjustments/{ :id}/history' },
  { operation: 'listAdjustments', as: 'fatima', method: 'GET', path: '/v1/adjustments?limit=2' },
];
