import type { Objects } from './matrix-sides';

// What the access matrix has to know of single operations; of all others their description says enough.

/** Nothing of the kind happens in the story of the matrix; each is read where it does, in `histories` or its context. */
export const WITHOUT_STORY = ['getConflictHistory', 'getFxTableHistory', 'getImportMappingHistory'];

/** Product rule: a sign-in of the last minutes for each of these. */
export const STEP_UP = [
  ...[
    'approveProgrammeVersion',
    'approveRewardRun',
    'approvePayoutBatch',
    'exportPayoutBatch',
    'getPaymentFile',
  ],
  ...['proposePayeeAccount', 'approvePayeeAccount', 'lockPeriod', 'grantRole', 'admitPerson'],
];
/** Kinds of records, their lists, and what their numbers begin with. */
export const SEARCHED = [
  ['deal', '/v1/deals', 'DR-'],
  ['quote', '/v1/quotes', 'QT-'],
  ['statement', '/v1/statements', 'ST-'],
  ['payout-batch', '/v1/payout-batches', 'PB-'],
  ['partner', '/v1/partners', 'PTR-'],
] as const;

/** Questions that an operation cannot do without. */
export const QUERIES: Readonly<Record<string, (own: Objects) => string>> = {
  getEarningsWaterfall: ({ partners }) => `?partnerId=${String(partners)}`,
  getNextBand: ({ partners }) => `?partnerId=${String(partners)}`,
  checkOrder: ({ partners }) =>
    `?partnerId=${String(partners)}&sku=EX4100-48P&route=distribution&region=americas`,
  getLedgerChanges: () => '?from=2026-01-01',
  getRewardRunDifference: (own) => `?to=${String(own['reward-runs'])}`,
  search: () => '?q=DR-',
  listSavedViews: () => '?list=deals',
  getPossibleActs: () => '?record=PTR-0042',
};

/** Operations that make what their path names. */
export const CREATES = new Set(['draftProgrammeVersion']);
