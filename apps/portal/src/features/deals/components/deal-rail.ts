import type { Deal } from '../api/deal.query';

export type StepKey = 'stepSubmitted' | 'stepDecided' | 'stepPriced' | 'stepQuoted' | 'stepWon';
export type StepState = 'done' | 'now' | 'to_come' | 'ended';

/** What the rail needs to know of a deal. */
export type Progress = Readonly<{
  decided: boolean;
  /** Ended without being ordered. */
  closed: boolean;
  priced: boolean;
  quoted: boolean;
  won: boolean;
}>;

export const progressOf = (
  deal: Pick<Deal, 'status' | 'stage' | 'closure'>,
  { priced, quoted }: Readonly<{ priced: boolean; quoted: boolean }>,
): Progress => ({
  decided: !['submitted', 'in_review', 'information_requested', 'returned'].includes(deal.status),
  closed: deal.closure !== null && deal.closure.code !== 'converted',
  won: deal.stage === 'won',
  priced,
  quoted,
});

/** The programme's five steps: what is done, what is now, what is to come. The first one not done is now. */
export const railOf = (progress: Progress): readonly Readonly<{ key: StepKey; state: StepState }>[] => {
  const steps: readonly (readonly [StepKey, boolean])[] = [
    ['stepSubmitted', true],
    ['stepDecided', progress.decided],
    ['stepPriced', progress.priced || progress.won],
    ['stepQuoted', progress.quoted || progress.won],
    ['stepWon', progress.won],
  ];
  const now = steps.findIndex(([, done]) => !done);
  return steps.map(([key, done], at) => {
    if (done) return { key, state: 'done' };
    if (progress.closed) return { key, state: 'ended' };
    return { key, state: at === now ? 'now' : 'to_come' };
  });
};
