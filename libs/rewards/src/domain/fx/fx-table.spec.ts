import { actBy, scenario } from '@channel/testing';
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
  uploadedBy: 'pers_anna',
  importedBy: 'pers_fatima',
  importedAt: at,
});
const imported = (version: number, ...rates: readonly ReturnType<typeof rate>[]): FxTableEvent => ({
  type: 'FxTableImported',
  data: table(version, ...rates),
});
const approval = (version: number) => ({
  ...{ base: 'USD', version, approvedBy: 'pers_lars', approvedAt: at },
});
const approved = (version: number): FxTableEvent => ({
  type: 'FxTableApproved',
  data: approval(version),
});
const importing = (number: number): ImportFxTable => {
  const { version: _, importedBy, importedAt: _at, ...data } = table(number, rate('2026-09', '0.92'));
  return { type: 'ImportFxTable', data: { ...data, jumpWarning: '20', act: by(importedBy) } };
};
const by = (person: string, type: 'person' | 'machine' = 'person') => actBy(person, { type, at });
const approve = (version: number, more: Partial<ApproveFxTable['data']> = {}): ApproveFxTable => ({
  type: 'ApproveFxTable',
  data: { base: 'USD', version, confirmedJumps: [], act: by('pers_lars'), ...more },
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
      .when(approve(1, { act: by('pers_fatima') }))
      .thenRefused('FOUR_EYES');
    given(imported(1))
      .when(approve(1, { act: by('mach_erp', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
  });

  it('case:A9: is never approved by who uploaded the file, whoever confirmed it', () => {
    given(imported(1))
      .when(approve(1, { act: by('pers_anna') }))
      .thenRefused('FOUR_EYES');
  });

  it('case:A8 G74: a rate far from the last approved one of its pair is confirmed by name', () => {
    const before = [imported(1, rate('2026-08', '0.90')), approved(1)];
    const jump = { quote: 'EUR', on: '2026-09', rate: '92', before: '0.90', beforeOn: '2026-08' };
    const far: ImportFxTable = {
      type: 'ImportFxTable',
      data: { ...importing(2).data, rates: [rate('2026-09', '92'), rate('2026-10', '1.08')] },
    };
    const withJump: FxTableEvent = {
      type: 'FxTableImported',
      data: { ...table(2, rate('2026-09', '92'), rate('2026-10', '1.08')), jumps: [jump] },
    };
    given(...before)
      .when(far)
      .then(withJump);
    given(...before, withJump)
      .when(approve(2))
      .thenRefused('RATE_JUMP_NOT_CONFIRMED');
    given(...before, withJump)
      .when(approve(2, { confirmedJumps: ['JPY'] }))
      .thenRefused('RATE_JUMP_NOT_CONFIRMED');
    given(...before, withJump)
      .when(approve(2, { confirmedJumps: ['EUR'] }))
      .then({ type: 'FxTableApproved', data: { ...approval(2), confirmedJumps: ['EUR'] } });
  });

  it('case:A8 G74: a rate far from what is approved only after its import is confirmed by name too', () => {
    const before = [imported(1, rate('2026-08', '0.90')), imported(2, rate('2026-07', '0.91'))];
    const jump = { quote: 'EUR', on: '2026-09', rate: '92', before: '0.90', beforeOn: '2026-08' };
    const far: ImportFxTable = {
      type: 'ImportFxTable',
      data: { ...importing(3).data, rates: [rate('2026-09', '92')] },
    };
    const withJump: FxTableEvent = {
      type: 'FxTableImported',
      data: { ...table(3, rate('2026-09', '92')), jumps: [jump] },
    };
    given(...before)
      .when(far)
      .then(withJump);
    given(...before, approved(2))
      .when(far)
      .then({
        ...withJump,
        data: { ...withJump.data, jumps: [{ ...jump, before: '0.91', beforeOn: '2026-07' }] },
      });
    given(...before, withJump, approved(1))
      .when(approve(3))
      .thenRefused('RATE_JUMP_NOT_CONFIRMED');
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
