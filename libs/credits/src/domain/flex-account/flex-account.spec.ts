import { isRefusal } from '@channel/kernel';
import { scenario } from '@channel/testing';
import { balanceOf, earnedIn, type FlexAccount, type OpenFlexAccount } from './flex-account';
import { actOf, approve, evidenceAnswer, H2, openHalfYear, owner, propose } from './flex-account.builders';
import type { FlexAccountCommand } from './flex-account.commands';
import { flexAccountDecider as decider } from './flex-account.decider';
import type { FlexAccountEvent } from './flex-account.events';

/** The events that these commands lead to, one after the other. @throws if one is refused */
const after = (...commands: readonly FlexAccountCommand[]): readonly FlexAccountEvent[] =>
  commands.reduce<readonly FlexAccountEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}`);
    return [...events, ...decision];
  }, []);
const given = (...commands: readonly FlexAccountCommand[]) => scenario(decider)(...after(...commands));
const stateAfter = (...commands: readonly FlexAccountCommand[]): OpenFlexAccount => {
  const account: FlexAccount = after(...commands).reduce(decider.evolve, decider.initial);
  if (account.status === 'none') throw new Error('The account has not begun.');
  return account;
};

const granted = (entryId: string) => [propose(entryId), evidenceAnswer(entryId), approve(entryId)];
const assess = (halfYear: string, today: string) =>
  ({ type: 'AssessFlexHalfYear', data: { halfYear, today, at: `${today}T00:00:00.000Z` } }) as const;
const requestReversal = (entryId: string, by = 'chen', reason = 'The customer withdrew it.') =>
  ({ type: 'RequestFlexReversal', data: { entryId, reason, act: actOf(by) } }) as const;
const approveReversal = (entryId: string, by = 'carol', on = '2026-05-05') =>
  ({ type: 'ApproveFlexReversal', data: { entryId, act: actOf(by, on) } }) as const;

describe('a half-year of flex points', () => {
  it('req:J19: begins with its target and the days of its warnings', () =>
    given()
      .when(openHalfYear())
      .then({
        type: 'FlexHalfYearOpened',
        data: {
          ...owner,
          halfYear: '2026-H1',
          firstDay: '2026-01-01',
          lastDay: '2026-06-30',
          target: { quantity: '2', unit: 'flex-point' },
          closesAt: '2026-07-01T00:00:00.000Z',
          warnings: [
            { on: '2026-05-01', at: '2026-05-01T00:00:00.000Z' },
            { on: '2026-05-31', at: '2026-05-31T00:00:00.000Z' },
          ],
          definitionVersion: 1,
          openedAt: '2026-01-01T00:00:00.000Z',
        },
      }));
  it('does not warn of days that have passed', () =>
    expect(after(openHalfYear({ at: '2026-05-04T10:00:00.000Z' }))).toMatchObject([
      { data: { warnings: [{ on: '2026-05-31' }] } },
    ]));
  it('begins once', () => given(openHalfYear()).when(openHalfYear()).thenNothing());
  it('has no target below the level that the programme names', () =>
    given()
      .when(openHalfYear({ level: 'elite' }))
      .thenNothing());

  it('E28: one point on 30 June and one on 1 July meet neither half-year', () => {
    const commands = [
      ...[propose('a', { earnedOn: '2026-06-30', act: actOf('paula', '2026-06-30') })],
      ...[evidenceAnswer('a'), approve('a', 'chen', '2026-06-30'), assess('2026-H1', '2026-07-01')],
      propose('b', { earnedOn: '2026-07-01', halfYear: H2, act: actOf('paula', '2026-07-01') }),
      ...[evidenceAnswer('b'), approve('b', 'chen', '2026-07-02')],
    ];
    const account = stateAfter(...commands);
    expect(account.halfYears.get('2026-H1')?.status).toBe('missed');
    expect([earnedIn(account, '2026-H1'), earnedIn(account, '2026-H2')]).toEqual([1n, 1n]);
    expect(account.halfYears.get('2026-H2')?.status).toBe('open');
  });

  it('is met with two points, and they lapse with it', () => {
    const [assessed, lapsed] = after(...granted('a'), ...granted('b'), assess('2026-H1', '2026-07-01')).slice(
      -2,
    );
    expect(assessed).toMatchObject({
      type: 'FlexHalfYearAssessed',
      data: { met: true, earned: { quantity: '2' }, short: { quantity: '0' } },
    });
    expect(lapsed).toMatchObject({ type: 'FlexPointsLapsed', data: { points: { quantity: '2' } } });
  });
  it('is missed by what is short', () =>
    expect(after(...granted('a'), assess('2026-H1', '2026-07-01')).at(-2)).toMatchObject({
      type: 'FlexHalfYearAssessed',
      data: { met: false, short: { quantity: '1', unit: 'flex-point' } },
    }));
  it('is missed without a single entry, and nothing lapses', () =>
    expect(after(openHalfYear(), assess('2026-H1', '2026-07-01')).map(({ type }) => type)).toEqual([
      'FlexHalfYearOpened',
      'FlexHalfYearAssessed',
    ]));
  it('is assessed once, and never before it ended', () => {
    given(openHalfYear()).when(assess('2026-H1', '2026-06-30')).thenRefused('HALF_YEAR_NOT_OVER');
    return given(openHalfYear(), assess('2026-H1', '2026-07-01'))
      .when(assess('2026-H1', '2026-07-02'))
      .thenNothing();
  });

  const warn = {
    type: 'WarnOfFlexTarget',
    data: { halfYear: '2026-H1', warnOn: '2026-05-01', at: 'x' },
  } as const;
  it('warns who is short', () => {
    const decision = decider.decide(warn, stateAfter(...granted('a')));
    expect(decision).toMatchObject([
      { type: 'FlexTargetWarned', data: { earned: { quantity: '1' }, target: { quantity: '2' } } },
    ]);
  });
  it('does not warn who has met the target', () =>
    given(...granted('a'), ...granted('b'))
      .when(warn)
      .thenNothing());
});

describe('flex points', () => {
  it('req:J19: are proposed with reason and evidence, and granted by another person', () => {
    const [, proposed, confirmed, grant] = after(...granted('a'));
    expect([proposed?.type, confirmed?.type]).toEqual(['FlexPointsProposed', 'FlexEvidenceConfirmed']);
    expect(grant).toEqual({
      type: 'FlexPointsGranted',
      data: {
        ...{ accountId: 'crac_alder', programmeId: 'jpa-2023', partnerId: 'prtn_alder', halfYear: '2026-H1' },
        ...{ entryId: 'a', points: { quantity: '1', unit: 'flex-point' }, earnedOn: '2026-05-04' },
        ...{ grantedBy: 'pers_chen', grantedAt: '2026-05-04T10:00:00.000Z' },
      },
    });
  });
  it.each([
    ['LEVEL_TOO_LOW', { level: 'elite' }],
    ['LEVEL_TOO_LOW', { level: null }],
    ['EARNING_EVENT_UNKNOWN', { earningEvent: 'golf' }],
    ['DAY_IN_FUTURE', { earnedOn: '2026-05-05' }],
    ['EVIDENCE_MISSING', { referenceKey: '' }],
    ['HALF_YEAR_NOT_OPEN', { act: actOf('paula', '2026-07-01') }],
  ] as const)('are refused with %s: %j', (code, overrides) =>
    given().when(propose('a', overrides)).thenRefused(code),
  );
  it('are refused for a half-year that was assessed', () =>
    given(openHalfYear(), assess('2026-H1', '2026-07-01'))
      .when(propose('a', { act: actOf('paula', '2026-07-01') }))
      .thenRefused('HALF_YEAR_NOT_OPEN'));

  it('E28: the same evidence earns once', () =>
    given(propose('a'))
      .when(propose('b', { evidenceId: 'evid_a' }))
      .thenRefused('EVIDENCE_ALREADY_USED'));
  it('may name the evidence of an entry that was declined', () => {
    const decline = {
      type: 'DeclineFlexPoints',
      data: { entryId: 'a', reason: 'Unreadable.', act: actOf('chen') },
    } as const;
    expect(
      after(propose('a'), evidenceAnswer('a'), decline, propose('b', { evidenceId: 'evid_a' })).at(-1)?.type,
    ).toBe('FlexPointsProposed');
  });
  it('wait for the answer of the evidence', () =>
    given(propose('a')).when(approve('a')).thenRefused('EVIDENCE_PENDING'));
  it('end where the evidence supports something else', () => {
    const holder = { kind: 'mdf-claim', recordId: 'mclm_1', partId: '1', partnerId: 'prtn_boreal' };
    given(propose('a'), evidenceAnswer('a', holder)).when(approve('a')).thenRefused('EVIDENCE_ALREADY_USED');
  });
  it('inv:A4: are not granted by who proposed them, nor by a machine', () => {
    given(propose('a', { act: actOf('chen') }), evidenceAnswer('a'))
      .when(approve('a'))
      .thenRefused('FOUR_EYES');
    const machine = { ...approve('a').data.act, type: 'machine' } as const;
    given(propose('a'), evidenceAnswer('a'))
      .when({ type: 'ApproveFlexPoints', data: { entryId: 'a', act: machine } })
      .thenRefused('HUMAN_REQUIRED');
  });
  it('are granted once', () =>
    given(...granted('a'))
      .when(approve('a'))
      .thenRefused('ENTRY_NOT_OPEN'));
  it('of an unknown entry are refused', () => {
    given().when(approve('a')).thenRefused('ENTRY_UNKNOWN');
    return given(openHalfYear()).when(approve('a')).thenRefused('ENTRY_UNKNOWN');
  });
  it('are declined with a reason', () => {
    const decline = (reason: string) =>
      ({ type: 'DeclineFlexPoints', data: { entryId: 'a', reason, act: actOf('chen') } }) as const;
    given(propose('a'), evidenceAnswer('a')).when(decline(' ')).thenRefused('REASON_MISSING');
    expect(after(propose('a'), evidenceAnswer('a'), decline('No date.')).at(-1)).toMatchObject({
      type: 'FlexPointsDeclined',
      data: { evidenceId: 'evid_a', reason: 'No date.', declinedBy: 'pers_chen' },
    });
  });

  it('that were proposed in time and granted after the end change the assessment', () => {
    const events = after(
      ...granted('a'),
      ...[
        propose('b'),
        evidenceAnswer('b'),
        assess('2026-H1', '2026-07-01'),
        approve('b', 'chen', '2026-07-03'),
      ],
    );
    expect(events.slice(-3)).toMatchObject([
      { type: 'FlexPointsGranted' },
      { type: 'FlexHalfYearAssessed', data: { met: true, earned: { quantity: '2' } } },
      { type: 'FlexPointsLapsed', data: { points: { quantity: '1' } } },
    ]);
  });
});

describe('a reversal', () => {
  it('needs a reason and a second person', () => {
    given(...granted('a'))
      .when(requestReversal('a', 'chen', ''))
      .thenRefused('REASON_MISSING');
    given(...granted('a'), requestReversal('a', 'carol'))
      .when(approveReversal('a', 'carol'))
      .thenRefused('FOUR_EYES');
    expect(earnedIn(stateAfter(...granted('a'), requestReversal('a'), approveReversal('a')), '2026-H1')).toBe(
      0n,
    );
  });
  it('is asked for what was granted, and decided where it was asked for', () => {
    given(propose('a'), evidenceAnswer('a')).when(requestReversal('a')).thenRefused('ENTRY_NOT_OPEN');
    given(...granted('a'))
      .when(approveReversal('a'))
      .thenRefused('ENTRY_NOT_OPEN');
  });
  it('that is declined leaves the points', () => {
    const declined = {
      type: 'DeclineFlexReversal',
      data: { entryId: 'a', reason: 'It stands.', act: actOf('carol') },
    } as const;
    expect(earnedIn(stateAfter(...granted('a'), requestReversal('a'), declined), '2026-H1')).toBe(1n);
  });
  it('after the end turns met into missed, and the balance stays zero', () => {
    const account = stateAfter(
      ...[...granted('a'), ...granted('b'), assess('2026-H1', '2026-07-01')],
      ...[requestReversal('a'), approveReversal('a', 'carol', '2026-07-02')],
    );
    expect(account.halfYears.get('2026-H1')?.status).toBe('missed');
    expect(balanceOf(account)).toBe(0n);
  });
});
