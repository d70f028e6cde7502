import { scenario } from '@channel/testing';
import { rewardLine } from '../engine/engine.builders';
import { evolve, initial, payableTotal } from './run';
import {
  rewardRunDecider,
  type ApproveRewardRun,
  type ExcludePartner,
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
const submit = (overrides: Partial<SubmitRewardRun['data']> = {}): SubmitRewardRun => ({
  type: 'SubmitRewardRun',
  data: {
    runId: 'rrun_1',
    latestNumber: 1,
    quarterEndsAt: '2026-10-01T00:00:00.000Z',
    submittedBy: 'pers_fatima',
    submittedAt: at,
    ...overrides,
  },
});
const approve = (overrides: Partial<ApproveRewardRun['data']> = {}): ApproveRewardRun => ({
  type: 'ApproveRewardRun',
  data: {
    runId: 'rrun_1',
    recomputedDigest: digest,
    approverIsPerson: true,
    approvedBy: 'pers_lars',
    approvedAt: at,
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
const exclusion = {
  runId: 'rrun_1',
  partnerId: 'prtn_1',
  reason: 'audit',
  excludedBy: 'pers_fatima',
  excludedAt: at,
};
const excluded: RewardRunEvent = { type: 'RewardRunPartnerExcluded', data: exclusion };
const exclude = (overrides: Partial<ExcludePartner['data']> = {}): ExcludePartner => ({
  type: 'ExcludePartner',
  data: { ...exclusion, ...overrides },
});
const returning = { runId: 'rrun_1', reason: 'a missing report', returnedBy: 'pers_lars', returnedAt: at };
const returned: RewardRunEvent = { type: 'RewardRunReturned', data: returning };
const sendBack = (overrides: Partial<ReturnRewardRun['data']> = {}): ReturnRewardRun => ({
  type: 'ReturnRewardRun',
  data: { ...returning, returnerIsPerson: true, ...overrides },
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

  it('is sent back with a reason by a person, changed and submitted again', () => {
    given(started, calculated, submitted).when(sendBack()).then(returned);
    given(started, calculated).when(sendBack()).thenRefused('REWARD_RUN_NOT_OPEN');
    given(started, calculated, submitted)
      .when(sendBack({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(started, calculated, submitted)
      .when(sendBack({ returnerIsPerson: false }))
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
      .when(submit({ quarterEndsAt: '2026-10-05T09:00:00.001Z' }))
      .thenRefused('PERIOD_NOT_ENDED');
    given(started, calculated)
      .when(submit({ quarterEndsAt: at }))
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
      .when(approve({ approvedBy: 'pers_fatima' }))
      .thenRefused('FOUR_EYES');
  });

  it('is approved by a person', () => {
    given(started, calculated, submitted)
      .when(approve({ approverIsPerson: false }))
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
