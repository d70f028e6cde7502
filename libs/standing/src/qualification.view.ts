import { is, view, type Role, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import {
  QUALIFICATION_STATUSES,
  type KnownQualification,
  type Qualification,
} from './domain/qualification/qualification';
import { ASSESSORS } from './domain/qualification/qualification.events';

export const QUALIFICATION_APPLICANTS: readonly Role[] = ['partner.admin'];
export const QUALIFICATION_ASSESSORS: readonly Role[] = ['channel.manager', 'channel.lead'];
export const QUALIFICATION_DECIDERS: readonly Role[] = ['channel.lead'];
/** Of no money: representatives read it too. */
export const QUALIFICATION_READERS: readonly Role[] = [
  ...['partner.admin', 'partner.rep', 'partner.finance', 'channel.manager', 'channel.lead'],
  ...['finance.analyst', 'finance.approver', 'programme.author', 'auditor'],
] as readonly Role[];

/** X1: the partner's own, all of them for the vendor. */
export const qualificationVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (qualification: Qualification): boolean =>
    qualification.status !== 'none' && (orgId === VENDOR_ORG || orgId === qualification.partnerId);

export const OUTCOMES_OF_YEAR = ['keep', 'end'] as const;

export const unmetRowView = view('UnmetRow', {
  requirement: is.text,
  name: is.text,
  rows: is.listOf(is.text).describe('Rows of the programme guide that it states.'),
  missing: is.sentence,
});
const assessmentView = view('QualificationAssessment', {
  as: is.oneOf(ASSESSORS),
  passed: is.flag,
  note: is.text,
  checklist: is.listOf(view('CheckedItem', { item: is.text, passed: is.flag, note: is.text })),
  assessedBy: is.id,
  assessedAt: is.instant,
  assessedOn: is.day,
});
const breachView = view('ObligationBreach', {
  breachId: is.id,
  obligation: is.text,
  evidence: is.text,
  note: is.text,
  flaggedBy: is.id,
  flaggedAt: is.instant,
  settled: view('SettledBreach', { reason: is.text, settledBy: is.id, settledAt: is.instant }).nullable(),
});
const shared = {
  partnerId: is.id,
  programmeId: is.id,
  certification: is.text,
  status: is.oneOf(QUALIFICATION_STATUSES),
  application: is.count.describe('1 is the first; each later one came with a plan and a time line.'),
  appliedOn: is.day,
  nextAssessmentOn: is.day
    .nullable()
    .describe('Of a contract that runs: the day of its next yearly assessment.'),
};
export const qualificationView = view('Qualification', {
  ...shared,
  obligations: is.listOf(is.text).describe('What the partner accepted when it applied.'),
  plan: is.text.nullable(),
  timeLine: is.text.nullable(),
  appliedBy: is.id,
  assessments: is.listOf(assessmentView).describe('Of this application or year, one by each assignment.'),
  contract: view('QualificationContract', {
    reference: is.text,
    contractedBy: is.id,
    contractedOn: is.day,
  }).nullable(),
  decision: view('QualificationDecision', {
    outcome: is.oneOf(OUTCOMES_OF_YEAR),
    reason: is.text,
    unmet: is.listOf(unmetRowView).describe('What was not met when it was decided.'),
    decidedBy: is.id,
    decidedAt: is.instant,
  })
    .nullable()
    .describe('The last one about a year.'),
  breaches: is.listOf(breachView),
});
export const qualificationRowView = view('QualificationRow', {
  id: is.id,
  ...shared,
  openBreaches: is.count,
});

const viewOfKnown = (known: KnownQualification): ViewOf<typeof qualificationView> => {
  const { qualificationId: _id, coversUntilOn: _covers, ...shown } = known;
  return shown;
};
export const viewOfQualification = (qualification: Qualification): ViewOf<typeof qualificationView> => {
  invariant(qualification.status !== 'none', 'a qualification that is shown was applied for');
  return viewOfKnown(qualification);
};
