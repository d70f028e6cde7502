import { scenario } from '@channel/testing';
import { readPeriodId } from './period';
import { periodDecider, type LockPeriod } from './period.decider';
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
  data: { ...names, runId: 'rrun_1', submittedBy: 'pers_fatima', chosenAt: at },
};
const issued: PeriodEvent = {
  type: 'PeriodStatementsIssued',
  data: { periodId: names.periodId, runId: 'rrun_1', issuedAt: at },
};
const lock = (overrides: Partial<LockPeriod['data']> = {}): LockPeriod => ({
  type: 'LockPeriod',
  data: { ...names, lockedBy: 'pers_lars', lockedAt: at, lockerIsPerson: true, ...overrides },
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
        data: { ...names, runId, submittedBy: 'pers_fatima', chosenAt: at },
      }) as const;
    given().when(asChoice('rrun_1')).then(chosen);
    given(chosen).when(asChoice('rrun_1')).thenNothing();
    given(chosen).when(asChoice('rrun_2')).thenRefused('ALREADY_ISSUED');
  });

  it('begins its closing once; a deadline that comes later changes nothing', () => {
    const begin = (begunBy: string | null) =>
      ({ type: 'BeginClose', data: { ...names, begunBy, begunAt: at } }) as const;
    given().when(begin(null)).then(begun);
    given(begun).when(begin(null)).thenNothing();
    given(begun).when(begin('pers_fatima')).thenRefused('PERIOD_NOT_OPEN');
  });

  it('is locked while closing, by a person, after its statements were issued', () => {
    const { lockerIsPerson: _, ...data } = lock().data;
    given(begun, chosen, issued).when(lock()).then({ type: 'PeriodLocked', data });
    given(chosen, issued).when(lock()).thenRefused('PERIOD_NOT_OPEN');
    given(begun, chosen, issued)
      .when(lock({ lockerIsPerson: false }))
      .thenRefused('HUMAN_REQUIRED');
    given(begun).when(lock()).thenRefused('RUN_NOT_ISSUED');
    given(begun, chosen).when(lock()).thenRefused('RUN_NOT_ISSUED');
  });

  it('SD5 inv:M9: takes nothing more once it is locked, and is never unlocked', () => {
    const { lockerIsPerson: _, ...data } = lock().data;
    const locked: PeriodEvent = { type: 'PeriodLocked', data };
    const number = { type: 'NumberRewardRun', data: numbering('rrun_2') } as const;
    const begin = (begunBy: string | null) =>
      ({ type: 'BeginClose', data: { ...names, begunBy, begunAt: at } }) as const;
    given(begun, chosen, issued, locked).when(number).thenRefused('PERIOD_LOCKED');
    given(begun, chosen, issued, locked).when(begin('pers_fatima')).thenRefused('PERIOD_LOCKED');
    given(begun, chosen, issued, locked).when(begin(null)).thenNothing();
    given(begun, chosen, issued, locked).when(lock()).thenRefused('PERIOD_LOCKED');
  });

  it('inv:A4: is never locked by the submitter of its run', () => {
    given(begun, chosen, issued)
      .when(lock({ lockedBy: 'pers_fatima' }))
      .thenRefused('FOUR_EYES');
  });

  it('is named by programme and quarter', () => {
    expect(readPeriodId('jpa-2023-2026-Q3')).toEqual({ programmeId: 'jpa-2023', quarter: '2026-Q3' });
    expect(readPeriodId('2026-Q3')).toBeUndefined();
  });
});
