import { actBy, scenario } from '@channel/testing';
import type { QualificationCommand } from './qualification.commands';
import { qualificationDecider } from './qualification.decider';
import type { QualificationEvent } from './qualification.events';

const given = scenario(qualificationDecider);
const on = '2026-07-15';
const at = '2026-07-15T09:00:00.000Z';
const by = (id: string) => actBy(`pers_${id}`, { at, on });
const chen = by('chen');
const anna = by('anna');
const carol = by('carol');
const paula = by('paula');
const machine = actBy('mach_1', { at, on, type: 'machine' });

const certification = 'operate-advanced-security';
const key = { qualificationId: 'qual_1', partnerId: 'prtn_1' };
const obligations = ['branding', 'level-1'];
const elite = { level: 'elite', minimumLevel: 'elite', isHighEnough: true };
const items = ['level-1', 'level-2'];
const checked = items.map((item) => ({ item, passed: true, note: 'Seen on site.' }));
const next = { dueOn: '2027-07-15', fallsDueAt: '2027-07-15T00:00:00.000Z', warnings: [] };
const row = {
  requirement: 'operate-checklist',
  name: 'Checklist',
  rows: ['O15'],
  missing: 'the check of level-2',
};

const apply = (over: object = {}) =>
  ({
    type: 'ApplyForQualification',
    data: {
      ...{ ...key, programmeId: 'jpa-2023', certification, certifications: [certification], mayApply: true },
      ...{ obligations, asked: obligations, plan: null, timeLine: null, needsPlanAgain: true },
      ...{ ...elite, act: paula, ...over },
    },
  }) as QualificationCommand;
const applied = (over: object = {}) =>
  ({
    type: 'QualificationApplied',
    data: {
      ...{ ...key, programmeId: 'jpa-2023', certification, application: 1, obligations },
      ...{ plan: null, timeLine: null, appliedBy: 'pers_paula', appliedAt: at, appliedOn: on, ...over },
    },
  }) as QualificationEvent;

type As = 'service-partner-manager' | 'account-manager';
const itemsOf = (as: As) => (as === 'service-partner-manager' ? items : []);
const checkedOf = (as: As) => (as === 'service-partner-manager' ? checked : []);
const assess = (as: As, act = chen, over: object = {}) =>
  ({
    type: 'AssessQualification',
    data: {
      ...{ qualificationId: 'qual_1', as, passed: true, note: 'Good.', checklist: checkedOf(as) },
      ...{ items: itemsOf(as), assignedAs: [as], coversUntilOn: '2027-07-15', act },
      assessors: ['service-partner-manager', 'account-manager'],
      ...over,
    },
  }) as QualificationCommand;
const assessed = (as: As, who = 'chen', over: object = {}) =>
  ({
    type: 'QualificationAssessed',
    data: {
      ...{ ...key, as, passed: true, note: 'Good.', checklist: checkedOf(as) },
      ...{ assessedBy: `pers_${who}`, assessedAt: at, assessedOn: on, ...over },
    },
  }) as QualificationEvent;
const SPM = 'service-partner-manager';
const PAM = 'account-manager';
const passed: QualificationEvent = {
  type: 'QualificationPassed',
  data: { ...key, passedOn: on, passedAt: at, coversUntilOn: '2027-07-15' },
};
const declined: QualificationEvent = {
  type: 'QualificationDeclined',
  data: { ...key, declinedOn: on, declinedAt: at },
};
const both = [applied(), assessed(SPM), assessed(PAM, 'anna'), passed];
const contract = (over: object = {}) =>
  ({
    type: 'ContractQualification',
    data: {
      ...{ qualificationId: 'qual_1', document: 'operate-contract', contract: 'OSC-14', unmet: [] },
      ...{ next, ...elite, act: carol, ...over },
    },
  }) as QualificationCommand;
const contracted: QualificationEvent = {
  type: 'QualificationContracted',
  data: {
    ...{ ...key, certification, document: 'operate-contract', contract: 'OSC-14', next },
    ...{ contractedBy: 'pers_carol', contractedAt: at, contractedOn: on },
  },
};
const held = [...both, contracted];
const fellDue: QualificationEvent = {
  type: 'AssessmentFellDue',
  data: { ...key, dueOn: '2027-07-15', fellDueAt: at },
};
const completed = (all = true): QualificationEvent => ({
  type: 'AssessmentCompleted',
  data: { ...key, passed: all, completedAt: at },
});
const year = [...held, fellDue, assessed(SPM), assessed(PAM, 'anna'), completed()];
const decide = (outcome: 'keep' | 'end', over: object = {}) =>
  ({
    type: 'DecideQualification',
    data: {
      qualificationId: 'qual_1',
      outcome,
      reason: 'As agreed.',
      unmet: [row],
      next,
      act: carol,
      ...over,
    },
  }) as QualificationCommand;
const said = { reason: 'As agreed.', unmet: [row], decidedBy: 'pers_carol', decidedAt: at };
const kept: QualificationEvent = {
  type: 'QualificationKept',
  data: { ...key, ...said, next, decidedOn: on },
};
const ended: QualificationEvent = {
  type: 'QualificationEnded',
  data: { ...key, ...said, certification, endedOn: on },
};

describe('an application as Operate Specialist', () => {
  it('req:O22 req:O19 is made by whom is invited, with every obligation accepted', () => {
    given().when(apply()).then(applied());
    given()
      .when(apply({ mayApply: false }))
      .thenRefused('INVITATION_REQUIRED');
    given()
      .when(apply({ obligations: ['branding'] }))
      .thenRefused('OBLIGATIONS_NOT_ACCEPTED');
    given()
      .when(apply({ certification: 'operate-magic' }))
      .thenRefused('SPECIALISATION_UNKNOWN');
  });
  it('req:O32 LEVEL_TOO_LOW: a Select partner becomes Elite first', () =>
    given()
      .when(apply({ level: 'select', isHighEnough: false }))
      .thenRefused('LEVEL_TOO_LOW'));
  it('QUALIFICATION_RUNNING: is one at a time for each certification', () => {
    for (const so of [[applied()], both, held, [...held, fellDue], year])
      given(...so)
        .when(apply({ plan: 'More staff.', timeLine: 'By May.' }))
        .thenRefused('QUALIFICATION_RUNNING');
  });
  it('req:O36 PLAN_MISSING: comes again only with a plan and a time line', () => {
    const again = { application: 2, plan: 'More staff.', timeLine: 'By May.' };
    for (const over of [
      [applied(), assessed(SPM, 'chen', { passed: false }), assessed(PAM, 'anna'), declined],
      [...held, ended],
    ]) {
      given(...over)
        .when(apply())
        .thenRefused('PLAN_MISSING');
      given(...over)
        .when(apply({ plan: 'More staff.', timeLine: ' ' }))
        .thenRefused('PLAN_MISSING');
      given(...over)
        .when(apply({ plan: 'More staff.', timeLine: 'By May.' }))
        .then(applied(again));
      given(...over)
        .when(apply({ needsPlanAgain: false }))
        .then(applied({ application: 2 }));
    }
  });
});

describe('the assessment of an Operate Specialist', () => {
  it('req:O31 is made by two people in two assignments', () => {
    given(applied()).when(assess(SPM)).then(assessed(SPM));
    given(applied(), assessed(SPM)).when(assess(PAM, anna)).then(assessed(PAM, 'anna'), passed);
    given(applied(), assessed(PAM, 'anna')).when(assess(SPM)).then(assessed(SPM), passed);
  });
  it('req:O31 FOUR_EYES NOT_ASSESSOR HUMAN_REQUIRED: not by one person in both, nor by anybody else', () => {
    given(applied(), assessed(SPM)).when(assess(PAM)).thenRefused('FOUR_EYES');
    given(applied())
      .when(assess(PAM, chen, { assignedAs: [SPM] }))
      .thenRefused('NOT_ASSESSOR');
    given(applied()).when(assess(SPM, machine)).thenRefused('HUMAN_REQUIRED');
    given(applied())
      .when(assess(SPM, chen, { note: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('req:O15 CHECKLIST_INCOMPLETE ITEM_UNKNOWN: has a verdict on each item, and on no other', () => {
    given(applied())
      .when(assess(SPM, chen, { checklist: checked.slice(1) }))
      .thenRefused('CHECKLIST_INCOMPLETE');
    given(applied())
      .when(assess(SPM, chen, { checklist: [...checked, { item: 'magic', passed: true, note: 'x' }] }))
      .thenRefused('ITEM_UNKNOWN');
    given(applied())
      .when(assess(PAM, chen, { checklist: checked }))
      .thenRefused('ITEM_UNKNOWN');
  });
  it('declines where one of the two says no, whoever speaks last', () => {
    const no = { passed: false };
    given(applied(), assessed(SPM, 'chen', no))
      .when(assess(PAM, anna))
      .then(assessed(PAM, 'anna'), declined);
    given(applied(), assessed(SPM))
      .when(assess(PAM, anna, no))
      .then(assessed(PAM, 'anna', no), declined);
    given(applied(), assessed(SPM), assessed(PAM, 'anna', no), declined)
      .when(assess(PAM, anna))
      .thenRefused('QUALIFICATION_NOT_OPEN');
  });
  it('is said anew until the contract is signed: what was repaired is looked at again', () => {
    given(applied(), assessed(SPM, 'chen', { passed: false }))
      .when(assess(SPM))
      .then(assessed(SPM));
    given(...both)
      .when(assess(SPM, carol))
      .then(assessed(SPM, 'carol'), passed);
    expect(given(...both, assessed(SPM, 'carol')).state()).toMatchObject({
      assessments: [{ as: PAM }, { as: SPM, assessedBy: 'pers_carol' }],
    });
    given(...held)
      .when(assess(SPM))
      .thenRefused('QUALIFICATION_NOT_OPEN');
  });
});

describe('the contract of an Operate Specialist', () => {
  it('req:O22 REQUIREMENTS_NOT_MET: is signed once every row is met, each that is not is named', () => {
    given(...both)
      .when(contract())
      .then(contracted);
    given(...both)
      .when(contract({ unmet: [row] }))
      .thenRefused('REQUIREMENTS_NOT_MET');
    expect(qualificationDecider.decide(contract({ unmet: [row] }), given(...both).state())).toMatchObject({
      errors: [{ detail: 'Checklist. Missing: the check of level-2.' }],
    });
  });
  it('req:O2 LEVEL_TOO_LOW EVIDENCE_MISSING HUMAN_REQUIRED: at a level that is enough still, by a person', () => {
    given(...both)
      .when(contract({ level: 'select', isHighEnough: false }))
      .thenRefused('LEVEL_TOO_LOW');
    given(...both)
      .when(contract({ contract: '-' }))
      .thenRefused('EVIDENCE_MISSING');
    given(...both)
      .when(contract({ act: machine }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('QUALIFICATION_NOT_OPEN: needs both assessments first', () => {
    for (const so of [[], [applied()], [applied(), assessed(SPM)], held])
      given(...so)
        .when(contract())
        .thenRefused('QUALIFICATION_NOT_OPEN');
  });
});

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
