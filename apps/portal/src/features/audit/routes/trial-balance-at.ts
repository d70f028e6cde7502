import type { TrialBalanceAt } from '../api/ledger.query';

/** A business day as an address has it. */
const dayOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

/** The instant that an address asks for: a day, by which clock, and for the clock of effect as known when. */
export const trialBalanceAt = (address: Readonly<Record<string, string>>): TrialBalanceAt => {
  const asOf = dayOf(address.asOf);
  if (asOf === undefined) return {};
  if (address.timeBasis !== 'effective') return { asOf, timeBasis: 'recorded' };
  const knownAt = dayOf(address.knownAt);
  return { asOf, timeBasis: 'effective', ...(knownAt === undefined ? {} : { knownAt }) };
};
