import { actBy, scenario } from '@channel/testing';
import type { Act } from '@channel/kernel';
import { rewardLine } from '../engine/engine.builders';
import { evolve, initial, payableTotal } from './run';
import {
  rewardRunDecider,
  type ApproveRewardRun,
  type ExcludePartner,
  type QuarterOfRun,
  type ReturnRewardRun,
  type SubmitRewardRun,
} from './run.decider';
import type { RewardRunEvent } from './run.events';

const given = scenario(rewardRunDecider);
const at = '2026-10-05T09:00:00.000Z';
const digest = 'sha256:aa';
const started: RewardRunEvent = {
  type: 'RewardRunStarted',
  data: {
    runId: 'rrun_1',
    number: 1,
    programmeId: 'jpa-2023',
    quarter: '2026-Q3',
    currency: 'USD',
    position: '00000000000000000042',
    definitionVersion: 1,
    startedBy: 'pers_fatima',
    startedAt: at,
  },
};
const calculated: RewardRunEvent = {
  type: 'RewardRunCalculated',
  data: {
    runId: 'rrun_1',
    chunks: 0,
    partnerCount: 0,
    lineCount: 0,
    total: { amount: '0', currency: 'USD' },
    digest,
    calculatedAt: at,
  },
};
const submitted: RewardRunEvent = {
  type: 'RewardRunSubmitted',
  data: { runId: 'rrun_1', digest, submittedBy: 'pers_fatima', submittedAt: at },
};
const approved: RewardRunEvent = {
  type: 'RewardRunApproved',
  data: { runId: 'rrun_1', digest, approvedBy: 'pers_lars', approvedAt: at },
};
const quarter = { latestNumber: 1, endsAt: '2026-10-01T00:00:00.000Z', chosenRunId: null };
const submit = (overrides: Partial<QuarterOfRun> = {}): SubmitRewardRun => ({
  type: 'SubmitRewardRun',
  data: {
    runId: 'rrun_1',
    quarter: { ...quarter, ...overrides },
    act: actBy('pers_fatima', { at }),
  },
});
const by = (person: string, type: Act['type'] = 'person'): Act => actBy(person, { type, at });
const approve = (overrides: Partial<ApproveRewardRun['data']> = {}): ApproveRewardRun => ({
  type: 'ApproveRewardRun',
  data: {
    runId: 'rrun_1',
    recomputedDigest: digest,
    quarter: { chosenRunId: null },
    act: by('pers_lars'),
    ...overrides,
  },
});

const lines: RewardRunEvent = {
  type: 'RewardRunLinesCalculated',
  data: {
    runId: 'rrun_1',
    chunk: 1,
    partnerId: 'prtn_1',
    lines: [rewardLine({ amount: { amount: '500', currency: 'USD' } })],
  },
};
const exclusion = { runId: 'rrun_1', partnerId: 'prtn_1', reason: 'audit' };
const excluded: RewardRunEvent = {
  type: 'RewardRunPartnerExcluded',
  data: { ...exclusion, excludedBy: 'pers_anna', excludedAt: at },
};
const exclude = (overrides: Partial<ExcludePartner['data']> = {}): ExcludePartner => ({
  type: 'ExcludePartner',
  data: { ...exclusion, act: by('pers_anna'), ...overrides },
});
const returning = { runId: 'rrun_1', reason: 'a missing report' };
const returned: RewardRunEvent = {
  type: 'RewardRunReturned',
  data: { ...returning, returnedBy: 'pers_lars', returnedAt: at },
};
const sendBack = (overrides: Partial<ReturnRewardRun['data']> = {}): ReturnRewardRun => ({
  type: 'ReturnRewardRun',
  data: { ...returning, act: by('pers_lars'), ...overrides },
});

describe('reward run', () => {
  it('leaves a partner out with a reason, once, while it is a draft', () => {
    given(started, lines, calculated).when(exclude()).then(excluded);
    given(started, lines, calculated, excluded).when(exclude()).thenNothing();
    given(started, lines, calculated)
      .when(exclude({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(started, calculated).when(exclude()).thenRefused('PARTNER_NOT_IN_RUN');
    given(started, lines, calculated, submitted).when(exclude()).thenRefused('REWARD_RUN_NOT_OPEN');
    const run = [started, lines, calculated, excluded].reduce(evolve, initial);
    expect(run.status === 'draft' && payableTotal(run)).toBe(0n);
  });

  it('req:F2 takes a note of a person at any time, which changes no amount and prepares nothing', () => {
    const note = (text: string, kind: Act['type'] = 'person') =>
      ({ type: 'NoteRewardRun', data: { runId: 'rrun_1', note: text, act: by('pers_lars', kind) } }) as const;
    const noted: RewardRunEvent = {
      type: 'RewardRunNoted',
      data: { runId: 'rrun_1', note: 'Looked at.', notedBy: 'pers_lars', notedAt: at },
    };
    given(started, calculated).when(note('Looked at.')).then(noted);
    given(started, calculated, submitted, approved).when(note('Looked at.')).then(noted);
    given(started, calculated).when(note(' ')).thenRefused('REASON_MISSING');
    given(started, calculated).when(note('Looked at.', 'machine')).thenRefused('HUMAN_REQUIRED');
    given().when(note('Looked at.')).thenRefused('REWARD_RUN_NOT_OPEN');
    given(started, calculated, submitted, noted).when(approve()).then(approved);
  });

  it('is sent back with a reason by a person, changed and submitted again', () => {
    given(started, calculated, submitted).when(sendBack()).then(returned);
    given(started, calculated).when(sendBack()).thenRefused('REWARD_RUN_NOT_OPEN');
    given(started, calculated, submitted)
      .when(sendBack({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(started, calculated, submitted)
      .when(sendBack({ act: by('mach_erp', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
    given(started, lines, calculated, submitted, returned).when(exclude()).then(excluded);
    given(started, calculated, submitted, returned).when(submit()).then(submitted);
  });

  it('pins its basis once: a second start changes nothing', () => {
    const start = { type: 'StartRewardRun', data: started.data } as const;
    given().when(start).then(started);
    given(started).when(start).thenNothing();
  });

  it('is calculated once, and only after it started', () => {
    const complete = { type: 'CompleteRewardRun', data: calculated.data } as const;
    given(started).when(complete).then(calculated);
    given(started, calculated).when(complete).thenNothing();
    given().when(complete).thenRefused('REWARD_RUN_NOT_OPEN');
  });

  it('is submitted as a draft, with its digest', () => {
    given(started, calculated).when(submit()).then(submitted);
    given(started).when(submit()).thenRefused('REWARD_RUN_NOT_OPEN');
  });

  it('is not submitted if it was calculated before its quarter ended, however late', () => {
    given(started, calculated)
      .when(submit({ endsAt: '2026-10-05T09:00:00.001Z' }))
      .thenRefused('PERIOD_NOT_ENDED');
    given(started, calculated)
      .when(submit({ endsAt: at }))
      .then(submitted);
  });

  it('is not submitted while a newer draft exists', () => {
    given(started, calculated)
      .when(submit({ latestNumber: 2 }))
      .thenRefused('NEWER_DRAFT_EXISTS');
  });

  it('inv:A4: is never approved by who calculated or submitted it', () => {
    given(started, calculated, submitted).when(approve()).then(approved);
    given(started, calculated, submitted)
      .when(approve({ act: by('pers_fatima') }))
      .thenRefused('FOUR_EYES');
  });

  it('case:A9: is never approved by who left a partner out, or submitted it before it was returned', () => {
    const again: RewardRunEvent = {
      type: 'RewardRunSubmitted',
      data: { ...submitted.data, submittedBy: 'pers_ben' },
    };
    given(started, lines, calculated, excluded, submitted)
      .when(approve({ act: by('pers_anna') }))
      .thenRefused('FOUR_EYES');
    for (const person of ['pers_fatima', 'pers_ben'])
      given(started, calculated, submitted, returned, again)
        .when(approve({ act: by(person) }))
        .thenRefused('FOUR_EYES');
    given(started, calculated, submitted, returned, again).when(approve()).then(approved);
  });

  it('case:A8: is neither submitted nor approved once another run became the statements', () => {
    const other = { chosenRunId: 'rrun_0' };
    given(started, calculated).when(submit(other)).thenRefused('ALREADY_ISSUED');
    given(started, calculated, submitted)
      .when(approve({ quarter: other }))
      .thenRefused('ALREADY_ISSUED');
    given(started, calculated, submitted)
      .when(approve({ quarter: { chosenRunId: 'rrun_1' } }))
      .then(approved);
  });

  it('case:A8: fails with its reason and what to do next, and is not submitted then', () => {
    const data = {
      runId: 'rrun_1',
      code: 'FX_MISSING',
      reason: 'no rate',
      nextStep: 'import it',
      failedAt: at,
    };
    const failed: RewardRunEvent = { type: 'RewardRunFailed', data };
    const fail = { type: 'FailRewardRun', data } as const;
    given(started).when(fail).then(failed);
    given(started, failed).when(fail).thenNothing();
    given(started, calculated).when(fail).thenNothing();
    given().when(fail).thenRefused('REWARD_RUN_NOT_OPEN');
    given(started, failed).when(submit()).thenRefused('REWARD_RUN_NOT_OPEN');
  });

  it('case:A8: goes on after a failure that nobody foresaw, and after no other', () => {
    const failedAs = (code: string): RewardRunEvent => ({
      type: 'RewardRunFailed',
      data: { runId: 'rrun_1', code, reason: 'r', nextStep: 'n', failedAt: at },
    });
    const data = { runId: 'rrun_1', resumedAt: at };
    const resume = { type: 'ResumeRewardRun', data } as const;
    const resumed: RewardRunEvent = { type: 'RewardRunResumed', data };
    given(started, failedAs('INTERNAL_ERROR')).when(resume).then(resumed);
    given(started, failedAs('FX_MISSING')).when(resume).thenNothing();
    given(started).when(resume).thenNothing();
    expect(given(started, failedAs('INTERNAL_ERROR'), resumed, calculated).state()).toMatchObject({
      status: 'draft',
    });
  });

  it('is approved by a person', () => {
    given(started, calculated, submitted)
      .when(approve({ act: by('mach_erp', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
  });

  it('is approved only if it comes out the same again', () => {
    given(started, calculated, submitted)
      .when(approve({ recomputedDigest: 'sha256:bb' }))
      .thenRefused('DIGEST_MISMATCH');
    given(started, calculated).when(approve()).thenRefused('REWARD_RUN_NOT_OPEN');
  });

  it('is issued after its approval, once', () => {
    const data = { runId: 'rrun_1', statementIds: [], issuedAt: at };
    const issue = { type: 'CompleteRewardRunIssue', data } as const;
    const issued = { type: 'RewardRunIssued', data } as const;
    given(started, calculated, submitted, approved).when(issue).then(issued);
    given(started, calculated, submitted, approved, issued).when(issue).thenNothing();
    given(started, calculated, submitted).when(issue).thenRefused('REWARD_RUN_NOT_OPEN');
  });
});
