import type { PosLine } from '../pos-file/pos-file.events';
import { evaluateRows } from './evaluate';
import { cells, deal, known, product, reading, world } from './pos-row.builders';
import type { PosWorld } from './pos-world';
import { readRow } from './read-row';

const one = (overrides: Readonly<Record<string, string>> = {}, around: Partial<PosWorld> = {}) => {
  const [row] = evaluateRows([readRow(cells(overrides), reading)], world(around));
  if (row === undefined) throw new Error('one row');
  return { ...row, codes: row.findings.map(({ code }) => code) };
};
const portions = [
  { portionId: 'ship_1#1', dealId: 'deal_1', quantity: 1, serials: ['SN0000A1'] },
  { portionId: 'ship_1#2', dealId: 'deal_2', quantity: 1, serials: ['SN0000A2'] },
];
/** The line as a person had split it, and the deals of its portions. */
const splitBefore = (overrides: Readonly<Record<string, string>> = {}): Partial<PosWorld> => {
  const { line } = one(overrides);
  if (line === undefined) throw new Error('a line');
  const before: PosLine = { ...line, match: null, portions };
  return { knownLine: () => known(before), dealsOf: () => [deal(), deal({ dealId: 'deal_2' })] };
};

describe('req:D6 a line that a person split, reported anew', () => {
  it('stays split where price, days or customer change, though its number names one deal', () => {
    const again = one({ unit_net_price: '8200.00' }, splitBefore());
    expect(again).toMatchObject({ outcome: 'corrected', line: { match: null, portions } });
    expect(again.line?.suggestions).toBeUndefined();
    expect(again.line?.corrects?.previous.portions).toEqual(portions);
  });
  it('says nothing new where nothing changed', () =>
    expect(one({}, splitBefore())).toMatchObject({ outcome: 'duplicate' }));
  it.each([
    [
      'quantity',
      { quantity: '3', serial_numbers: 'SN0000A1|SN0000A2|SN3' },
      'its quantity is 3 instead of 2',
    ],
    ['serial numbers', { serial_numbers: 'SN0000A1|SN9' }, 'its serial numbers are others'],
    ['deal number', { deal_registration_no: '' }, 'its deal number is another'],
  ])('waits again where its %s changed, says why, and suggests the deals that it had', (_, changed, why) => {
    const again = one(changed, splitBefore());
    expect(again).toMatchObject({ outcome: 'warning', codes: ['SPLIT_ENDED'], line: { match: null } });
    expect(again.findings[0]?.message).toContain(why);
    expect(again.line?.portions).toBeUndefined();
    expect(again.line?.suggestions?.map(({ dealId }) => dealId)).toEqual(['deal_1', 'deal_2']);
  });
  it('waits again where only its quantity changed, which no serial number tells', () => {
    const bare = { productOf: () => product({ serialised: false }) };
    const { line } = one({ serial_numbers: '' }, bare);
    if (line === undefined) throw new Error('a line');
    const before: PosLine = {
      ...line,
      match: null,
      portions: portions.map((each) => ({ ...each, serials: [] })),
    };
    const again = (quantity: string) =>
      one(
        { quantity, serial_numbers: '', unit_net_price: '8200.00' },
        { ...bare, knownLine: () => known(before) },
      );
    expect(again('2').line?.portions).toHaveLength(2);
    for (const quantity of ['1', '3'])
      expect(again(quantity)).toMatchObject({ codes: ['SPLIT_ENDED'], line: { match: null } });
  });
  it('goes to the deal of another number than before, as a whole', () => {
    const before = splitBefore({ deal_registration_no: '' });
    const again = one({}, before);
    expect(again).toMatchObject({
      outcome: 'warning',
      codes: ['SPLIT_ENDED'],
      line: { match: { dealId: 'deal_1' } },
    });
    expect(again.line?.portions).toBeUndefined();
  });
  it('is another partner’s sale where its reseller changed', () => {
    const before = splitBefore();
    const other = { ...before, partnerOf: () => 'prtn_boreal', dealsOf: () => [] };
    const again = one({}, other);
    expect(again.line).toMatchObject({ partnerId: 'prtn_boreal', match: null });
    expect(again.line?.suggestions).toBeUndefined();
    expect(again.codes).toContain('SPLIT_ENDED');
  });
  it('is nobody’s once its sender takes it back', () => {
    const again = one({ transaction_type: 'cancel' }, splitBefore());
    expect(again.line).toMatchObject({ quantity: 0, match: null, cancels: { previous: { portions } } });
    expect(again.line?.portions).toBeUndefined();
  });
});
