import type { RewardPlan } from '@channel/programs';
import { calculateStatement } from './calculate';
import {
  deal,
  flatPlan,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  returned as returnOf,
  rules,
  securityPlan,
  usd,
  volumePlan,
} from './engine.builders';
import type { LinkedReturn, ShippedLine, StatementInputs } from './inputs';
import type { RewardLine } from './lines';

const Q1_PIN = '10';
type Facts = Readonly<{
  lines: readonly ShippedLine[];
  deals?: StatementInputs['deals'];
  returns?: readonly LinkedReturn[];
}>;
const q1 = ({ deals = [deal()], ...facts }: Facts): StatementInputs =>
  inputs({ quarter: '2026-Q1', deals, ...facts });
const sale = (overrides: Partial<ShippedLine> = {}): ShippedLine =>
  line({ shipOn: '2026-03-20', ...overrides });
const returned = (overrides: Partial<LinkedReturn> = {}): LinkedReturn =>
  returnOf({ shipOn: '2026-05-10', ...overrides });

/** Q1 as it was issued with the first facts, and what is posted to Q2 once the others are known. */
const afterIssue = (
  before: Facts,
  { posted = [], ...now }: Facts & Readonly<{ posted?: readonly RewardLine[] }>,
  plan: RewardPlan = quarterlyPlan(),
): readonly RewardLine[] => {
  const issued = [...calculateStatement(q1(before), rules(plan)).lines, ...posted].map((each) => ({
    line: each,
    position: Q1_PIN,
  }));
  const facts = { ...q1(now), quarter: '2026-Q2', issued, adjusts: ['2026-Q1'] };
  return calculateStatement(facts, rules(plan)).lines.filter(({ adjusts }) => adjusts !== undefined);
};
const amounts = (lines: readonly RewardLine[]): readonly string[] => lines.map(({ amount }) => amount.amount);

describe('prior-period lines', () => {
  const late = { lineId: 'C', invoiceNo: 'INV-9', shipOn: '2026-03-30', quantity: 250 };

  it('E15b: a sale received after the issue is paid in the open quarter, linked to its own', () => {
    const lines = [sale({ quantity: 10 })];
    const [posted, ...more] = afterIssue(
      { lines },
      { lines: [...lines, sale({ ...late, receivedOn: '2026-05-05' })] },
    );
    expect(more).toEqual([]);
    expect(posted).toMatchObject({
      quarter: '2026-Q2',
      amount: usd('10000'),
      adjusts: { cause: 'late', quarter: '2026-Q1', rewardLineId: 'C/quarterly', issued: usd('0') },
    });
  });

  it('E15b: received more than 180 days after the quarter it earns nothing, and says TOO_LATE', () => {
    const lastDay = sale({ ...late, receivedOn: '2026-09-27' });
    const tooLate = sale({ ...late, receivedOn: '2026-09-28' });
    expect(amounts(afterIssue({ lines: [] }, { lines: [lastDay] }))).toEqual(['10000']);
    expect(afterIssue({ lines: [] }, { lines: [tooLate] })).toMatchObject([
      { amount: usd('0'), codes: ['TOO_LATE'] },
    ]);
  });

  it('posts nothing twice', () => {
    const lines = [sale({ ...late })];
    const posted = afterIssue({ lines: [] }, { lines });
    expect(afterIssue({ lines: [] }, { lines, posted })).toEqual([]);
  });

  it('E17: a return takes back the sale’s own rate, not today’s, and names the line', () => {
    const lines = [sale({ quantity: 10 })];
    const deals = [deal({ prices: [price({ netUnit: usd('100000') })] })];
    const reversed = afterIssue({ lines, deals }, { lines, deals, returns: [returned({ units: 3 })] });
    expect(reversed).toMatchObject([
      {
        lineId: 'ret_1',
        quarter: '2026-Q2',
        amount: usd('-12000'),
        adjusts: { cause: 'return', quarter: '2026-Q1', rewardLineId: 'ship_1/quarterly' },
      },
    ]);
  });

  it('E17: a return that was posted is not posted again', () => {
    const lines = [sale({ quantity: 10 })];
    const facts = { lines, returns: [returned({ units: 3 })] };
    const posted = afterIssue({ lines }, facts);
    expect(posted).toHaveLength(1);
    expect(afterIssue({ lines }, { ...facts, posted })).toEqual([]);
  });

  it('E17: returned one by one, a line gives back exactly what it got', () => {
    const lines = [sale({ quantity: 3 })];
    const deals = [deal({ prices: [price({ netUnit: usd('50') })] })];
    const returns = ['1', '2', '3'].map((n) => returned({ lineId: `ret_${n}`, linkedFrom: `2${n}` }));
    expect(amounts(afterIssue({ lines, deals }, { lines, deals, returns }, flatPlan('1')))).toEqual([
      '-1',
      '0',
      '-1',
    ]);
  });

  it('E6: reverses at the rate of the line, whatever another line earned', () => {
    const lines = [sale({ quantity: 10 }), sale({ lineId: 'ship_2', invoiceNo: 'INV-2', quantity: 10 })];
    const reversed = afterIssue({ lines }, { lines, returns: [returned({ units: 10 })] }, flatPlan('10'));
    expect(amounts(reversed)).toEqual(['-1000']);
  });

  it('E35: half of a capped line takes half of what it got', () => {
    const lines = [
      sale({ quantity: 750 }),
      sale({ lineId: 'ship_2', invoiceNo: 'INV-2', shipOn: '2026-03-21', quantity: 800 }),
    ];
    const deals = [deal({ prices: [price({ quantity: 2_000, netUnit: usd('100000') })] })];
    const capped = calculateStatement(q1({ lines, deals }), rules()).lines;
    expect(amounts(capped)).toEqual(['3000000', '2000000']);
    expect(capped.map(({ codes }) => codes)).toEqual([[], ['CAP_REACHED']]);
    const half = returned({ saleId: 'ship_2', units: 400 });
    expect(amounts(afterIssue({ lines, deals }, { lines, deals, returns: [half] }))).toEqual(['-1000000']);
  });

  it('E43: of a period plan a return takes back the share of its line', () => {
    const lines = [sale({ quantity: 6 })];
    const deals = [deal({ prices: [price({ netUnit: usd('5000000') })] })];
    const reversed = afterIssue({ lines, deals }, { lines, deals, returns: [returned()] }, volumePlan());
    expect(amounts(reversed)).toEqual(['-20833']);
  });

  it('E44: the first holder of a serial number returned, the second earns in the open quarter', () => {
    const first = sale({ quantity: 10, serials: ['S1'] });
    const second = sale({ lineId: 'ship_2', invoiceNo: 'INV-2', quantity: 10, serials: ['S1'] });
    const before = { lines: [first, { ...second, quantity: 1, blockedSerials: ['S1'] }] };
    const posted = afterIssue(before, { lines: [first, second], returns: [returned({ units: 10 })] });
    expect(posted.map(({ lineId, amount }) => [lineId, amount.amount])).toEqual([
      ['ship_2', '400'],
      ['ret_1', '-400'],
    ]);
  });

  it('a return known before the issue is netted before the tiers', () => {
    const lines = [sale({ quantity: 10 })];
    const [reward] = calculateStatement(q1({ lines, returns: [returned({ units: 3 })] }), rules()).lines;
    expect(reward).toMatchObject({ quantity: 7, amount: usd('280') });
    const early = returned({ units: 3, linkedFrom: '05' });
    expect(afterIssue({ lines, returns: [early] }, { lines, returns: [early] })).toEqual([]);
  });

  it('req:G54: a correction posts the difference only', () => {
    const corrected = afterIssue({ lines: [sale({ quantity: 10 })] }, { lines: [sale({ quantity: 8 })] });
    expect(corrected).toMatchObject([
      { amount: usd('-80'), adjusts: { cause: 'changed', wanted: usd('320'), issued: usd('400') } },
    ]);
  });

  it.each([
    [
      'level',
      { partner: partner({ levels: [{ level: 'select', effectiveOn: '2026-01-01', eventId: 'e' }] }) },
    ],
    [
      'match',
      {
        lines: [sale({ quantity: 10, dealId: 'deal_2' })],
        deals: [deal(), deal({ dealId: 'deal_2', dealType: 'partner-value' })],
      },
    ],
    [
      'alias',
      {
        lines: [sale({ quantity: 10, sku: 'EX2300' })],
        deals: [deal({ prices: [price({ sku: 'EX2300', netUnit: usd('900') })] })],
      },
    ],
    ['deal', { deals: [deal({ wonOn: null, eventIds: ['event-deal', 'event-lost'] })] }],
  ] as const)('case:A3 G61: names what was put right: %s', (cause, now) => {
    const lines = [sale({ quantity: 10 })];
    const issued = calculateStatement(q1({ lines }), rules()).lines.map((each) => ({
      line: each,
      position: Q1_PIN,
    }));
    const facts = { ...q1({ lines }), ...now, quarter: '2026-Q2', issued, adjusts: ['2026-Q1'] };
    expect(calculateStatement(facts, rules()).lines).toMatchObject([{ adjusts: { cause } }]);
  });

  it('case:A3 G61: names a specialisation that was put right', () => {
    const lines = [sale({ productLine: 'security' })];
    const issued = calculateStatement(q1({ lines }), rules(securityPlan())).lines.map((each) => ({
      line: each,
      position: Q1_PIN,
    }));
    const held = { specialisation: 'Security', fromOn: '2026-01-01', untilOn: null, eventId: 's' };
    const facts = inputs({
      ...{ quarter: '2026-Q2', lines, issued, adjusts: ['2026-Q1'] },
      partner: partner({ specialisations: [held] }),
    });
    expect(calculateStatement(facts, rules(securityPlan())).lines).toMatchObject([
      { amount: usd('20'), adjusts: { cause: 'specialisation' } },
    ]);
  });

  it('case:A3 G61 inv:M6: names what changed since the latest statement, in whatever order they are read', () => {
    const lines = [sale({ quantity: 10 })];
    const first = calculateStatement(q1({ lines }), rules()).lines;
    const unmatched = { ...q1({ lines: [sale({ quantity: 10, dealId: null })] }), adjusts: ['2026-Q1'] };
    const issued = first.map((each) => ({ line: each, position: Q1_PIN }));
    const second = calculateStatement({ ...unmatched, quarter: '2026-Q2', issued }, rules()).lines;
    // Matched again, and won on another day.
    const deals = [deal({ eventIds: ['another'] })];
    const now = { ...q1({ lines, deals }), quarter: '2026-Q3', adjusts: ['2026-Q1'] };
    const both = [...second.map((each) => ({ line: each, position: '20' })), ...issued];
    for (const inAnyOrder of [both, both.toReversed()])
      expect(
        calculateStatement({ ...now, issued: inAnyOrder }, rules()).lines.flatMap(
          ({ adjusts }) => adjusts?.cause ?? [],
        ),
      ).toEqual(['match']);
  });
  it('a line that the sender took back gives all back', () => {
    const cancelled = sale({ quantity: 0, dealId: null, cancelled: true });
    expect(afterIssue({ lines: [sale({ quantity: 10 })] }, { lines: [cancelled] })).toMatchObject([
      { amount: usd('-400'), codes: ['NOT_SHIPPED'] },
    ]);
    expect(afterIssue({ lines: [sale({ quantity: 10 })] }, { lines: [] })).toMatchObject([
      { amount: usd('-400'), adjusts: { cause: 'withdrawn' } },
    ]);
  });

  it('a return beyond the look-back has no effect, and one that is unlinked again is undone', () => {
    const lines = [sale({ quantity: 10 })];
    const old = returned({ shipOn: '2027-03-21' });
    expect(afterIssue({ lines }, { lines, returns: [old] })).toEqual([]);
    expect(amounts(afterIssue({ lines }, { lines, returns: [{ ...old, shipOn: '2027-03-20' }] }))).toEqual([
      '-40',
    ]);
    const posted = afterIssue({ lines }, { lines, returns: [returned()] });
    expect(amounts(afterIssue({ lines }, { lines, posted }))).toEqual(['40']);
  });
});
