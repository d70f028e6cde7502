import type { Say } from '../../../shared/i18n/locale';

const OUTCOMES = ['created', 'corrected', 'warning', 'duplicate', 'held', 'error', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

type Counts = Readonly<Record<string, number>>;

/** What became of the rows, in words: `12 new, 2 known already, 1 in error`. */
export const outcomesOf = (say: Say<Outcome>, counts: Counts): string =>
  OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0)
    .map((outcome) => say(outcome, { count: counts[outcome] ?? 0 }))
    .join(', ') || '–';

const sumOf = (counts: Counts, outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);

/** Rows that become facts on confirmation. */
export const goodRows = (counts: Counts): number => sumOf(counts, ['created', 'corrected', 'warning']);
/** Rows that are left out: they are in error, or nobody decided on them. */
export const badRows = (counts: Counts): number => sumOf(counts, ['error', 'held', 'skipped']);
