import {
  decidedBy,
  fourEyes,
  needsPerson,
  needsReason,
  quarterBounds,
  quarterOf,
  refuse,
  type Act,
  type DatedAct,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalDetail,
  type RefusalsOf,
} from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import { findingsOf } from './definition.rules';
import { evolve, initial, versionOf, type Terms, type TermsVersion, type VersionStatus } from './terms';
import type { TermsEvent } from './terms.events';

type Named = Readonly<{ programmeId: string; version: number }>;
/** A version that cannot be in force on its day is refused where it is drafted, and again where it is approved. */
type DayRefusal = 'EFFECTIVE_NOT_QUARTER_START' | 'EFFECTIVE_IN_PAST' | 'EFFECTIVE_DAY_TAKEN';

export type DraftProgrammeVersion = DomainCommand<
  'DraftProgrammeVersion',
  Readonly<{ programmeId: string; definition: ProgrammeDefinition; act: DatedAct }>,
  'DEFINITION_INVALID' | 'PROGRAMME_DIFFERS' | DayRefusal
>;
export type SubmitProgrammeVersion = DomainCommand<
  'SubmitProgrammeVersion',
  Named & Readonly<{ act: Act }>,
  'VERSION_UNKNOWN' | 'VERSION_NOT_DRAFT'
>;
export type ReturnProgrammeVersion = DomainCommand<
  'ReturnProgrammeVersion',
  Named & Readonly<{ reason: string | null; act: Act }>,
  'VERSION_UNKNOWN' | 'VERSION_NOT_SUBMITTED' | 'REASON_MISSING'
>;
export type WithdrawProgrammeVersion = DomainCommand<
  'WithdrawProgrammeVersion',
  Named & Readonly<{ reason: string | null; act: Act }>,
  'VERSION_UNKNOWN' | 'VERSION_NOT_OPEN' | 'REASON_MISSING'
>;
export type ApproveProgrammeVersion = DomainCommand<
  'ApproveProgrammeVersion',
  Named & Readonly<{ act: DatedAct }>,
  'VERSION_UNKNOWN' | 'VERSION_NOT_SUBMITTED' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | DayRefusal
>;
export type TermsCommand =
  | DraftProgrammeVersion
  | SubmitProgrammeVersion
  | ReturnProgrammeVersion
  | WithdrawProgrammeVersion
  | ApproveProgrammeVersion;

export type TermsRefusal = RefusalsOf<TermsCommand>;
type TermsDecision<Command extends TermsCommand> = Decision<TermsEvent, RefusalsOf<Command>>;

const draft = (
  { programmeId, definition, act }: DraftProgrammeVersion['data'],
  terms: Terms,
): TermsDecision<DraftProgrammeVersion> => {
  if (definition.programmeId !== programmeId)
    return refuse('PROGRAMME_DIFFERS', `The definition is one of ${definition.programmeId}.`);
  const errors = findingsOf(definition);
  if (errors.length > 0) return invalidDefinition(errors);
  const version = terms.versions.length + 1;
  const drafted = { programmeId, version, definition, draftedBy: act.by, draftedAt: act.at };
  return (
    misfitOfDay(definition.effectiveFrom, terms, act) ?? [{ type: 'ProgrammeVersionDrafted', data: drafted }]
  );
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

const submit = (
  { programmeId, version, act }: SubmitProgrammeVersion['data'],
  terms: Terms,
): TermsDecision<SubmitProgrammeVersion> =>
  versionIn(terms, version, ['draft', 'returned'], 'VERSION_NOT_DRAFT') ?? [
    {
      type: 'ProgrammeVersionSubmitted',
      data: { programmeId, version, submittedBy: act.by, submittedAt: act.at },
    },
  ];

const giveBack = (
  { programmeId, version, reason, act }: ReturnProgrammeVersion['data'],
  terms: Terms,
): TermsDecision<ReturnProgrammeVersion> =>
  versionIn(terms, version, ['submitted'], 'VERSION_NOT_SUBMITTED') ??
  needsReason(reason, 'A version is returned with a reason.') ?? [
    {
      type: 'ProgrammeVersionReturned',
      data: { programmeId, version, reason: reason ?? '', returnedBy: act.by, returnedAt: act.at },
    },
  ];

const withdraw = (
  { programmeId, version, reason, act }: WithdrawProgrammeVersion['data'],
  terms: Terms,
): TermsDecision<WithdrawProgrammeVersion> =>
  versionIn(terms, version, ['draft', 'returned', 'submitted'], 'VERSION_NOT_OPEN') ??
  needsReason(reason, 'A version is withdrawn with a reason.') ?? [
    {
      type: 'ProgrammeVersionWithdrawn',
      data: { programmeId, version, reason: reason ?? '', withdrawnBy: act.by, withdrawnAt: act.at },
    },
  ];

const approve = (
  { programmeId, version, act }: ApproveProgrammeVersion['data'],
  terms: Terms,
): TermsDecision<ApproveProgrammeVersion> => {
  const known = versionOf(terms, version);
  const { preparedBy = [], definition } = known ?? ({} as Partial<TermsVersion>);
  const effectiveFrom = definition?.effectiveFrom ?? '';
  return (
    versionIn(terms, version, ['submitted'], 'VERSION_NOT_SUBMITTED') ??
    needsPerson(act, 'A version of a programme is approved') ??
    fourEyes(act, preparedBy, 'Who wrote or submitted a version cannot approve it.') ??
    misfitOfDay(effectiveFrom, terms, act) ?? [
      {
        type: 'ProgrammeVersionApproved',
        data: { programmeId, version, effectiveFrom, approvedBy: act.by, approvedAt: act.at },
      },
    ]
  );
};

/** The first version may describe the past, where no decision rests on another one; every later one begins ahead. */
const misfitOfDay = (
  effectiveFrom: Day,
  { versions }: Terms,
  { on }: DatedAct,
): Refusal<DayRefusal> | undefined => {
  if (quarterBounds(quarterOf(effectiveFrom)).firstDay !== effectiveFrom)
    return refuse(
      'EFFECTIVE_NOT_QUARTER_START',
      `Reward plans begin on the first day of a quarter, not on ${effectiveFrom}.`,
    );
  const approved = versions.filter(({ status }) => status === 'approved');
  if (approved.some(({ definition }) => definition.effectiveFrom === effectiveFrom))
    return refuse('EFFECTIVE_DAY_TAKEN', `Another approved version begins on ${effectiveFrom}.`);
  return approved.length > 0 && effectiveFrom <= on
    ? refuse('EFFECTIVE_IN_PAST', `A further version begins after ${on}.`)
    : undefined;
};

const versionIn = <Code extends string>(
  terms: Terms,
  version: number,
  statuses: readonly VersionStatus[],
  code: Code,
): Refusal<Code | 'VERSION_UNKNOWN'> | undefined => {
  const known = versionOf(terms, version);
  if (known === undefined)
    return refuse('VERSION_UNKNOWN', `The programme has no version ${String(version)}.`);
  return statuses.includes(known.status)
    ? undefined
    : refuse(code, `Version ${String(version)} is ${known.status}.`);
};

export const termsDecider: Decider<Terms, TermsCommand, TermsEvent, TermsRefusal> = {
  stream: 'terms',
  initial,
  evolve,
  decide: decidedBy<TermsCommand, Terms, TermsEvent>({
    DraftProgrammeVersion: draft,
    SubmitProgrammeVersion: submit,
    ReturnProgrammeVersion: giveBack,
    WithdrawProgrammeVersion: withdraw,
    ApproveProgrammeVersion: approve,
  }),
};
