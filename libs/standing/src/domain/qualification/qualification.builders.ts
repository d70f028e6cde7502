import { actBy } from '@channel/testing';
import type { QualificationCommand } from './qualification.commands';
import type { QualificationEvent } from './qualification.events';

// An application of one partner for one certification, its assessments, contract and years: for the specs.

export const on = '2026-07-15';
export const at = '2026-07-15T09:00:00.000Z';
export const by = (id: string) => actBy(`pers_${id}`, { at, on });
export const chen = by('chen');
export const anna = by('anna');
export const carol = by('carol');
export const paula = by('paula');
export const machine = actBy('mach_1', { at, on, type: 'machine' });

export const certification = 'operate-advanced-security';
export const key = { qualificationId: 'qual_1', partnerId: 'prtn_1' };
export const obligations = ['branding', 'level-1'];
export const elite = { level: 'elite', minimumLevel: 'elite', isHighEnough: true };
export const items = ['level-1', 'level-2'];
export const checked = items.map((item) => ({ item, passed: true, note: 'Seen on site.' }));
export const next = { dueOn: '2027-07-15', fallsDueAt: '2027-07-15T00:00:00.000Z', warnings: [] };
export const row = {
  requirement: 'operate-checklist',
  name: 'Checklist',
  rows: ['O15'],
  missing: 'the check of level-2',
};

export const apply = (over: object = {}) =>
  ({
    type: 'ApplyForQualification',
    data: {
      ...{ ...key, programmeId: 'jpa-2023', certification, certifications: [certification], mayApply: true },
      ...{ obligations, asked: obligations, plan: null, timeLine: null, needsPlanAgain: true },
      ...{ ...elite, act: paula, ...over },
    },
  }) as QualificationCommand;
export const applied = (over: object = {}) =>
  ({
    type: 'QualificationApplied',
    data: {
      ...{ ...key, programmeId: 'jpa-2023', certification, application: 1, obligations },
      ...{ plan: null, timeLine: null, appliedBy: 'pers_paula', appliedAt: at, appliedOn: on, ...over },
    },
  }) as QualificationEvent;

export type As = 'service-partner-manager' | 'account-manager';
export const itemsOf = (as: As) => (as === 'service-partner-manager' ? items : []);
export const checkedOf = (as: As) => (as === 'service-partner-manager' ? checked : []);
export const assess = (as: As, act = chen, over: object = {}) =>
  ({
    type: 'AssessQualification',
    data: {
      ...{ qualificationId: 'qual_1', as, passed: true, note: 'Good.', checklist: checkedOf(as) },
      ...{ items: itemsOf(as), assignedAs: [as], coversUntilOn: '2027-07-15', act },
      assessors: ['service-partner-manager', 'account-manager'],
      ...over,
    },
  }) as QualificationCommand;
export const assessed = (as: As, who = 'chen', over: object = {}) =>
  ({
    type: 'QualificationAssessed',
    data: {
      ...{ ...key, as, passed: true, note: 'Good.', checklist: checkedOf(as) },
      ...{ assessedBy: `pers_${who}`, assessedAt: at, assessedOn: on, ...over },
    },
  }) as QualificationEvent;
export const SPM = 'service-partner-manager';
export const PAM = 'account-manager';
export const passed: QualificationEvent = {
  type: 'QualificationPassed',
  data: { ...key, passedOn: on, passedAt: at, coversUntilOn: '2027-07-15' },
};
export const declined: QualificationEvent = {
  type: 'QualificationDeclined',
  data: { ...key, declinedOn: on, declinedAt: at },
};
export const both = [applied(), assessed(SPM), assessed(PAM, 'anna'), passed];
export const contract = (over: object = {}) =>
  ({
    type: 'ContractQualification',
    data: {
      ...{ qualificationId: 'qual_1', document: 'operate-contract', contract: 'OSC-14', unmet: [] },
      ...{ next, ...elite, act: carol, ...over },
    },
  }) as QualificationCommand;
export const contracted: QualificationEvent = {
  type: 'QualificationContracted',
  data: {
    ...{ ...key, certification, document: 'operate-contract', contract: 'OSC-14', next },
    ...{ contractedBy: 'pers_carol', contractedAt: at, contractedOn: on },
  },
};
export const held = [...both, contracted];
export const fellDue: QualificationEvent = {
  type: 'AssessmentFellDue',
  data: { ...key, dueOn: '2027-07-15', fellDueAt: at },
};
export const completed = (all = true): QualificationEvent => ({
  type: 'AssessmentCompleted',
  data: { ...key, passed: all, completedAt: at },
});
export const year = [...held, fellDue, assessed(SPM), assessed(PAM, 'anna'), completed()];
export const decide = (outcome: 'keep' | 'end', over: object = {}) =>
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
export const said = { reason: 'As agreed.', unmet: [row], decidedBy: 'pers_carol', decidedAt: at };
export const kept: QualificationEvent = {
  type: 'QualificationKept',
  data: { ...key, ...said, next, decidedOn: on },
};
export const ended = {
  type: 'QualificationEnded',
  data: { ...key, ...said, certification, endedOn: on },
} satisfies QualificationEvent;
