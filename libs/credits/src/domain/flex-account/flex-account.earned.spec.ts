import { scenario } from '@channel/testing';
import { earnedIn, type FlexAccount } from './flex-account';
import { actOf, earn, forfeit, openHalfYear, owner, propose } from './flex-account.builders';
import type { FlexAccountCommand } from './flex-account.commands';
import { flexAccountDecider as decider } from './flex-account.decider';
import type { FlexAccountEvent } from './flex-account.events';

const after = (...commands: readonly FlexAccountCommand[]): readonly FlexAccountEvent[] =>
  commands.reduce<readonly FlexAccountEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if ('refused' in decision) throw new Error(`${command.type}: ${decision.refused}`);
    return [...events, ...decision];
  }, []);
const given = (...commands: readonly FlexAccountCommand[]) => scenario(decider)(...after(...commands));
const earnedBy = (...commands: readonly FlexAccountCommand[]): bigint => {
  const account: FlexAccount = after(...commands).reduce(decider.evolve, decider.initial);
  return account.status === 'none' ? 0n : earnedIn(account, '2026-H1');
};
const assess = {
  type: 'AssessFlexHalfYear',
  data: { halfYear: '2026-H1', today: '2026-07-01', at: '2026-07-01T00:00:00.000Z' },
} as const;

describe('G2: points that a specialisation gives by itself', () => {
  it('are recorded as earned on its first day, and nobody grants them', () =>
    given(openHalfYear())
      .when(earn('routing', '2026-03-02'))
      .then({
        type: 'FlexPointsEarned',
        data: {
          ...{ accountId: owner.accountId, programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
          ...{ halfYear: '2026-H1', entryId: 'cren_routing_2026-03-02' },
          ...{ earningEvent: 'specialisation-above-minimum', points: { quantity: '1', unit: 'flex-point' } },
          earnedOn: '2026-03-02',
          cause: { kind: 'specialisation', specialisation: 'routing', fromOn: '2026-03-02' },
          ...{ definitionVersion: 1, earnedAt: '2026-03-02T12:00:00.000Z' },
        },
      }));
  it.each([
    ['is no more than the level asks for', { place: 3 }],
    ['is of a level that asks for none', { minimum: null }],
    ['is of a level without a target', { level: 'elite' }],
  ])('are none where it %s', (_what, changes) =>
    given(openHalfYear())
      .when(earn('routing', '2026-03-02', changes))
      .thenNothing(),
  );
  it('are earned once, however often it is asked', () =>
    given(earn('routing', '2026-03-02')).when(earn('routing', '2026-03-02')).thenNothing());
  it('J19 G1 G2: count where the level is reached later in their half-year, not where they began before it, and once', () => {
    const { cause: _cause, entryId: _entry, place: _place, ...asked } = earn('routing', '2026-03-02').data;
    const held = (...named: readonly (readonly [specialisation: string, fromOn: string])[]) =>
      ({
        type: 'EarnHeldFlexPoints',
        data: {
          ...asked,
          held: named.map(([specialisation, fromOn], index) => ({
            ...{ entryId: `cren_${specialisation}_${fromOn}`, place: index + 1 },
            cause: { kind: 'specialisation' as const, specialisation, fromOn },
          })),
        },
      }) as const;
    // The first three are what the level asks for.
    const minimum = [
      ['security', '2026-02-01'],
      ['campus', '2026-02-01'],
      ['data-center', '2026-02-01'],
    ] as const;
    const reached = held(
      ...minimum,
      ['sd-wan', '2025-12-31'],
      ['routing', '2026-01-01'],
      ['wan', '2026-03-02'],
    );
    expect(after(openHalfYear(), reached).slice(1)).toMatchObject([
      { type: 'FlexPointsEarned', data: { entryId: 'cren_routing_2026-01-01', earnedOn: '2026-01-01' } },
      { type: 'FlexPointsEarned', data: { entryId: 'cren_wan_2026-03-02' } },
    ]);
    // Whichever is heard first, the half-year begins once.
    expect(after(reached).map(({ type }) => type)).toEqual([
      ...['FlexHalfYearOpened', 'FlexPointsEarned', 'FlexPointsEarned'],
    ]);
    given(openHalfYear(), reached).when(reached).thenNothing();
    given(earn('routing', '2026-03-02'))
      .when(held(...minimum, ['routing', '2026-03-02']))
      .thenNothing();
    expect(earnedBy(openHalfYear(), reached, forfeit('wan', '2026-04-01'))).toBe(1n);
  });
  it('are proposed by nobody', () =>
    given(openHalfYear())
      .when(propose('a', { earningEvent: 'specialisation-above-minimum', act: actOf('paula') }))
      .thenRefused('EARNED_BY_ITSELF'));

  it('go with it while the half-year runs, and stay where it ends later', () => {
    const held = [openHalfYear(), earn('routing', '2026-03-02')];
    expect(earnedBy(...held)).toBe(1n);
    expect(earnedBy(...held, forfeit('routing', '2026-06-30'))).toBe(0n);
    expect(earnedBy(...held, forfeit('routing', '2026-07-01'))).toBe(1n);
    expect(earnedBy(...held, forfeit('routing', '2026-01-31'))).toBe(1n);
    expect(earnedBy(...held, forfeit('security', '2026-05-01'))).toBe(1n);
    given(...held, forfeit('routing', '2026-06-30'))
      .when(forfeit('routing', '2026-06-30'))
      .thenNothing();
  });
  it('are assessed again where it is known after the end that it had gone', () => {
    const held = [openHalfYear(), earn('routing', '2026-03-02'), earn('campus', '2026-04-01'), assess];
    const types = after(...held, forfeit('campus', '2026-05-01')).slice(after(...held).length);
    expect(types).toMatchObject([
      { type: 'FlexPointsForfeited', data: { lapsed: true } },
      { type: 'FlexHalfYearAssessed', data: { met: false, again: true } },
    ]);
  });
});
