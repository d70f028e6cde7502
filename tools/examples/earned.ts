import { POS } from './imported';
import type { Sending } from './sending';

// The programme gives a part of every statement for marketing from October on: the quarter after that earns some.

const WON = 'DR-2026-000030';
const DEAL = `/v1/deals/${WON}`;
const SERIALS = Array.from({ length: 6 }, (_, unit) => `XC${String(7_000_001 + unit)}`).join('|');
const SALE =
  '2026-10,DIST-001,INV-90201,1,2026-10-01,2026-10-01,sale,,PTR-0042,Alder Integrators,Upland Orchards,US,' +
  `upland-orchards.example,${WON},EX2300-24P,6,1596.28,USD,${SERIALS}`;
const Q4 = { programmeId: 'jpa-2023', quarter: '2026-Q4' };
const IMPORT = '/v1/imports/{ :id}';
const RUN = '/v1/reward-runs/{ :id}';
const EARNED = '/v1/earned-coop/{/v1/earned-coop}';

/** What a draft of the programme says for it. */
const given = <Value>(value: Value) => ({ value, source: 'sample' });
export const COOP = { percent: given('5'), threshold: given({ amount: '150000', currency: 'USD' }) };

export const EARNED_COOP: readonly Sending[] = [
  {
    ...{ as: 'diego', path: `${DEAL}/close`, read: DEAL },
    body: {
      ...{ orderNumber: 'PO-77130', closedOn: '2026-10-01' },
      quoteId: `{/v1/quotes?status=accepted&dealId={${DEAL} :id}}`,
    },
  },
  {
    ...{ as: 'diego', path: '/v1/imports' },
    file: { name: 'october.csv', kind: 'pos', text: [POS, SALE, ''].join('\n') },
  },
  // A look at its own record: the list may still show the one before first.
  { as: 'diego', path: `${IMPORT}/confirm`, once: { that: `{${IMPORT} :status}`, is: 'checked' } },
  {
    ...{ as: 'fatima', path: '/v1/demo/jump', body: { to: '2027-01-06T09:00:00.000Z' } },
    once: { that: `{${IMPORT} :status}`, is: 'applied' },
  },
  { as: 'fatima', path: '/v1/periods/jpa-2023-2026-Q4/begin-close' },
  { as: 'fatima', path: '/v1/reward-runs', body: Q4 },
  {
    ...{ as: 'fatima', path: `${RUN}/submit`, read: RUN },
    once: { that: `{${RUN} :status}`, is: 'draft' },
  },
  { as: 'lars', path: `${RUN}/approve`, read: RUN },
  {
    ...{ operation: 'listEarnedCoop', as: 'carol', method: 'GET', path: '/v1/earned-coop?limit=2' },
    once: { that: '{/v1/earned-coop :quarter}', is: Q4.quarter },
  },
  { operation: 'getEarnedCoop', as: 'carol', method: 'GET', path: EARNED },
  { operation: 'getEarnedCoopHistory', as: 'carol', method: 'GET', path: `${EARNED}/history` },
];
