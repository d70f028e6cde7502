import { decidedBy, type Act, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, measureKey, measuresOf, sameMeasure, type Scorecard } from './scorecard';
import type { OfScorecard, PfpMeasure, ScorecardEvent } from './scorecard.events';

export type ReportPfpMeasures = DomainCommand<
  'ReportPfpMeasures',
  Readonly<{ of: OfScorecard; measures: readonly PfpMeasure[]; importId: string; act: Act }>,
  never
>;

/** What is said again as it was is nothing new. */
const report = (
  { of, measures, importId, act }: ReportPfpMeasures['data'],
  scorecard: Scorecard,
): Decision<ScorecardEvent, never> => {
  const known = measuresOf(scorecard);
  const news = measures.filter((measure) => !sameMeasure(measure, known.get(measureKey(measure))));
  return news.length === 0
    ? []
    : [
        {
          type: 'PfpMeasuresReported',
          data: { ...of, measures: news, importId, reportedBy: act.by, reportedAt: act.at },
        },
      ];
};

/** What is wrong with a measure is found row by row before (`read-measure.ts`). */
export const scorecardDecider: Decider<Scorecard, ReportPfpMeasures, ScorecardEvent, never> = {
  stream: 'scorecard',
  initial,
  evolve,
  decide: decidedBy<ReportPfpMeasures, Scorecard, ScorecardEvent, never>({ ReportPfpMeasures: report }),
};
