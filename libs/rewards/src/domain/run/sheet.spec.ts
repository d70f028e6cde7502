import { percentOfBase, sheetRow, variancesOf, type PartnerBeside, type PartnerSums } from './sheet';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const sums = (
  partnerId: string,
  [base, gross, adjustments]: readonly [string, string, string],
): PartnerSums => ({
  ...{ partnerId, code: partnerId.toUpperCase(), lines: 1, overCap: false, serialTwice: false },
  ...{ base: usd(base), gross: usd(gross), adjustments: usd(adjustments) },
});
const beside: PartnerBeside = { excluded: false, accountCurrency: 'USD', carry: usd('0') };

describe('a partner’s row of a run', () => {
  it('adds what is for earlier quarters, and nets what is open of earlier statements', () => {
    const row = sheetRow(sums('alder', ['1650000', '82500', '-2500']), { ...beside, carry: usd('-10000') });
    expect(row).toMatchObject({
      percent: '5.00',
      total: usd('80000'),
      carry: usd('-10000'),
      net: usd('70000'),
    });
    expect(row.flags).toEqual(['adjusted']);
  });

  it('has no net where the partner gets no statement, and says so', () => {
    const row = sheetRow(sums('alder', ['100', '5', '0']), { ...beside, excluded: true });
    expect([row.net, row.total, row.flags]).toEqual([null, usd('5'), ['excluded']]);
  });

  it('flags what stands between the amount and its payment', () => {
    const flagsOf = (changes: Partial<PartnerBeside & PartnerSums>) =>
      sheetRow({ ...sums('alder', ['100', '5', '0']), ...changes }, { ...beside, ...changes }).flags;
    expect(flagsOf({})).toEqual([]);
    expect(flagsOf({ accountCurrency: undefined })).toEqual(['no_account']);
    expect(flagsOf({ accountCurrency: 'EUR' })).toEqual(['other_currency']);
    expect(flagsOf({ carry: usd('-6') })).toEqual(['negative']);
    expect(flagsOf({ overCap: true, serialTwice: true })).toEqual(['over_cap', 'serial_seen_twice']);
  });

  it('rounds the share of the base for the eye alone', () => {
    expect(percentOfBase(usd('1'), usd('3'))).toBe('33.33');
    expect(percentOfBase(usd('-2'), usd('300'))).toBe('-0.67');
    expect(percentOfBase(usd('5'), usd('0'))).toBeNull();
  });
});

describe('what moved a quarter against the one before', () => {
  const of = (now: readonly PartnerSums[], before: readonly PartnerSums[], limit = 10) =>
    variancesOf(now, before, { currency: 'USD', limit });

  it('names volume, rate and adjustments, which add up to the change', () => {
    const [found] = of([sums('alder', ['3000', '180', '7'])], [sums('alder', ['2000', '100', '0'])]);
    expect(found).toMatchObject({
      ...{ cause: 'volume', before: usd('100'), now: usd('187'), change: usd('87') },
      ...{ byVolume: usd('50'), byRate: usd('30'), byAdjustments: usd('7') },
    });
  });

  it('names the largest part as the cause', () => {
    const causeOf = (now: readonly [string, string, string]) =>
      of([sums('alder', now)], [sums('alder', ['2000', '100', '0'])])[0]?.cause;
    expect(causeOf(['2000', '160', '0'])).toBe('rate');
    expect(causeOf(['2000', '100', '-40'])).toBe('adjustments');
  });

  it('says who began and who ended, and nothing of who stayed as they were', () => {
    const found = of(
      [sums('new', ['10', '1', '0']), sums('same', ['20', '2', '0'])],
      [sums('gone', ['900', '45', '0']), sums('same', ['40', '2', '0'])],
    );
    expect(found.map(({ partnerId, cause, change }) => [partnerId, cause, change.amount])).toEqual([
      ['gone', 'ended', '-45'],
      ['new', 'began', '1'],
    ]);
  });

  it('shows the largest first, and no more than asked', () => {
    const many = ['a', 'b', 'c'].map((id, at) => sums(id, ['100', String(10 + at), '0']));
    expect(of(many, [], 2).map(({ partnerId }) => partnerId)).toEqual(['c', 'b']);
  });
});
