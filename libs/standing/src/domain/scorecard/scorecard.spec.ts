import { jpa2023 } from '@channel/programs';
import { actBy, scenario } from '@channel/testing';
import { CRITERIA_KNOWN, judgeScorecard } from './judge-scorecard';
import { measureKey } from './scorecard';
import { scorecardDecider } from './scorecard.decider';
import type { PfpMeasure, ScorecardEvent } from './scorecard.events';

const measure = (name: string, value: string, rest: Partial<PfpMeasure> = {}): PfpMeasure => ({
  ...{ measure: name, part: '', value, of: null, currency: null, evidence: null },
  ...rest,
});
const questions = (...scores: readonly string[]) =>
  scores.map((score, index) => measure('case-question', score, { part: String(index + 1) }));
const judged = (...measures: readonly PfpMeasure[]) =>
  judgeScorecard(new Map(measures.map((one) => [measureKey(one), one])), jpa2023.pfp);
const criterion = (id: string, ...measures: readonly PfpMeasure[]) =>
  judged(...measures).criteria.find((one) => one.criterion === id);

describe('E12: thresholds', () => {
  it.each([
    [['79.99', '79.99', '79.99', '79.99'], 'fail', '79.99'],
    [['80', '80', '80', '80.00'], 'pass', '80.00'],
  ] as const)('req:O26 a case score of %j is a %s', (scores, state, have) =>
    expect(criterion('case-handling', ...questions(...scores))).toMatchObject({ state, parts: [{ have }] }),
  );
  it.each([
    ['2000', 'fail', '20.00'],
    ['1999', 'pass', '19.99'],
  ])('req:O29 no trouble found in %s of 10,000 is a %s', (value, state, have) =>
    expect(
      criterion('rma-performance', measure('no-trouble-found', value, { of: '10000' }))?.parts[1],
    ).toMatchObject({ state, have, need: '20', source: '002:205' }),
  );
  it.each([
    ['10', 'pass'],
    ['11', 'fail'],
  ])('req:O29 a return after %s days is a %s', (days, state) =>
    expect(criterion('rma-performance', measure('return-days', days))?.parts[0]).toMatchObject({
      ...{ state, need: '10', source: '002:204' },
      why: `Defective hardware came back after ${days} days; at most 10 are allowed.`,
    }),
  );
});

describe('E37: renewal and questions', () => {
  const renewal = (contracts: string, of: string) =>
    criterion(
      'service-renewal-rate',
      measure('renewal-revenue', '80000.00', { of: '100000.00', currency: 'USD' }),
      measure('renewal-contracts', contracts, { of }),
    );
  it('req:O27 80,000 of 100,000 and 7 of 9 contracts is a fail, 8 of 10 a pass', () => {
    expect(renewal('7', '9')).toMatchObject({
      state: 'fail',
      parts: [
        { state: 'pass', have: '80.00' },
        { state: 'fail', have: '77.77', need: '80' },
      ],
    });
    expect(renewal('8', '10')?.state).toBe('pass');
  });
  it('req:O26 questions of 80, 90, 70 and 80 come to 80, a pass', () =>
    expect(criterion('case-handling', ...questions('80', '90', '70', '80'))).toMatchObject({
      ...{ state: 'pass', parts: [{ have: '80.00' }] },
    }));
});

describe('a scorecard', () => {
  const all = [
    ...['switching', 'routing', 'security'].map((part) => measure('attach-rate', '90', { part, of: '100' })),
    ...questions('80', '90', '70', '80'),
    measure('renewal-revenue', '80', { of: '100', currency: 'USD' }),
    measure('renewal-contracts', '8', { of: '10' }),
    measure('certification', 'yes'),
  ];
  it('req:O24 G27: scores four criteria and reports three', () => {
    const { state, criteria } = judged(...all);
    expect(criteria.map(({ criterion: id, scored, state: its }) => `${id} ${String(scored)} ${its}`)).toEqual(
      [
        'service-attach-rate true pass',
        'case-handling true pass',
        'service-renewal-rate true pass',
        'certification-compliance true pass',
        'service-volume false not_measured',
        'rma-performance false not_measured',
        'customer-satisfaction false not_measured',
      ],
    );
    expect(state).toBe('pass');
  });
  it('is failed by one scored criterion, and by none that is only reported', () => {
    expect(judged(...all, measure('service-bookings', 'no')).state).toBe('pass');
    expect(judged(...all, measure('certification', 'no')).state).toBe('fail');
  });
  it('is not passed while something that is scored was not measured', () => {
    expect(judged(...all.slice(1)).state).toBe('not_measured');
    expect(criterion('case-handling', ...questions('80', '90'))?.parts[0]?.why).toBe(
      '2 of 4 closure questions were answered.',
    );
  });
  it('req:O25 has a target for each product line', () => {
    const rate = (value: string) =>
      criterion('service-attach-rate', measure('attach-rate', value, { part: 'switching', of: '1000' }));
    expect(rate('599')?.parts[0]).toMatchObject({ state: 'fail', have: '59.90', need: '60' });
    expect(rate('600')?.parts[0]?.state).toBe('pass');
  });
  it('req:O28 req:O30 says yes or no of bookings and of customer satisfaction', () => {
    const told = (name: string, value: string) =>
      judged(measure(name, value)).criteria.flatMap(({ parts }) =>
        parts.filter((part) => part.measure === name).map(({ state }) => state),
      );
    expect(told('service-bookings', 'no')).toEqual(['fail']);
    expect(told('customer-satisfaction', 'yes')).toEqual(['pass']);
  });
  it('knows every criterion that the programme names', () => {
    const { scored, reported } = jpa2023.pfp;
    expect([...CRITERIA_KNOWN].sort()).toEqual([...scored.value, ...reported.value].sort());
  });
});

describe('measures of a quarter', () => {
  const given = scenario(scorecardDecider);
  const carol = actBy('pers_carol');
  const of = { scorecardId: 'pfpc_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', quarter: '2026-Q3' };
  const report = (...measures: readonly PfpMeasure[]) =>
    ({ type: 'ReportPfpMeasures', data: { of, measures, importId: 'impt_1', act: carol } }) as const;
  const reported = (...measures: readonly PfpMeasure[]): ScorecardEvent => ({
    type: 'PfpMeasuresReported',
    data: { ...of, measures, importId: 'impt_1', reportedBy: carol.by, reportedAt: carol.at },
  });
  const days = measure('return-days', '9');
  it('are told with what is new', () => {
    given().when(report(days)).then(reported(days));
    given(reported(days))
      .when(report(days, measure('certification', 'yes')))
      .then(reported(measure('certification', 'yes')));
    given(reported(days)).when(report(days)).thenNothing();
  });
  it('hold what was said last', () => {
    const later = measure('return-days', '11');
    given(reported(days)).when(report(later)).then(reported(later));
    given(reported(days), reported(later)).when(report(later)).thenNothing();
  });
});
