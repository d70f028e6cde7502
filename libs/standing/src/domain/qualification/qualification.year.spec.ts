import { scenario } from '@channel/testing';
import {
  at,
  chen,
  anna,
  carol,
  machine,
  row,
  applied,
  assess,
  assessed,
  SPM,
  PAM,
  both,
  held,
  fellDue,
  completed,
  year,
  decide,
  kept,
  key,
  ended,
} from './qualification.builders';
import type { QualificationCommand } from './qualification.commands';
import { qualificationDecider } from './qualification.decider';
import type { QualificationEvent } from './qualification.events';

const given = scenario(qualificationDecider);

describe('the year of an Operate Specialist', () => {
  const due = {
    type: 'AssessmentFallDue',
    data: { qualificationId: 'qual_1', dueOn: '2027-07-15', at },
  } as const;
  const warning = {
    type: 'WarnOfAssessment',
    data: { qualificationId: 'qual_1', dueOn: '2027-07-15', daysBefore: 30, unmet: [row], at },
  } as const;

  it('req:O33 is warned of on the way, with what would fail, and falls due by itself', () => {
    given(...held)
      .when(warning)
      .then({
        type: 'QualificationWarned',
        data: { ...key, dueOn: '2027-07-15', daysBefore: 30, unmet: [row], warnedAt: at },
      });
    given(...held)
      .when(due)
      .then(fellDue);
    for (const over of [both, [...held, ended], [...held, fellDue]]) {
      given(...over)
        .when(warning)
        .thenNothing();
      given(...over)
        .when(due)
        .thenNothing();
    }
  });
  it('req:O33 is assessed anew by two people, and decided by a third', () => {
    const before = [...held, fellDue];
    expect(given(...before).state()).toMatchObject({ status: 'assessment_due', assessments: [] });
    given(...before, assessed(SPM))
      .when(assess(PAM))
      .thenRefused('FOUR_EYES');
    given(...before, assessed(SPM))
      .when(assess(PAM, anna, { passed: false }))
      .then(assessed(PAM, 'anna', { passed: false }), completed(false));
    given(...year)
      .when(decide('keep'))
      .then(kept);
    given(...year)
      .when(decide('end'))
      .then(ended);
    given(...year)
      .when(decide('keep', { act: chen }))
      .thenRefused('FOUR_EYES');
    given(...year)
      .when(decide('keep', { reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...year)
      .when(decide('keep', { act: machine }))
      .thenRefused('HUMAN_REQUIRED');
    given(...year, kept)
      .when(decide('keep'))
      .thenRefused('QUALIFICATION_NOT_OPEN');
  });
  it('req:O33 ends by decision alone, at any time; it is kept only once it is assessed', () => {
    given(...held)
      .when(decide('end', { act: chen }))
      .then({ type: 'QualificationEnded', data: { ...ended.data, decidedBy: 'pers_chen' } });
    given(...held)
      .when(decide('keep'))
      .thenRefused('QUALIFICATION_NOT_OPEN');
    given(...held, fellDue, assessed(SPM))
      .when(decide('keep'))
      .thenRefused('QUALIFICATION_NOT_OPEN');
    given(...both)
      .when(decide('end'))
      .thenRefused('QUALIFICATION_NOT_OPEN');
  });
});

describe('an obligation that was not kept', () => {
  const flag = (over: object = {}) =>
    ({
      type: 'FlagBreach',
      data: {
        ...{ qualificationId: 'qual_1', breachId: 'brch_1', obligation: 'level-1' },
        ...{ evidence: 'TT-991', note: 'Customer was sent on.', act: chen, ...over },
      },
    }) as QualificationCommand;
  const flagged: QualificationEvent = {
    type: 'BreachFlagged',
    data: {
      ...{ ...key, breachId: 'brch_1', obligation: 'level-1', evidence: 'TT-991' },
      ...{ note: 'Customer was sent on.', flaggedBy: 'pers_chen', flaggedAt: at },
    },
  };
  const settle = (over: object = {}) =>
    ({
      type: 'SettleBreach',
      data: { qualificationId: 'qual_1', breachId: 'brch_1', reason: 'Trained.', act: carol, ...over },
    }) as QualificationCommand;
  const settled: QualificationEvent = {
    type: 'BreachSettled',
    data: { ...key, breachId: 'brch_1', reason: 'Trained.', settledBy: 'pers_carol', settledAt: at },
  };

  it('req:O20 NAME_UNKNOWN EVIDENCE_MISSING REASON_MISSING: is flagged with what shows it', () => {
    given(...held)
      .when(flag())
      .then(flagged);
    given(...held)
      .when(flag({ obligation: 'magic' }))
      .thenRefused('NAME_UNKNOWN');
    given(...held)
      .when(flag({ evidence: '?' }))
      .thenRefused('EVIDENCE_MISSING');
    given(...held)
      .when(flag({ note: '' }))
      .thenRefused('REASON_MISSING');
    given(...both)
      .when(flag())
      .thenRefused('QUALIFICATION_NOT_OPEN');
  });
  it('req:O20 BREACH_NOT_OPEN: is settled once, and stays on record, also for who applies again', () => {
    given(...held, flagged)
      .when(settle())
      .then(settled);
    given(...held, flagged)
      .when(settle({ reason: '' }))
      .thenRefused('REASON_MISSING');
    for (const so of [[], held, [...held, flagged, settled]])
      given(...so)
        .when(settle())
        .thenRefused('BREACH_NOT_OPEN');
    expect(given(...held, flagged, ended, applied({ application: 2 })).state()).toMatchObject({
      breaches: [{ breachId: 'brch_1', settled: null }],
    });
  });
});
