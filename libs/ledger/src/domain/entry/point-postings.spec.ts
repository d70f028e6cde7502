import { isUnitLeg } from './legs';
import { effectiveOnOf, postingsOf, type LedgerSource } from './postings';

const about = { accountId: 'crac_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', halfYear: '2026-H1' };
const points = (quantity: string) => ({ points: { quantity, unit: 'flex-point' } });
const event = (type: string, data: object): LedgerSource =>
  ({ type, data: { ...about, ...data } }) as LedgerSource;

/** Balances by kind of account after the events; those that are empty are left out. */
const balances = (...events: readonly LedgerSource[]): Readonly<Record<string, bigint>> => {
  const sums = new Map<string, bigint>();
  for (const { kind, quantity } of events.flatMap(postingsOf).filter(isUnitLeg))
    sums.set(kind, (sums.get(kind) ?? 0n) + quantity);
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n));
};

describe('flex points in the book of units', () => {
  const granted = event('FlexPointsGranted', { ...points('2'), earnedOn: '2026-05-06' });
  const lapsed = event('FlexPointsLapsed', points('2'));
  const reversed = (hadLapsed: boolean) => event('FlexPointsReversed', { ...points('2'), lapsed: hadLapsed });

  it('req:J19 are available from their grant until they lapse', () => {
    expect(balances(granted)).toEqual({ flex_points_granted: 2n, flex_points_available: -2n });
    expect(balances(granted, lapsed)).toEqual({ flex_points_granted: 2n, flex_points_lapsed: -2n });
  });
  it('inv:M2 leave nothing behind when their cause is reversed, before they lapsed or after', () => {
    expect(balances(granted, reversed(false))).toEqual({});
    expect(balances(granted, lapsed, reversed(true))).toEqual({});
  });
  it('count from the day on which they were earned', () => expect(effectiveOnOf(granted)).toBe('2026-05-06'));
  it('move nothing while they are proposed, warned about or assessed', () =>
    expect(
      balances(event('FlexPointsProposed', points('2')), event('FlexHalfYearAssessed', { met: false })),
    ).toEqual({}));
});
