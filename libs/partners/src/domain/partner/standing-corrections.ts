import {
  addDays,
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { notInvited, type Enrolment, type EnrolmentMisfit } from './enrolment';
import type { EnrolledPartner, Partner, StandingCorrection } from './partner';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';
import type { StandingEffect, StandingFact } from './standing-effects';
import { firstDayOf, misfitOf, recorded } from './standing-facts';

// G61: what was true in the past has been turned into money. One person prepares a correction with reason and evidence,
// a finance approver approves it, and both see what it moves before it does.

type Misfits =
  | 'LEVEL_UNKNOWN'
  | 'LEVEL_UNCHANGED'
  | 'SPECIALISATION_UNKNOWN'
  | 'SPECIALISATION_ACTIVE'
  | 'SPECIALISATION_NOT_ACTIVE'
  | 'DAYS_CROSSED';
type Shown = Readonly<{
  /** What it changes, by partner and quarter, as calculated for this command. */
  effects: readonly StandingEffect[];
  programme: ProgrammeFacts;
  act: DatedAct;
}>;

type Prepared<Fact extends StandingFact> = Readonly<{
  partnerId: string;
  correctionId: string;
  fact: Fact;
  reason: string | null;
  /** Where it can be looked up: a letter, a review, a ticket. */
  evidence: string | null;
}> &
  Shown;
type Unprepared = 'CORRECTION_NOT_NEEDED' | 'TOO_FAR_BACK' | 'REASON_MISSING' | 'EVIDENCE_MISSING';

/** Of an active partner's level or specialisations. */
export type PrepareStandingCorrection = DomainCommand<
  'PrepareStandingCorrection',
  Prepared<Exclude<StandingFact, Enrolment>>,
  Misfits | 'PARTNER_NOT_ACTIVE' | Unprepared
>;
/** Of an invited partner, which then has been enrolled since a past day. */
export type PrepareEnrolmentCorrection = DomainCommand<
  'PrepareEnrolmentCorrection',
  Prepared<Enrolment>,
  EnrolmentMisfit | 'INVITATION_REQUIRED' | Unprepared
>;
export type ApproveStandingCorrection = DomainCommand<
  'ApproveStandingCorrection',
  Readonly<{ partnerId: string; correctionId: string }> & Shown,
  Misfits | EnrolmentMisfit | 'CORRECTION_UNKNOWN' | 'CORRECTION_DECIDED' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type RejectStandingCorrection = DomainCommand<
  'RejectStandingCorrection',
  Readonly<{ partnerId: string; correctionId: string; reason: string | null; act: DatedAct }>,
  'CORRECTION_UNKNOWN' | 'CORRECTION_DECIDED' | 'REASON_MISSING'
>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const prepareCorrection = (
  data: PrepareStandingCorrection['data'],
  partner: Partner,
): Decided<PrepareStandingCorrection> =>
  partner.status === 'active'
    ? (misfitOf(data.fact, partner, data.programme) ?? prepared(data))
    : refuse('PARTNER_NOT_ACTIVE', 'Level and specialisations are those of an active partner.');

export const prepareEnrolmentCorrection = (
  data: PrepareEnrolmentCorrection['data'],
  partner: Partner,
): Decided<PrepareEnrolmentCorrection> =>
  partner.status === 'none' ? notInvited() : (misfitOf(data.fact, partner, data.programme) ?? prepared(data));

const prepared = ({
  fact,
  reason,
  evidence,
  programme,
  act,
  ...data
}: Prepared<StandingFact>): Decision<PartnerEvent, Unprepared> =>
  withinReach(fact, programme, act) ??
  needsReason(reason, 'A correction says why.') ??
  needsEvidence(evidence) ?? [
    {
      type: 'StandingCorrectionPrepared',
      data: {
        ...{ partnerId: data.partnerId, correctionId: data.correctionId, fact, effects: data.effects },
        ...{ reason: reason ?? '', evidence: evidence ?? '', preparedBy: act.by, preparedAt: act.at },
      },
    },
  ];

export const approveCorrection = (
  { partnerId, correctionId, effects, programme, act }: ApproveStandingCorrection['data'],
  partner: Partner,
): Decided<ApproveStandingCorrection> => {
  const correction = openCorrection(partner, correctionId);
  if ('refused' in correction) return correction;
  const { fact, reason, preparedBy } = correction;
  return (
    needsPerson(act, 'A correction is approved') ??
    fourEyes(act, [preparedBy], 'Who prepared the correction does not approve it.') ??
    misfitOf(fact, correction.partner, programme) ?? [
      {
        type: 'StandingCorrectionApproved',
        data: { partnerId, correctionId, effects, approvedBy: act.by, approvedAt: act.at },
      },
      ...recorded(correction.partner, fact, { act, reason, correctionId }),
    ]
  );
};

export const rejectCorrection = (
  { partnerId, correctionId, reason, act }: RejectStandingCorrection['data'],
  partner: Partner,
): Decided<RejectStandingCorrection> => {
  const correction = openCorrection(partner, correctionId);
  if ('refused' in correction) return correction;
  return (
    needsReason(reason, 'A rejection says why.') ?? [
      {
        type: 'StandingCorrectionRejected',
        data: { partnerId, correctionId, reason: reason ?? '', rejectedBy: act.by, rejectedAt: act.at },
      },
    ]
  );
};

const openCorrection = (
  partner: Partner,
  correctionId: string,
):
  | (StandingCorrection & Readonly<{ partner: EnrolledPartner }>)
  | Refusal<'CORRECTION_UNKNOWN' | 'CORRECTION_DECIDED'> => {
  const found =
    partner.status === 'none'
      ? undefined
      : partner.corrections.find((correction) => correction.correctionId === correctionId);
  if (partner.status === 'none' || found === undefined)
    return refuse('CORRECTION_UNKNOWN', 'The partner has no such correction.');
  return found.status === 'prepared'
    ? { ...found, partner }
    : refuse('CORRECTION_DECIDED', `The correction is ${found.status}.`);
};

const withinReach = (
  fact: StandingFact,
  { correctionLookbackDays }: ProgrammeFacts,
  { on }: DatedAct,
): Refusal<'CORRECTION_NOT_NEEDED' | 'TOO_FAR_BACK'> | undefined => {
  const day = firstDayOf(fact);
  if (day >= on) return refuse('CORRECTION_NOT_NEEDED', `${day} is not past: one person records it.`);
  const earliest = addDays(on, -correctionLookbackDays);
  return day < earliest
    ? refuse('TOO_FAR_BACK', `Corrections reach back to ${earliest}, not to ${day}.`)
    : undefined;
};

const needsEvidence = (evidence: string | null): Refusal<'EVIDENCE_MISSING'> | undefined =>
  evidence === null || evidence.trim() === ''
    ? refuse('EVIDENCE_MISSING', 'A correction names the document that proves it.')
    : undefined;
