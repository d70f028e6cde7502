import {
  quarterBounds,
  quarterOf,
  refuse,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import { findingsOf } from './definition.rules';
import { evolve, initial, versionOf, type Terms } from './terms';
import type { TermsEvent } from './terms.events';

export type DraftProgrammeVersion = DomainCommand<
  'DraftProgrammeVersion',
  { programmeId: string; definition: ProgrammeDefinition; draftedBy: string; draftedAt: string }
>;
export type SubmitProgrammeVersion = DomainCommand<
  'SubmitProgrammeVersion',
  { programmeId: string; version: number; submittedBy: string; submittedAt: string }
>;
export type ApproveProgrammeVersion = DomainCommand<
  'ApproveProgrammeVersion',
  {
    programmeId: string;
    version: number;
    approvedBy: string;
    /** SD7: only a person approves. */
    approverIsPerson: boolean;
    approvedAt: string;
    today: Day;
  }
>;
export type TermsCommand = DraftProgrammeVersion | SubmitProgrammeVersion | ApproveProgrammeVersion;

export type TermsRefusal =
  | 'DEFINITION_INVALID'
  | 'PROGRAMME_DIFFERS'
  | 'VERSION_UNKNOWN'
  | 'VERSION_NOT_DRAFT'
  | 'VERSION_NOT_SUBMITTED'
  | 'HUMAN_REQUIRED'
  | 'FOUR_EYES'
  | 'EFFECTIVE_NOT_QUARTER_START'
  | 'EFFECTIVE_IN_PAST'
  | 'EFFECTIVE_DAY_TAKEN';
type TermsDecision = Decision<TermsEvent, TermsRefusal>;

const draft = (data: DraftProgrammeVersion['data'], terms: Terms): TermsDecision => {
  if (data.definition.programmeId !== data.programmeId)
    return refuse('PROGRAMME_DIFFERS', `The definition is one of ${data.definition.programmeId}.`);
  const errors = findingsOf(data.definition);
  if (errors.length > 0) return invalidDefinition(errors);
  const version = terms.versions.length + 1;
  return [{ type: 'ProgrammeVersionDrafted', data: { ...data, version } }];
};

/** More than these nobody reads at once; the number says how many there are. */
const SHOWN = 100;

export const invalidDefinition = (errors: readonly RefusalDetail[]): Refusal<'DEFINITION_INVALID'> =>
  refuse(
    'DEFINITION_INVALID',
    errors.length === 1
      ? 'The definition has a mistake.'
      : `The definition has ${String(errors.length)} mistakes.`,
    errors.slice(0, SHOWN),
  );

const submit = (data: SubmitProgrammeVersion['data'], terms: Terms): TermsDecision => {
  const version = versionOf(terms, data.version);
  if (version === undefined) return unknown(data.version);
  if (version.status !== 'draft')
    return refuse('VERSION_NOT_DRAFT', `Version ${String(data.version)} is ${version.status}.`);
  return [{ type: 'ProgrammeVersionSubmitted', data }];
};

const approve = (data: ApproveProgrammeVersion['data'], terms: Terms): TermsDecision => {
  const version = versionOf(terms, data.version);
  if (version === undefined) return unknown(data.version);
  if (version.status !== 'submitted')
    return refuse('VERSION_NOT_SUBMITTED', `Version ${String(data.version)} is ${version.status}.`);
  if (!data.approverIsPerson)
    return refuse('HUMAN_REQUIRED', 'A version of a programme is approved by a person.');
  if (data.approvedBy === version.draftedBy || data.approvedBy === version.submittedBy)
    return refuse('FOUR_EYES', 'The author of a version cannot approve it.');
  return beginning(data, version.definition.effectiveFrom, terms);
};

/** The first version may describe the past, where no decision rests on another one; every later one begins ahead. */
const beginning = (
  { programmeId, version, approvedBy, approvedAt, today }: ApproveProgrammeVersion['data'],
  effectiveFrom: Day,
  terms: Terms,
): TermsDecision => {
  if (quarterBounds(quarterOf(effectiveFrom)).firstDay !== effectiveFrom)
    return refuse(
      'EFFECTIVE_NOT_QUARTER_START',
      `Reward plans begin on the first day of a quarter, not on ${effectiveFrom}.`,
    );
  const approved = terms.versions.filter(({ status }) => status === 'approved');
  if (approved.some(({ definition }) => definition.effectiveFrom === effectiveFrom))
    return refuse('EFFECTIVE_DAY_TAKEN', `Another approved version begins on ${effectiveFrom}.`);
  if (approved.length > 0 && effectiveFrom <= today)
    return refuse('EFFECTIVE_IN_PAST', `A further version begins after ${today}.`);
  return [
    {
      type: 'ProgrammeVersionApproved',
      data: { programmeId, version, effectiveFrom, approvedBy, approvedAt },
    },
  ];
};

const unknown = (version: number): TermsDecision =>
  refuse('VERSION_UNKNOWN', `The programme has no version ${String(version)}.`);

export const termsDecider: Decider<Terms, TermsCommand, TermsEvent, TermsRefusal> = {
  stream: 'terms',
  initial,
  evolve,
  decide: ({ type, data }, terms) => {
    switch (type) {
      case 'DraftProgrammeVersion':
        return draft(data, terms);
      case 'SubmitProgrammeVersion':
        return submit(data, terms);
      case 'ApproveProgrammeVersion':
        return approve(data, terms);
    }
  },
};
