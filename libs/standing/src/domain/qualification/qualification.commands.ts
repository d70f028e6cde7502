import type { DatedAct, Day, DomainCommand, Instant } from '@channel/kernel';
import type { Assessor, CheckedItem, NextAssessment, UnmetRow } from './qualification.events';

type Asked<Data> = Readonly<{ qualificationId: string; act: DatedAct } & Data>;

/** Whether the level of the partner is enough (O32); looked up by the handler. */
type LevelOfPartner = Readonly<{ level: string | null; minimumLevel: string; isHighEnough: boolean }>;

export type ApplyForQualification = DomainCommand<
  'ApplyForQualification',
  Asked<
    {
      partnerId: string;
      programmeId: string;
      certification: string;
      /** Product certifications of the version in force. */
      certifications: readonly string[];
      /** Whether it has to be invited, and is (O22). */
      mayApply: boolean;
      obligations: readonly string[];
      /** Obligations of the version in force. */
      asked: readonly string[];
      plan: string | null;
      timeLine: string | null;
      needsPlanAgain: boolean;
    } & LevelOfPartner
  >,
  | ('SPECIALISATION_UNKNOWN' | 'INVITATION_REQUIRED' | 'LEVEL_TOO_LOW' | 'QUALIFICATION_RUNNING')
  | ('OBLIGATIONS_NOT_ACCEPTED' | 'PLAN_MISSING')
>;
export type AssessQualification = DomainCommand<
  'AssessQualification',
  Asked<{
    as: Assessor;
    passed: boolean;
    note: string | null;
    checklist: readonly CheckedItem[];
    /** Items of the version in force that this assignment looks at. */
    items: readonly string[];
    /** In which assignments the actor stands today. */
    assignedAs: readonly Assessor[];
    /** Assignments that have to assess. */
    assessors: readonly Assessor[];
    coversUntilOn: Day;
  }>,
  | ('QUALIFICATION_NOT_OPEN' | 'HUMAN_REQUIRED' | 'NOT_ASSESSOR' | 'FOUR_EYES' | 'REASON_MISSING')
  | ('ITEM_UNKNOWN' | 'CHECKLIST_INCOMPLETE')
>;
export type ContractQualification = DomainCommand<
  'ContractQualification',
  Asked<
    {
      document: string;
      contract: string;
      unmet: readonly UnmetRow[];
      next: NextAssessment;
    } & LevelOfPartner
  >,
  | ('QUALIFICATION_NOT_OPEN' | 'HUMAN_REQUIRED' | 'EVIDENCE_MISSING' | 'LEVEL_TOO_LOW')
  | 'REQUIREMENTS_NOT_MET'
>;
export type WarnOfAssessment = DomainCommand<
  'WarnOfAssessment',
  Readonly<{
    qualificationId: string;
    dueOn: Day;
    daysBefore: number;
    unmet: readonly UnmetRow[];
    at: Instant;
  }>,
  never
>;
export type AssessmentFallDue = DomainCommand<
  'AssessmentFallDue',
  Readonly<{ qualificationId: string; dueOn: Day; at: Instant }>,
  never
>;
export type DecideQualification = DomainCommand<
  'DecideQualification',
  Asked<{
    outcome: 'keep' | 'end';
    reason: string | null;
    unmet: readonly UnmetRow[];
    next: NextAssessment;
  }>,
  'QUALIFICATION_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING'
>;
export type FlagBreach = DomainCommand<
  'FlagBreach',
  Asked<{ breachId: string; obligation: string; evidence: string; note: string | null }>,
  'QUALIFICATION_NOT_OPEN' | 'NAME_UNKNOWN' | 'EVIDENCE_MISSING' | 'REASON_MISSING'
>;
export type SettleBreach = DomainCommand<
  'SettleBreach',
  Asked<{ breachId: string; reason: string | null }>,
  'BREACH_NOT_OPEN' | 'REASON_MISSING'
>;

export type QualificationCommand =
  | ApplyForQualification
  | AssessQualification
  | ContractQualification
  | WarnOfAssessment
  | AssessmentFallDue
  | DecideQualification
  | FlagBreach
  | SettleBreach;
