import { isRefusal, parseMoney } from '@channel/kernel';
import { scenario } from '@channel/testing';
import fc from 'fast-check';
import type { CoopCommand, CoopRules, EarnCoop } from './coop.commands';
import { coopDecider } from './coop.decider';
import type { CoopEvent } from './coop.events';

const usd = (minor: number) => ({ amount: minor.toString(), currency: 'USD' });
const of = {
  ...{ coopId: 'coop_1', number: 'CO-2026Q3-PTR0042', programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
};
const rules: CoopRules = {
  ...{ definitionVersion: 1, percent: '5', threshold: usd(150_000), timeZone: 'UTC' },
  halfYear: { firstDay: '2027-01-01', lastDay: '2027-06-30' },
};
const earn = (total: number, more: Partial<CoopRules> = {}, issuedOn = '2026-10-15'): EarnCoop => ({
  type: 'EarnCoop',
  data: {
    ...{
      of,
      fundId: 'fund_alder',
      lotId: 'fgrt_1',
      rules: { ...rules, ...more },
      at: `${issuedOn}T09:00:00.000Z`,
    },
    statement: {
      ...{ partnerCode: 'PTR-0042', quarter: '2026-Q3', statementId: 'stmt_1' },
      ...{ statementNumber: 'ST-2026Q3-PTR0042', total: usd(total), issuedOn },
      ...{ payableFromOn: '2026-11-15', payableFromAt: '2026-11-15T00:00:00.000Z' },
    },
  },
});
const after = (...commands: readonly CoopCommand[]): readonly CoopEvent[] =>
  commands.reduce<readonly CoopEvent[]>((events, command) => {
    const decision = coopDecider.decide(command, events.reduce(coopDecider.evolve, coopDecider.initial));
    if (isRefusal(decision)) throw new Error(decision.detail);
    return [...events, ...decision];
  }, []);
const given = (...commands: readonly CoopCommand[]) => scenario(coopDecider)(...after(...commands));

describe('what a quarter earns', () => {
  it('coop.threshold: 1,500.00 is a lot of the next half-year', () => {
    expect(after(earn(3_000_000))).toMatchObject([
      {
        type: 'CoopLotEarned',
        data: {
          ...{
            base: usd(3_000_000),
            percent: '5',
            amount: usd(150_000),
            fundId: 'fund_alder',
            lotId: 'fgrt_1',
          },
          ...{ useFromOn: '2027-01-01', useByOn: '2027-06-30', beginsAt: '2027-01-01T00:00:00.000Z' },
        },
      },
    ]);
  });
  it('coop.threshold: 1,499.99 turns into a rebate', () => {
    expect(after(earn(2_999_980))).toMatchObject([
      {
        type: 'CoopRebateEarned',
        data: { amount: usd(149_999), payableFromOn: '2026-11-15', earnedOn: '2026-10-15' },
      },
    ]);
  });
  it('a statement that takes back more than it gives owes its share, and one of nothing earns nothing', () => {
    expect(after(earn(-40_000))).toMatchObject([{ type: 'CoopRebateEarned', data: { amount: usd(-2_000) } }]);
    given().when(earn(0)).then();
    given()
      .when(earn(3_000_000, { percent: '0' }))
      .then();
  });
  it('its share is rounded half up, away from zero, so that a return is the exact negative', () => {
    expect(after(earn(10))).toMatchObject([{ data: { amount: usd(1) } }]);
    expect(after(earn(-10))).toMatchObject([{ data: { amount: usd(-1) } }]);
  });
  it('so late that its half-year is over, it is a rebate', () => {
    expect(after(earn(3_000_000, {}, '2027-06-30'))).toMatchObject([{ type: 'CoopLotEarned' }]);
    expect(after(earn(3_000_000, {}, '2027-07-01'))).toMatchObject([{ type: 'CoopRebateEarned' }]);
  });
  it('R21: is decided once', () => {
    given(earn(3_000_000)).when(earn(1_000)).then();
  });
});

const share = (itemId: string, minor = 149_999) => ({
  ...{ batchId: 'pbat_1', itemId, amount: usd(minor), at: '2026-11-16T09:00:00.000Z' },
});
const cause = { because: 'failed', reason: 'AC04' } as const;
const reserve = (itemId: string, minor?: number): CoopCommand => ({
  type: 'ReserveCoopRebate',
  data: share(itemId, minor),
});
const settle = (itemId: string): CoopCommand => ({ type: 'SettleCoopRebate', data: share(itemId) });
const release = (itemId: string, because: 'failed' | 'returned' = 'failed'): CoopCommand => ({
  type: 'ReleaseCoopRebate',
  data: { ...share(itemId), ...cause, because },
});
const rebate = earn(2_999_980);

describe('the payment of a rebate', () => {
  it('inv:M5: is in one item, as a whole', () => {
    expect(after(rebate, reserve('payi_1'), settle('payi_1')).map(({ type }) => type)).toEqual([
      ...['CoopRebateEarned', 'CoopRebateReserved', 'CoopRebatePaid'],
    ]);
    given(rebate, reserve('payi_1')).when(reserve('payi_2')).thenRefused('ALREADY_IN_PAYMENT');
    given(rebate, reserve('payi_1')).when(reserve('payi_1')).then();
    given(rebate).when(reserve('payi_1', 1)).thenRefused('NOT_PAYABLE');
    given(rebate, reserve('payi_1'), settle('payi_1')).when(settle('payi_1')).then();
  });
  it('what was let go, or is a lot, is not paid', () => {
    given(rebate, reserve('payi_1'), release('payi_1')).when(reserve('payi_1')).thenRefused('NOT_PAYABLE');
    given(rebate, release('payi_1')).when(reserve('payi_1')).thenRefused('NOT_PAYABLE');
    given(earn(3_000_000)).when(reserve('payi_1', 150_000)).thenRefused('NOT_PAYABLE');
    given().when(reserve('payi_1')).thenRefused('NOT_PAYABLE');
    given(rebate).when(settle('payi_1')).thenRefused('NOT_PAYABLE');
  });
  it('what the bank returns is payable again, by another item', () => {
    const returned = after(rebate, reserve('payi_1'), settle('payi_1'), release('payi_1', 'returned'));
    expect(returned.at(-1)).toMatchObject({ type: 'CoopRebateReleased', data: { wasPaid: true } });
    given(rebate, reserve('payi_1'), settle('payi_1')).when(release('payi_1')).then();
    expect(
      after(rebate, reserve('payi_1'), settle('payi_1'), release('payi_1', 'returned'), reserve('payi_2')),
    ).toHaveLength(5);
  });
});

describe('all quarters of a partner', () => {
  it('R21: earned the percentage of all statements, to half a cent a quarter, as lots from the threshold on and rebates below it', () => {
    const total = fc.integer({ min: -5_000_000, max: 8_000_000 });
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 12 }), (totals) => {
        const earned = totals.flatMap((minor) => after(earn(minor)));
        let sum = 0n;
        for (const { type, data } of earned) {
          const { minor } = parseMoney(data.amount);
          sum += minor;
          expect(type).toBe(minor >= 150_000n ? 'CoopLotEarned' : 'CoopRebateEarned');
        }
        // Twenty times what was earned is what the statements came to, but for ten of twenty parts of a cent each.
        const statements = totals.reduce((all, minor) => all + BigInt(minor), 0n);
        const off = sum * 20n - statements;
        expect((off < 0n ? -off : off) <= 10n * BigInt(totals.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
