import { canonicalJson, evolvedBy } from '@channel/kernel';
import type { OfScorecard, PfpMeasure, ScorecardEvent } from './scorecard.events';

export type Scorecard =
  | Readonly<{ status: 'none' }>
  | Readonly<{
      status: 'known';
      of: OfScorecard;
      /** By their keys, as they were said last. */
      measures: ReadonlyMap<string, PfpMeasure>;
    }>;
export const initial: Scorecard = { status: 'none' };

export const measureKey = ({ measure, part }: Pick<PfpMeasure, 'measure' | 'part'>): string =>
  `${measure}|${part}`;
export const sameMeasure = (one: PfpMeasure, other: PfpMeasure | undefined): boolean =>
  other !== undefined && canonicalJson(one) === canonicalJson(other);
export const measuresOf = (scorecard: Scorecard): ReadonlyMap<string, PfpMeasure> =>
  scorecard.status === 'none' ? new Map() : scorecard.measures;

export const evolve = evolvedBy<ScorecardEvent, Scorecard>({
  PfpMeasuresReported: ({ scorecardId, programmeId, partnerId, quarter, measures }, before) => ({
    status: 'known',
    of: { scorecardId, programmeId, partnerId, quarter },
    measures: new Map([
      ...measuresOf(before),
      ...measures.map((measure) => [measureKey(measure), measure] as const),
    ]),
  }),
});
