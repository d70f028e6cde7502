import { scenario } from '@channel/testing';
import {
  chen,
  anna,
  carol,
  machine,
  checked,
  row,
  apply,
  applied,
  assess,
  assessed,
  SPM,
  PAM,
  passed,
  declined,
  both,
  contract,
  contracted,
  held,
  fellDue,
  year,
  ended,
} from './qualification.builders';
import { qualificationDecider } from './qualification.decider';

const given = scenario(qualificationDecider);

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
