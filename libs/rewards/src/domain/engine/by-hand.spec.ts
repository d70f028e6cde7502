import { traceByHand } from './by-hand-trace';
import { calculateStatement } from './calculate';
import { deal, inputs, line, quarterlyPlan, returned, rules, usd } from './engine.builders';
import { estimateOf } from './estimate';
import type { AdjustmentByHand, IssuedLine, StatementInputs } from './inputs';
import { adjustmentTrace, traceOf } from './trace';

const plan = quarterlyPlan();
const facts = inputs({
  quarter: '2026-Q1',
  lines: [line({ lineId: 'A', shipOn: '2026-03-20', quantity: 10 })],
  deals: [deal()],
});
const issued: readonly IssuedLine[] = calculateStatement(facts, rules(plan)).lines.map((each) => ({
  line: each,
  position: '10',
}));
const of = (adjustmentId: string, amount: string): AdjustmentByHand => ({
  ...{ adjustmentId, rewardLineId: 'A/quarterly', amount: usd(amount), eventId: `evt_${adjustmentId}` },
  ...{ reasonCode: 'clerical_error', reason: 'Typed twice.' },
});
const next = (
  byHand: readonly AdjustmentByHand[],
  more: Partial<StatementInputs> = {},
): ReturnType<typeof calculateStatement> =>
  calculateStatement(
    { ...facts, quarter: '2026-Q2', issued, adjusts: ['2026-Q1'], byHand, ...more },
    rules(plan),
  );

describe('what was adjusted by hand', () => {
  it('req:R23: is a line of the quarter that takes postings, linked to the line that it adjusts', () => {
    expect(issued).toMatchObject([{ line: { amount: usd('400') } }]);
    expect(next([of('radj_A-1', '-150')])).toMatchObject({
      total: { minor: -150n },
      lines: [
        {
          ...{ quarter: '2026-Q2', lineId: 'A', invoiceNo: issued[0]?.line.invoiceNo, amount: usd('-150') },
          adjusts: {
            ...{ cause: 'manual', quarter: '2026-Q1', rewardLineId: 'A/quarterly' },
            ...{ issued: usd('400'), wanted: usd('250') },
            byHand: { adjustmentId: 'radj_A-1', reason: 'Typed twice.' },
          },
        },
      ],
    });
  });

  it('waits for the statement of the quarter that it is about, and is posted once', () => {
    expect(next([of('radj_A-1', '50')], { adjusts: [] }).lines).toEqual([]);
    const posted = next([of('radj_A-1', '50')]).lines.map((each) => ({ line: each, position: '20' }));
    const later = { quarter: '2026-Q3', adjusts: ['2026-Q1', '2026-Q2'], issued: [...issued, ...posted] };
    expect(next([of('radj_A-1', '50')], later).lines).toEqual([]);
    // No later calculation takes it back, and the opposite undoes it.
    expect(next([of('radj_A-1', '50'), of('radj_A-2', '-50')], later).lines).toMatchObject([
      { amount: usd('-50'), adjusts: { issued: usd('450'), wanted: usd('400') } },
    ]);
  });

  it('leaves to late facts what they change of the line', () => {
    const posted = next([of('radj_A-1', '50')]).lines.map((each) => ({ line: each, position: '20' }));
    const lines = [line({ lineId: 'A', shipOn: '2026-03-20', quantity: 5 })];
    const later = { quarter: '2026-Q3', adjusts: ['2026-Q1'], issued: [...issued, ...posted], lines };
    expect(next([of('radj_A-1', '50')], later).lines).toMatchObject([
      { amount: usd('-200'), adjusts: { cause: 'changed', issued: usd('400'), wanted: usd('200') } },
    ]);
  });

  it('req:R23: is not taken back a second time by a return, until it is undone', () => {
    const taken = [of('radj_A-1', '-300')];
    const returns = [returned({ saleId: 'A', shipOn: '2026-04-10', units: 5 })];
    const second = next(taken, { returns });
    // Half of 400.00 came back, and 100.00 was left.
    expect(second).toMatchObject({
      total: { minor: -400n },
      lines: [
        {
          amount: usd('-100'),
          adjusts: { cause: 'return', issued: usd('0'), wanted: usd('-200'), takenByHand: usd('100') },
        },
        { amount: usd('-300'), adjusts: { cause: 'manual' } },
      ],
    });
    const [reversal] = second.lines;
    const known = { runId: 'rrun_1', text: 'Facts as known' };
    const original = traceOf('A/quarterly', facts, rules(plan), known);
    if (reversal === undefined || original === undefined) throw new Error('no line');
    const { steps } = adjustmentTrace(reversal, original, [], known);
    const explained = steps
      .filter(({ contributes }) => contributes)
      .map(({ money }) => Number(money?.amount));
    expect(explained.reduce((sum, each) => sum + each, 0)).toBe(-100);
    const stated = [...issued, ...second.lines.map((each) => ({ line: each, position: '20' }))];
    const third = { quarter: '2026-Q3', adjusts: ['2026-Q1', '2026-Q2'], issued: stated, returns };
    expect(next(taken, third).lines).toEqual([]);
    expect(next([...taken, of('radj_A-2', '300')], third)).toMatchObject({ total: { minor: 200n } });
  });

  it('leaves to a return what a statement has said of it by hand before, and nothing where less than nothing is left', () => {
    const taken = [of('radj_A-1', '-300')];
    const posted = (lines: ReturnType<typeof next>['lines'], position: string) =>
      lines.map((each) => ({ line: each, position }));
    const stated = [...issued, ...posted(next(taken).lines, '20')];
    const half = returned({ saleId: 'A', shipOn: '2026-07-10', units: 5 });
    const later = { quarter: '2026-Q3', adjusts: ['2026-Q1', '2026-Q2'] };
    expect(next(taken, { ...later, issued: stated, returns: [half] })).toMatchObject({
      total: { minor: -100n },
    });
    // The first half was stated in the moment in which the adjustment was approved.
    const crossed = [...issued, ...posted(next([], { ...later, returns: [half] }).lines, '20')];
    const rest = returned({ lineId: 'ret_2', saleId: 'A', shipOn: '2026-07-11', units: 5, linkedFrom: '30' });
    const { lines } = next(taken, { ...later, issued: crossed, returns: [half, rest] });
    expect(lines.map(({ lineId, amount }) => [lineId, amount.amount])).toEqual([
      ['ret_2', '0'],
      ['A', '-300'],
    ]);
  });

  it('names a return once of which nothing is left to take back', () => {
    const taken = [of('radj_A-1', '-400')];
    const returns = [returned({ saleId: 'A', shipOn: '2026-04-10', units: 5 })];
    const second = next(taken, { returns });
    expect(second.lines).toMatchObject([
      { lineId: 'ret_1', amount: usd('0') },
      { lineId: 'A', amount: usd('-400') },
    ]);
    const stated = [...issued, ...second.lines.map((each) => ({ line: each, position: '20' }))];
    const third = { quarter: '2026-Q3', adjusts: ['2026-Q1', '2026-Q2'], issued: stated, returns };
    expect(next(taken, third).lines).toEqual([]);
  });

  it('F1: is explained by its reason; the steps of the line stand beside it', () => {
    const known = { runId: 'rrun_1', text: 'Facts as known' };
    const [adjusted] = next([of('radj_A-1', '50')]).lines;
    if (adjusted === undefined) throw new Error('no line');
    const trace = traceByHand(adjusted, traceOf('A/quarterly', facts, rules(plan), known), known);
    expect(trace.steps.filter(({ contributes }) => contributes)).toMatchObject([
      { kind: 'adjustment', label: 'Adjusted by hand (clerical error): Typed twice.', money: usd('50') },
    ]);
    expect(trace.steps.map(({ kind }) => kind)).toContain('rule');
    expect(traceByHand(adjusted, undefined, known)).toMatchObject({
      amount: usd('50'),
      about: { quarter: '2026-Q2' },
    });
  });

  it('is in the estimate of its deal, which says what statements say', () => {
    const [adjusted] = next([of('radj_A-1', '50')]).lines;
    if (adjusted === undefined) throw new Error('no line');
    const known = {
      ...{ ...facts, quarter: '2026-Q3', adjusts: ['2026-Q1', '2026-Q2'], byHand: [of('radj_A-1', '50')] },
      issued: [...issued, { line: adjusted, position: '20' }],
    };
    const { shipped, stated } = estimateOf(known, deal(), rules(plan));
    expect([shipped.minor, stated.minor]).toEqual([450n, 450n]);
  });
});
