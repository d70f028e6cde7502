import { atOnce, inTurns, type CheckResult } from '@channel/imports';
import { longestTurnDuring } from '@channel/testing';
import { jumpFrom } from '../../../domain/fx/rate-jumps';
import { checkRates, ratesToApply } from './check-rates';

const row = (number: number, on: string, base: string, rate: string) => ({
  row: number,
  cells: { date_or_month: on, base, quote: base === 'USD' ? 'EUR' : 'USD', rate, source: 'made-up' },
  sent: {},
  findings: [],
  raw: [],
});

describe('the check of a rate table', () => {
  const rows = [
    row(1, '2026-09', 'USD', '0.92'),
    row(2, '2026-10', 'USD', '0.93'),
    row(3, '2026-09', 'USD', '0.92'),
    row(4, '2026-09', 'USD', '0.94'),
    row(5, '2026-11', 'EUR', '1.1'),
    row(6, '2026-13', 'USD', '0.9'),
    row(7, '2026-08', 'USD', '0.91'),
  ];
  const known = new Map([
    ['2026-10|EUR', { on: '2026-10', quote: 'EUR', rate: '0.90', source: 'made-up' }],
    ['2026-08|EUR', { on: '2026-08', quote: 'EUR', rate: '0.91', source: 'made-up' }],
  ]);
  const checked = atOnce(checkRates(rows, known));

  it('gives each row one outcome, with what is wrong', () => {
    expect(checked.rows.map(({ outcome, findings }) => [outcome, findings[0]?.code])).toEqual([
      ['created', undefined],
      ['corrected', undefined],
      ['duplicate', undefined],
      ['error', 'KEY_CONFLICT'],
      ['error', 'SEVERAL_BASES'],
      ['error', 'BAD_DATE'],
      ['duplicate', undefined],
    ]);
  });

  it('case:A8 case:F46 G74: warns of a rate far from the last approved one, and takes it', () => {
    const { rows: far } = atOnce(
      checkRates([row(1, '2026-10', 'USD', '93')], known, jumpFrom([[...known.values()]], '20')),
    );
    expect(far).toMatchObject([
      { outcome: 'warning', findings: [{ code: 'RATE_JUMP', severity: 'warning' }] },
    ]);
    expect(far[0]?.findings[0]?.message).toBe(
      'EUR 93 for 2026-10, after 0.90 for 2026-10: who approves the table confirms EUR by name.',
    );
  });

  it.each([
    ['in a month that has none', '2026-09'],
    ['over the rate of the month', '2026-10'],
    ['over a month that is long past', '2026-08'],
  ])('case:A8 case:F46 G74: a slip of the point by two places (fx-slip-by-100) is seen %s', (_, on) => {
    const { rows: slipped } = atOnce(
      checkRates([row(2, on, 'USD', '90.12')], known, jumpFrom([[...known.values()]], '20')),
    );
    expect(slipped).toMatchObject([{ outcome: 'warning', findings: [{ code: 'RATE_JUMP' }] }]);
  });

  it('applies what is new or different', () => {
    const rates = ratesToApply(rows, { ...checked, basis: {} } satisfies CheckResult);
    expect(rates.map(({ on, rate }) => [on, rate])).toEqual([
      ['2026-09', '0.92'],
      ['2026-10', '0.93'],
    ]);
  });
});

describe('case:B12 the check of as many rates as a file may have', () => {
  const many = (rate: (at: number) => string) =>
    Array.from({ length: 4_000 }, (_, at) =>
      row(
        at + 2,
        `${String(2000 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`,
        'USD',
        rate(at),
      ),
    );
  it.each([
    ['created', many(() => '0.92')],
    ['warning', many((at) => (at % 2 === 0 ? '0.92' : '92'))],
    ['error', many(() => 'x')],
  ])(
    'never keeps the process for 100 ms: %s',
    async (outcome, rates) => {
      const table = new Map(
        Array.from({ length: 4_000 }, (_, at) => [
          `${String(at)}|EUR`,
          { on: '2026-08', quote: 'EUR', rate: '0.91', source: 's' },
        ]),
      );
      let outcomes: readonly string[] = [];
      const longest = await longestTurnDuring(async () => {
        const jumpOf = jumpFrom([[...table.values()]], '20');
        const { rows: checked } = await inTurns(checkRates(rates, table, jumpOf), () => Promise.resolve());
        outcomes = checked.map((one) => one.outcome);
      }, 100);
      expect(outcomes).toContain(outcome);
      expect(longest).toBeLessThanOrEqual(100);
    },
    30_000,
  );
});

describe('case:C18 what is wrong with a row of a rate table', () => {
  const foundIn = (cells: Readonly<Record<string, string>>): readonly string[] => {
    const wrong = { row: 2, cells, sent: {}, findings: [], raw: [] };
    const { rows } = atOnce(checkRates([row(1, '2026-09', 'USD', '0.92'), wrong], new Map()));
    return (rows[1]?.findings ?? []).map(({ code, column = '' }) => `${code} ${column}`).sort();
  };
  it('is said at once', () => {
    expect(foundIn({ date_or_month: '2026-13', base: 'usx', quote: 'XYZ', rate: '0,9', source: '' })).toEqual(
      [
        ...['BAD_DATE date_or_month', 'BAD_NUMBER rate', 'CURRENCY_UNKNOWN base'],
        ...['CURRENCY_UNKNOWN quote', 'REQUIRED_MISSING source'],
      ],
    );
    expect(foundIn({ date_or_month: '', base: 'EUR', quote: 'EUR', rate: '-1', source: 'x' })).toEqual([
      ...['BAD_DATE date_or_month', 'BAD_NUMBER rate', 'CURRENCY_SAME quote', 'SEVERAL_BASES base'],
    ]);
  });
});

it('case:C19 a finding about a rate quotes the cell as it was sent', () => {
  const sent = { base: ' eur', rate: '０.9' };
  const rows = [row(1, '2026-09', 'USD', '0.92'), { ...row(2, '2026-09', 'EUR', 'x'), sent }];
  const { rows: checked } = atOnce(checkRates(rows, new Map()));
  expect(checked[1]?.findings.map(({ code, value }) => [code, value])).toEqual([
    ['BAD_NUMBER', '０.9'],
    ['SEVERAL_BASES', ' eur'],
  ]);
});
