import { scenario } from '@channel/testing';
import { approvedVersion, evolve, initial, ratesUpTo, readFxTableId } from './fx-table';
import { fxTableDecider, type ApproveFxTable, type ImportFxTable } from './fx-table.decider';
import type { FxTableEvent } from './fx-table.events';
import { readFxRow } from './read-fx-row';

const given = scenario(fxTableDecider);
const at = '2026-10-05T09:00:00.000Z';
const rate = (on: string, value: string) => ({ on, quote: 'EUR', rate: value, source: 'made-up' });
const table = (version: number, ...rates: readonly ReturnType<typeof rate>[]) => ({
  base: 'USD',
  version,
  importId: `impt_${String(version)}`,
  fileHash: 'sha256:0',
  rates,
  importedBy: 'pers_fatima',
  importedAt: at,
});
const imported = (version: number, ...rates: readonly ReturnType<typeof rate>[]): FxTableEvent => ({
  type: 'FxTableImported',
  data: table(version, ...rates),
});
const approved = (version: number): FxTableEvent => ({
  type: 'FxTableApproved',
  data: { base: 'USD', version, approvedBy: 'pers_lars', approvedAt: at },
});
const importing = (number: number): ImportFxTable => {
  const { version: _, ...data } = table(number, rate('2026-09', '0.92'));
  return { type: 'ImportFxTable', data };
};
const approve = (version: number, more: Partial<ApproveFxTable['data']> = {}): ApproveFxTable => ({
  type: 'ApproveFxTable',
  data: { base: 'USD', version, approvedBy: 'pers_lars', approvedAt: at, approverIsPerson: true, ...more },
});

describe('rate table', () => {
  it('gives each import the next version, and the same import only one', () => {
    given(imported(1))
      .when(importing(2))
      .then(imported(2, rate('2026-09', '0.92')));
    given(imported(1)).when(importing(1)).thenNothing();
  });

  it('inv:A4: is approved by another person, and by a person', () => {
    given(imported(1)).when(approve(1)).then(approved(1));
    given(imported(1))
      .when(approve(1, { approvedBy: 'pers_fatima' }))
      .thenRefused('FOUR_EYES');
    given(imported(1))
      .when(approve(1, { approverIsPerson: false }))
      .thenRefused('HUMAN_REQUIRED');
  });

  it('is approved once, and never behind a newer one: what a run has pinned stays', () => {
    given().when(approve(1)).thenRefused('FX_TABLE_NOT_OPEN');
    given(imported(1), approved(1)).when(approve(1)).thenRefused('FX_TABLE_NOT_OPEN');
    given(imported(1), imported(2), approved(2)).when(approve(1)).thenRefused('FX_TABLE_NOT_OPEN');
  });

  it('keeps the rates that a newer version does not mention, and answers as of a version', () => {
    const events = [
      imported(1, rate('2026-08', '0.91'), rate('2026-09', '0.92')),
      approved(1),
      imported(2, rate('2026-09', '0.93')),
      approved(2),
      imported(3, rate('2026-09', '0.99')),
    ];
    const state = events.reduce(evolve, initial);
    const rates = (upTo: number) => [...ratesUpTo(state, upTo).values()].map((each) => each.rate);
    expect(approvedVersion(state)).toBe(2);
    expect([rates(1), rates(2), rates(3)]).toEqual([
      ['0.91', '0.92'],
      ['0.91', '0.93'],
      ['0.91', '0.93'],
    ]);
  });

  it('has ids for people', () => {
    expect(readFxTableId('USD-3')).toEqual({ base: 'USD', version: 3 });
    expect([readFxTableId('USD'), readFxTableId('usd-1'), readFxTableId('USD-0')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a row of a rate table', () => {
  const row = { date_or_month: '2026-09', base: 'usd', quote: 'eur', rate: '0.92', source: 'made-up' };
  it('is a day or a month with a rate above zero', () => {
    expect(readFxRow(row)).toEqual({ base: 'USD', rate: rate('2026-09', '0.92'), findings: [] });
    expect(readFxRow({ ...row, date_or_month: '2026-09-30' }).rate?.on).toBe('2026-09-30');
  });

  it('tells everything that is wrong with it at once', () => {
    const wrong = { date_or_month: '2026-13', base: 'USX', quote: 'EUX', rate: '0', source: '' };
    expect(readFxRow(wrong).findings.map(({ column, code }) => [column, code])).toEqual([
      ['date_or_month', 'BAD_DATE'],
      ['base', 'CURRENCY_UNKNOWN'],
      ['quote', 'CURRENCY_UNKNOWN'],
      ['rate', 'BAD_NUMBER'],
      ['source', 'REQUIRED_MISSING'],
    ]);
    expect(readFxRow({ ...row, quote: 'USD' }).findings[0]?.code).toBe('CURRENCY_SAME');
  });
});
