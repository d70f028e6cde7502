import type { Waiting } from '../api/quarter.query';

/** Screens that records of the inbox have here. */
const SCREENS: Partial<Readonly<Record<Waiting['record']['kind'], string>>> = {
  deal: '/deals',
  'reward-run': '/runs',
  'payout-batch': '/batches',
  payee: '/payees',
  'fx-table': '/rates',
  statement: '/statements',
};

const WORDS = [
  'fx_table',
  'standing_correction',
  'run_submission',
  'run_failed',
  'run_approval',
  'payee_account',
  'batch_submission',
  'batch_approval',
  'batch_export',
  'bank_results',
] as const;

/** Where one acts on it; nothing if its screen is not part of the portal. */
export const targetOf = ({ record: { kind, id } }: Pick<Waiting, 'record'>): string | undefined => {
  const screen = SCREENS[kind];
  return screen === undefined ? undefined : `${screen}/${id}`;
};

/** The word for what is to do. */
export const wordOf = (kind: Waiting['kind']): `kind_${(typeof WORDS)[number] | 'other'}` =>
  `kind_${WORDS.find((one) => one === kind) ?? 'other'}`;
