import { actBy, scenario } from '@channel/testing';
import { reviewDecider } from './review.decider';
import type { ReviewEvent } from './review.events';
import type { ReviewSnapshot, SnapshotRow } from './snapshot';

const given = scenario(reviewDecider);
const on = '2026-07-15';
const at = '2026-07-15T09:00:00.000Z';
const chen = actBy('pers_chen', { at, on });
const carol = actBy('pers_carol', { at, on });
const paula = actBy('pers_paula', { at, on });
const machine = actBy('mach_1', { at, on, type: 'machine' });

const key = { reviewId: 'revw_1', partnerId: 'prtn_1' };
const planned = {
  ...{ ...key, programmeId: 'jpa-2023', role: 'solution-reseller', dueOn: on },
  ...{ fallsDueAt: '2026-07-15T07:00:00.000Z', reminders: [] },
};
const scheduled: ReviewEvent = {
  type: 'ReviewScheduled',
  data: { ...planned, cause: 'regular', reason: null, scheduledBy: 'auto_1', scheduledAt: at },
};
const dueToday: ReviewEvent = { type: 'ReviewFellDue', data: { ...key, dueOn: on, fellDueAt: at } };
const effect: ReviewEvent = { type: 'ReviewTookEffect', data: { ...key, effectiveOn: on, tookEffectAt: at } };
const row = (over: Partial<SnapshotRow> = {}): SnapshotRow => ({
  ...{ requirement: 'sales', name: 'Sales', rows: ['J10'], assessed: 'review', state: 'met' },
  ...{ have: { count: 2 }, need: { count: 2 }, until: null, missing: null },
  ...over,
});
const snapshot: ReviewSnapshot = {
  ...{ on, position: '42', definitionVersion: 1, level: 'select' },
  levels: [{ level: 'select', place: 'held', rank: 3, state: 'met', requirements: [row()] }],
};
const due = { decideByOn: '2026-07-29', decideByAt: '2026-07-30T07:00:00.000Z' };
const started = (over: object = {}): ReviewEvent => ({
  type: 'ReviewStarted',
  data: { ...key, snapshot, ...due, startedBy: 'pers_chen', startedAt: at, ...over },
});
const start = (act = chen, over: object = {}) =>
  ({ type: 'StartReview', data: { reviewId: 'revw_1', snapshot, ...due, act, ...over } }) as const;
const levels = ['elite-plus', 'elite', 'select', 'reseller'];
const decide = (over: object = {}) =>
  ({
    type: 'DecideReview',
    data: {
      ...{ reviewId: 'revw_1', level: 'select', heldLevel: 'select', levels, invited: false },
      ...{ effectiveOn: on, takesEffectAt: '2026-07-15T07:00:00.000Z', appealUntilOn: '2026-08-14' },
      ...{ reason: 'Everything is met.', changes: [], act: carol },
      ...over,
    },
  }) as const;
const decided = (over: object = {}): ReviewEvent => ({
  type: 'ReviewDecided',
  data: {
    ...{ ...key, programmeId: 'jpa-2023', role: 'solution-reseller', dueOn: on, outcome: 'keep' },
    ...{ fromLevel: 'select', level: 'select', effectiveOn: on, reason: 'Everything is met.' },
    ...{ appealUntilOn: '2026-08-14', decidedBy: 'pers_carol', decidedAt: at, decidedOn: on },
    ...over,
  },
});
const appeal = (over: object = {}) =>
  ({
    type: 'AppealReview',
    data: {
      ...{ reviewId: 'revw_1', reason: 'A certificate is missing in it.', evidence: 'Certificate 4711' },
      ...{ ...due, act: paula, ...over },
    },
  }) as const;
const appealed: ReviewEvent = {
  type: 'ReviewAppealed',
  data: {
    ...{ ...key, reason: 'A certificate is missing in it.', evidence: 'Certificate 4711' },
    ...{ ...due, againstBy: 'pers_carol', appealedBy: 'pers_paula', appealedAt: at },
  },
};
const cleo = actBy('pers_cleo', { at, on });

describe('a review', () => {
  it('req:J86 req:J87 is scheduled by the calendar once for a day', () => {
    const regular = {
      type: 'ScheduleRegularReview',
      data: { ...planned, act: actBy('auto_1', { at, on, type: 'automation' }) },
    } as const;
    given().when(regular).then(scheduled, dueToday);
    given(scheduled).when(regular).thenNothing();
  });
  it('REVIEW_EXISTS DAY_IN_PAST REASON_MISSING: is asked for off-cycle, with a reason', () => {
    const schedule = (over: object = {}) =>
      ({ type: 'ScheduleReview', data: { ...planned, reason: 'Three left.', act: carol, ...over } }) as const;
    given()
      .when(schedule())
      .then(
        {
          type: 'ReviewScheduled',
          data: {
            ...{ ...planned, reason: 'Three left.', cause: 'off-cycle' },
            ...{ scheduledBy: 'pers_carol', scheduledAt: at },
          },
        },
        dueToday,
      );
    given(scheduled).when(schedule()).thenRefused('REVIEW_EXISTS');
    given()
      .when(schedule({ dueOn: '2026-07-14' }))
      .thenRefused('DAY_IN_PAST');
    given()
      .when(schedule({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('falls due on its day, unless it was started', () => {
    const fallDue = { type: 'FallDue', data: { reviewId: 'revw_1', at } } as const;
    given(scheduled).when(fallDue).then(dueToday);
    given(scheduled, dueToday).when(fallDue).thenNothing();
    given(scheduled, started()).when(fallDue).thenNothing();
  });
  it('TOO_EARLY SD7 HUMAN_REQUIRED: is started from its day on, by a person', () => {
    given(scheduled).when(start()).then(started());
    given(scheduled)
      .when(start(actBy('pers_chen', { at, on: '2026-07-14' })))
      .thenRefused('TOO_EARLY');
    given(scheduled).when(start(machine)).thenRefused('HUMAN_REQUIRED');
    given().when(start()).thenRefused('REVIEW_NOT_OPEN');
    given(scheduled, started(), decided()).when(start()).thenRefused('REVIEW_NOT_OPEN');
  });
  it('is judged again by who likes, within the time that it had', () =>
    given(scheduled, started())
      .when(start(carol, { decideByOn: '2026-08-30', decideByAt: '2026-08-31T07:00:00.000Z' }))
      .then(started({ startedBy: 'pers_carol' })));
  it('G75 FOUR_EYES: is started again before what was decided begins, and decided anew by another lead', () => {
    const planned = decided({ effectiveOn: '2026-08-01', takesEffectAt: '2026-08-01T07:00:00.000Z' });
    given(scheduled, started(), planned)
      .when(start(carol))
      .then(started({ startedBy: 'pers_carol' }));
    given(scheduled, started(), planned, started({ startedBy: 'pers_carol' }))
      .when(decide())
      .thenRefused('FOUR_EYES');
    given(scheduled, started(), planned)
      .when(start(actBy('pers_chen', { at, on: '2026-08-01' })))
      .thenRefused('REVIEW_NOT_OPEN');
  });
});

describe('the decision of a review', () => {
  it('req:J89 keeps the level', () => given(scheduled, started()).when(decide()).then(decided(), effect));
  it('req:J89 lowers the level, from a day of its own', () =>
    given(scheduled, started())
      .when(
        decide({
          level: 'reseller',
          effectiveOn: '2026-08-01',
          takesEffectAt: '2026-08-01T07:00:00.000Z',
        }),
      )
      .then(
        decided({
          ...{ outcome: 'down', level: 'reseller', effectiveOn: '2026-08-01' },
          takesEffectAt: '2026-08-01T07:00:00.000Z',
        }),
      ));
  it('req:J9 INVITATION_REQUIRED: raises the level of who was invited', () => {
    given(scheduled, started())
      .when(decide({ level: 'elite', invited: true }))
      .then(decided({ outcome: 'up', level: 'elite' }), effect);
    given(scheduled, started())
      .when(decide({ level: 'elite' }))
      .thenRefused('INVITATION_REQUIRED');
  });
  it('case:A9 SD1 FOUR_EYES: is by nobody who ever started it', () => {
    given(scheduled, started())
      .when(decide({ act: chen }))
      .thenRefused('FOUR_EYES');
    given(scheduled, started(), started({ startedBy: 'pers_carol' }))
      .when(decide({ act: chen }))
      .thenRefused('FOUR_EYES');
  });
  it('FACTS_CHANGED: rests on what is known, and says what changed since', () => {
    const after = row({ state: 'unmet', missing: '1 more' });
    const changes = [{ level: 'select', requirement: 'sales', before: row(), after }];
    given(scheduled, started()).when(decide({ changes })).thenRefused('FACTS_CHANGED', 'FACTS_CHANGED');
    expect(reviewDecider.decide(decide({ changes }), given(scheduled, started()).state())).toMatchObject({
      errors: [{ detail: 'sales of select: met with 2, now unmet (1 more).' }],
    });
  });
  it('LEVEL_UNKNOWN DAY_IN_PAST REASON_MISSING HUMAN_REQUIRED REVIEW_NOT_OPEN', () => {
    const refused = (over: object, code: Parameters<ReturnType<typeof when>['thenRefused']>[0]) =>
      when(over).thenRefused(code);
    const when = (over: object) => given(scheduled, started()).when(decide(over));
    refused({ level: 'gold' }, 'LEVEL_UNKNOWN');
    refused({ effectiveOn: '2026-07-14' }, 'DAY_IN_PAST');
    refused({ reason: ' ' }, 'REASON_MISSING');
    refused({ act: machine }, 'HUMAN_REQUIRED');
    given(scheduled).when(decide()).thenRefused('REVIEW_NOT_OPEN');
    given(scheduled, started(), decided()).when(decide()).thenRefused('REVIEW_NOT_OPEN');
  });
  it('takes effect on its day, unless it was appealed or made anew', () => {
    const take = (effectiveOn: string) =>
      ({ type: 'TakeEffect', data: { reviewId: 'revw_1', effectiveOn, at } }) as const;
    given(scheduled, started(), decided()).when(take(on)).then(effect);
    given(scheduled, started(), decided(), effect).when(take(on)).thenNothing();
    given(scheduled, started(), decided(), appealed).when(take(on)).thenNothing();
    given(scheduled, started(), decided()).when(take('2026-08-01')).thenNothing();
  });
});

describe('an appeal', () => {
  const lowered = [scheduled, started(), decided({ outcome: 'down', level: 'reseller' })] as const;

  it('opens the review again, once, with evidence, within its days', () => {
    given(...lowered)
      .when(appeal())
      .then(appealed);
    expect(given(...lowered, appealed).state()).toMatchObject({
      ...{ status: 'in_progress', decideByOn: '2026-07-29', decision: { level: 'reseller' } },
      appeal: { evidence: 'Certificate 4711' },
    });
    given(...lowered, appealed)
      .when(decide({ act: cleo }))
      .then(decided({ decidedBy: 'pers_cleo' }), effect);
  });
  it('SD1 FOUR_EYES: is decided by another lead than before, also where the event does not say who that was', () => {
    const { againstBy: _by, ...old } = appealed.data as Record<string, unknown>;
    for (const told of [appealed, { type: 'ReviewAppealed', data: old } as ReviewEvent])
      given(...lowered, told)
        .when(decide())
        .thenRefused('FOUR_EYES');
    given(...lowered, appealed, decided({ decidedBy: 'pers_cleo', effectiveOn: '2026-08-01' }), started())
      .when(decide())
      .thenRefused('FOUR_EYES');
  });
  it('APPEAL_TOO_LATE ALREADY_APPEALED EVIDENCE_MISSING REASON_MISSING REVIEW_NOT_OPEN', () => {
    const on30 = actBy('pers_paula', { at, on: '2026-08-14' });
    const on31 = actBy('pers_paula', { at, on: '2026-08-15' });
    given(...lowered)
      .when(appeal({ act: on30 }))
      .then(appealed);
    given(...lowered)
      .when(appeal({ act: on31 }))
      .thenRefused('APPEAL_TOO_LATE');
    given(...lowered, appealed)
      .when(appeal())
      .thenRefused('ALREADY_APPEALED');
    given(...lowered, appealed, decided())
      .when(appeal())
      .thenRefused('ALREADY_APPEALED');
    given(...lowered)
      .when(appeal({ evidence: ' – ' }))
      .thenRefused('EVIDENCE_MISSING');
    given(...lowered)
      .when(appeal({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(scheduled, started()).when(appeal()).thenRefused('REVIEW_NOT_OPEN');
  });
});
