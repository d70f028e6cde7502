import type { RewardPlan } from '@channel/programs';
import { calculateStatement } from './calculate';
import {
  amounts,
  codes,
  deal,
  flatPlan,
  inputs,
  line,
  price,
  quarterlyPlan,
  returned,
  rules,
  ruleSet,
  statement,
  usd,
} from './engine.builders';
import type { IssuedLine, ShippedLine, StatementInputs } from './inputs';
import type { RewardLine } from './lines';

const quoted = (quantity: number): StatementInputs['deals'] => [deal({ prices: [price({ quantity })] })];
const capped = (cap: string, percent = '4', more: Partial<RewardPlan> = {}): RewardPlan =>
  flatPlan(percent, { capPerDeal: { value: usd(cap), source: 'test' }, ...more });
const sale = (id: string, shipOn: string, more: Partial<ShippedLine> = {}): ShippedLine =>
  line({ lineId: id, invoiceNo: `INV-${id}`, shipOn, ...more });
const issuedAt = (position: string, lines: readonly RewardLine[]): readonly IssuedLine[] =>
  lines.map((each) => ({ line: each, position }));
const q3 = (facts: Partial<StatementInputs>, ...plans: readonly RewardPlan[]): readonly RewardLine[] =>
  calculateStatement(inputs(facts), rules(...plans)).lines;
/** What the next quarter posts once Q3 is issued as it was known then. */
const q4 = (
  before: Partial<StatementInputs>,
  now: Partial<StatementInputs>,
  ...plans: readonly RewardPlan[]
): readonly (readonly [string, string])[] =>
  calculateStatement(
    inputs({
      ...now,
      quarter: '2026-Q4',
      issued: issuedAt('10', q3(before, ...plans)),
      adjusts: ['2026-Q3'],
    }),
    rules(...plans),
  )
    .lines.filter(({ amount }) => amount.amount !== '0')
    .map(({ lineId, amount }) => [lineId, amount.amount]);

describe('what a line uses up', () => {
  it('case:A2 G63: a line that is too late takes no quantity and no cap from one that earns', () => {
    const late = sale('1', '2026-07-01', { receivedOn: '2027-06-01' });
    const lines = [late, sale('2', '2026-08-01')];
    expect(amounts({ lines, deals: quoted(1) })).toEqual(['0', '40']);
    expect(codes({ lines, deals: quoted(1) })).toEqual([['TOO_LATE'], []]);
    expect(amounts({ lines, deals: quoted(9) }, capped('40'))).toEqual(['0', '40']);
  });

  it('case:A2 G63: a line beyond the quote or under a full cap still counts as one that earns', () => {
    const lines = [sale('1', '2026-07-01', { serials: ['S'] }), sale('2', '2026-08-01')];
    const uses = q3({ lines, deals: quoted(1) }).map((each) => each.uses);
    expect(uses).toEqual([{ quoted: [{ bomLine: '1', units: 1 }], serials: ['S'] }, undefined]);
  });

  it('case:A1 C10: an issued line keeps its quantity and its cap against one that comes later, whenever it was shipped', () => {
    const before = [sale('2', '2026-08-01')];
    const now = [sale('1', '2026-07-01'), ...before];
    expect(q4({ lines: before, deals: quoted(1) }, { lines: now, deals: quoted(1) })).toEqual([]);
    expect(q4({ lines: before }, { lines: now }, capped('40'))).toEqual([]);
    // What is left is still there for it.
    expect(q4({ lines: before, deals: quoted(2) }, { lines: now, deals: quoted(2) })).toEqual([['1', '40']]);
  });

  it('case:F35 case:A7 G64: what came back is quoted anew for what is shipped from its day on, issued or not', () => {
    const back = returned({ saleId: '1', shipOn: '2026-08-01', units: 1 });
    const first = sale('1', '2026-07-01');
    const again = sale('3', '2026-08-01');
    const facts = { lines: [first, sale('2', '2026-07-15'), again], returns: [back], deals: quoted(1) };
    expect(amounts(facts)).toEqual(['0', '0', '40']);
    expect(codes(facts)).toEqual([[], ['QUANTITY_ABOVE_QUOTE'], []]);
    const before = { lines: [first, sale('2', '2026-07-15')], deals: quoted(1) };
    expect(q4(before, facts)).toEqual([
      ['3', '40'],
      ['ret_1', '-40'],
    ]);
  });

  it('case:A7 G64: a return frees the cap for what is shipped from its day on', () => {
    const facts = {
      lines: [sale('1', '2026-07-01', { quantity: 2 }), sale('2', '2026-07-15'), sale('3', '2026-08-02')],
      returns: [returned({ saleId: '1', shipOn: '2026-08-01', units: 1 })],
    };
    expect(amounts(facts, capped('80'))).toEqual(['40', '0', '40']);
  });

  it('case:A7 G64: a unit that came back and counts elsewhere is taken off once', () => {
    const ten = sale('1', '2026-07-01', { quantity: 10, serials: ['S'], blockedSerials: ['S'] });
    const back = returned({ saleId: '1', shipOn: '2026-08-01', serials: ['S'] });
    expect(amounts({ lines: [ten] })).toEqual(['360']);
    expect(amounts({ lines: [ten], returns: [back] })).toEqual(['360']);
    expect(codes({ lines: [ten], returns: [back] })).toEqual([[]]);
  });

  it('case:A7 G65: rounding at the total exceeds no cap', () => {
    const cent = [deal({ prices: [price({ quantity: 1_000, netUnit: usd('10') })] })];
    const lines = Array.from({ length: 1_000 }, (_, index) =>
      sale(`s${String(index).padStart(4, '0')}`, '2026-07-01'),
    );
    const plan = capped('100', '4', {
      rounding: { value: { point: 'total', mode: 'HALF_UP' }, source: 't' },
    });
    expect(statement({ lines, deals: cent }, plan).total.minor).toBe(100n);
  });

  it('case:A7 G65: the odd cent of a total goes to no deal whose cap is reached, however large its share', () => {
    const prices = [price({ quantity: 1_000, netUnit: usd('10') })];
    const lines = [
      sale('1', '2026-07-01', { quantity: 1_000 }),
      // A fifth of a cent each: the total is 1.006, and its cent the first deal's by largest remainder.
      ...['2', '3', '4'].map((id) => sale(id, '2026-07-02', { dealId: 'deal_2' })),
    ];
    const plan = capped('100', '2', {
      rounding: { value: { point: 'total', mode: 'HALF_UP' }, source: 't' },
    });
    const deals = [deal({ prices }), deal({ dealId: 'deal_2', prices })];
    expect(amounts({ lines, deals }, plan)).toEqual(['100', '1', '0', '0']);
  });

  it('case:A7 G65: what is rounded up on each line exceeds no cap either', () => {
    // Half a cent each: a hundred lines of a cent, and the others find the cap used up.
    const cent = [deal({ prices: [price({ quantity: 1_000, netUnit: usd('10') })] })];
    const lines = Array.from({ length: 150 }, (_, index) =>
      sale(`s${String(index).padStart(4, '0')}`, '2026-07-01'),
    );
    const plan = capped('100', '5', { rounding: { value: { point: 'line', mode: 'HALF_UP' }, source: 't' } });
    const paid = statement({ lines, deals: cent }, plan);
    expect(paid.total.minor).toBe(100n);
    expect(paid.lines.filter(({ codes: found }) => found.includes('CAP_REACHED'))).toHaveLength(50);
  });

  it.each([
    ['480.00 under 400.00', '4', '8', '40000', ['16000', '24000']],
    ['100.00 withheld', '8', '4', '40000', ['32000', '8000']],
  ])('case:A7 G65: one cap over two versions, not %s', (_, first, second, cap, expected) => {
    const lines = [sale('1', '2026-07-01', { quantity: 400 }), sale('2', '2026-10-01', { quantity: 400 })];
    const issued = issuedAt('10', q3({ lines: lines.slice(0, 1) }, capped(cap, first)));
    const facts = inputs({ quarter: '2026-Q4', lines, issued, adjusts: ['2026-Q3'] });
    const versions = { '2026-Q3': ruleSet(capped(cap, first)), '2026-Q4': ruleSet(capped(cap, second)) };
    const { lines: next } = calculateStatement(facts, (quarter) =>
      quarter === '2026-Q3' ? versions['2026-Q3'] : versions['2026-Q4'],
    );
    expect([...issued.map(({ line: each }) => each), ...next].map(({ amount }) => amount.amount)).toEqual(
      expected,
    );
  });

  it('case:A7: by the last fact, a return that is known before the run is netted and not paid first', () => {
    const lastFact = quarterlyPlan({ quarterBy: { value: 'last-fact', source: 'test' } });
    const lines = [sale('1', '2026-09-20', { quantity: 10 })];
    const open = q3({ lines, deals: [deal({ closedOn: null })] }, lastFact);
    expect(open).toMatchObject([{ codes: ['NOT_CLOSED'], amount: usd('0') }]);
    const facts = inputs({
      ...{ quarter: '2026-Q4', lines, issued: issuedAt('10', open), adjusts: ['2026-Q3'] },
      deals: [deal({ closedOn: '2026-10-05' })],
      returns: [returned({ saleId: '1', units: 4, shipOn: '2026-10-20', linkedFrom: '20' })],
    });
    expect(calculateStatement(facts, rules(lastFact)).lines).toMatchObject([
      { lineId: '1', quantity: 6, amount: usd('240') },
    ]);
  });
});
