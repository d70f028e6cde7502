import { jpa2023 } from '@channel/programs';
import { expectationsOf, type ForecastOfMonth, type RoleLevels } from './expectation';

const plans = jpa2023.achievementPlans ?? [];
const provider = (level: string | null, effectiveOn = '2026-01-01'): RoleLevels => ({
  partnerId: 'prtn_1',
  levels: [{ role: 'naas-provider', level, effectiveOn }],
});
const line = (amount: string, probability: number, closeMonth = '2026-11', currency = 'USD') => ({
  ...{ track: 'wlan', customer: `Customer ${amount}`, closeMonth, probability },
  expectedTcv: { amount, currency },
});
const said = (period: string, ...lines: ForecastOfMonth['lines']): ForecastOfMonth => ({
  ...{ partnerId: 'prtn_1', period, lines },
});
const of = (
  forecasts: readonly ForecastOfMonth[],
  partner = provider('select-provider'),
  quarter = '2026-Q4',
) =>
  expectationsOf(forecasts, [partner], { plans, quarter, on: '2026-12-31' }).map(
    ({ currency, forecast, expected }) => [currency, forecast.amount, expected.amount],
  );

describe('req:J80 what the forecasts of providers let expect', () => {
  it('is what each contract is worth by how likely it is, and what the plan of a year gives of that', () => {
    // 150,000.00 at 60 % and 40,000.00 at 25 %: 100,000.00, of which 1 %.
    expect(of([said('2026-09', line('15000000', 60), line('4000000', 25))])).toEqual([
      ['USD', '10000000', '100000'],
    ]);
  });
  it('is of the quarter in which it is to be won, each currency by itself', () => {
    const forecast = said(
      '2026-09',
      line('1000000', 100, '2026-12'),
      line('3000000', 100, '2027-01'),
      line('2000000', 50, '2026-10', 'EUR'),
    );
    expect(of([forecast])).toEqual([
      ['EUR', '1000000', '10000'],
      ['USD', '1000000', '10000'],
    ]);
    expect(of([forecast], provider('select-provider'), '2027-Q1')).toEqual([['USD', '3000000', '30000']]);
  });
  it('goes by what was said for the newest month, also where that is nothing', () => {
    const earlier = said('2026-08', line('9000000', 100));
    expect(of([said('2026-09', line('1000000', 100)), earlier])).toEqual([['USD', '1000000', '10000']]);
    expect(of([earlier, said('2026-09')])).toEqual([]);
  });
  it('gives nothing at a level that the plan gives nothing, nor before or after the level', () => {
    const forecast = [said('2026-09', line('1000000', 100))];
    for (const partner of [provider(null), provider('guest'), provider('select-provider', '2027-01-01')])
      expect(of(forecast, partner)).toEqual([['USD', '1000000', '0']]);
  });
});
