import { actBy, scenario } from '@channel/testing';
import { readPeriodId } from './period';
import { periodDecider, type BeginClose, type LockPeriod } from './period.decider';
import type { PeriodEvent } from './period.events';

const given = scenario(periodDecider);
const at = '2026-10-05T09:00:00.000Z';
const names = { periodId: 'jpa-2023-2026-Q3', programmeId: 'jpa-2023', quarter: '2026-Q3' };
const numbering = (runId: string) => ({ ...names, runId, numberedAt: at, closingDueAt: at });
const numbered = (runId: string, number: number): PeriodEvent => ({
  type: 'PeriodRunNumbered',
  data: { ...numbering(runId), number },
});
const begun: PeriodEvent = { type: 'PeriodClosingBegun', data: { ...names, begunBy: null, begunAt: at } };
const chosen: PeriodEvent = {
  type: 'PeriodRunChosen',
  data: { ...names, runId: 'rrun_1', preparedBy: ['pers_fatima', 'pers_anna'], setAside: [], chosenAt: at },
};
const issued: PeriodEvent = {
  type: 'PeriodStatementsIssued',
  data: { periodId: names.periodId, runId: 'rrun_1', issuedAt: at },
};
const lock = (by = 'pers_lars', type: 'person' | 'machine' = 'person'): LockPeriod => ({
  type: 'LockPeriod',
  data: { ...names, act: actBy(by, { type, at }) },
});
const locked: PeriodEvent = {
  type: 'PeriodLocked',
  data: { ...names, lockedBy: 'pers_lars', lockedAt: at },
};
const begin = (by: string | null, endsAt = '2026-10-01T00:00:00.000Z'): BeginClose => ({
  type: 'BeginClose',
  data: { ...names, endsAt, begunAt: at, act: by === null ? null : actBy(by, { at }) },
});

describe('period', () => {
  it('numbers its runs, each once', () => {
    const number = (runId: string) => ({ type: 'NumberRewardRun', data: numbering(runId) }) as const;
    given().when(number('rrun_1')).then(numbered('rrun_1', 1));
    given(numbered('rrun_1', 1)).when(number('rrun_2')).then(numbered('rrun_2', 2));
    given(numbered('rrun_1', 1)).when(number('rrun_1')).thenNothing();
    given(numbered('rrun_1', 1), chosen).when(number('rrun_2')).thenRefused('ALREADY_ISSUED');
  });

  it('lets one run become the statements of the quarter', () => {
    const asChoice = (runId: string) =>
      ({
        type: 'ChooseRun',
        data: { ...names, runId, preparedBy: ['pers_fatima', 'pers_anna'], chosenAt: at },
      }) as const;
    given().when(asChoice('rrun_1')).then(chosen);
    given(numbered('rrun_0', 1), numbered('rrun_1', 2))
      .when(asChoice('rrun_1'))
      .then({ ...chosen, data: { ...chosen.data, setAside: ['rrun_0'] } });
    given(chosen).when(asChoice('rrun_1')).thenNothing();
    given(chosen).when(asChoice('rrun_2')).thenRefused('ALREADY_ISSUED');
  });

  it('begins its closing once; a deadline that comes later changes nothing', () => {
    given().when(begin(null)).then(begun);
    given(begun).when(begin(null)).thenNothing();
    given(begun).when(begin('pers_fatima')).thenRefused('PERIOD_NOT_OPEN');
  });

  it('is locked while closing, by a person, after its statements were issued', () => {
    given(begun, chosen, issued).when(lock()).then(locked);
    given(chosen, issued).when(lock()).thenRefused('PERIOD_NOT_OPEN');
    given(begun, chosen, issued).when(lock('mach_erp', 'machine')).thenRefused('HUMAN_REQUIRED');
    given(begun).when(lock()).thenRefused('RUN_NOT_ISSUED');
    given(begun, chosen).when(lock()).thenRefused('RUN_NOT_ISSUED');
  });

  it('SD5 inv:M9: takes nothing more once it is locked, and is never unlocked', () => {
    const number = { type: 'NumberRewardRun', data: numbering('rrun_2') } as const;
    given(begun, chosen, issued, locked).when(number).thenRefused('PERIOD_LOCKED');
    given(begun, chosen, issued, locked).when(begin('pers_fatima')).thenRefused('PERIOD_LOCKED');
    given(begun, chosen, issued, locked).when(begin(null)).thenNothing();
    given(begun, chosen, issued, locked).when(lock()).thenRefused('PERIOD_LOCKED');
  });

  it('case:A9 inv:A4: is never locked by anybody who had a part in its run', () => {
    for (const by of ['pers_fatima', 'pers_anna'])
      given(begun, chosen, issued).when(lock(by)).thenRefused('FOUR_EYES');
  });

  it('case:A8: does not begin its closing before the quarter is over', () => {
    given().when(begin('pers_fatima', '2026-10-05T09:00:00.001Z')).thenRefused('PERIOD_NOT_ENDED');
    given()
      .when(begin('pers_fatima', at))
      .then({ type: 'PeriodClosingBegun', data: { ...names, begunBy: 'pers_fatima', begunAt: at } });
  });

  it('is named by programme and quarter', () => {
    expect(readPeriodId('jpa-2023-2026-Q3')).toEqual({ programmeId: 'jpa-2023', quarter: '2026-Q3' });
    expect(readPeriodId('2026-Q3')).toBeUndefined();
  });
});
