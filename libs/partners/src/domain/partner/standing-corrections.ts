import {
  approvedCorrection,
  notToApprove,
  openCorrection,
  preparedCorrection,
  refuse,
  rejectedCorrection,
  type Correction,
  type CorrectionOpen,
  type CorrectionUnprepared,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type PastEffect,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { notInvited, type Enrolment, type EnrolmentMisfit } from './enrolment';
import type { EnrolledPartner, Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';
import type { ServiceMisfit } from './service-specialisations';
import type { StandingFact } from './standing-fact';
import { firstDayOf, misfitOf, recorded } from './standing-facts';

// G61, for a partner's enrolment, level and specialisations.

type Misfits =
  | 'LEVEL_UNKNOWN'
  | 'LEVEL_UNCHANGED'
  | 'SPECIALISATION_UNKNOWN'
  | 'SPECIALISATION_ACTIVE'
  | 'SPECIALISATION_NOT_ACTIVE'
  | 'DAYS_CROSSED'
  | ServiceMisfit;
type Shown = Readonly<{
  /** What it changes, by partner and quarter, as calculated for this command. */
  effects: readonly PastEffect[];
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

/** Of an active partner's level or specialisations. */
export type PrepareStandingCorrection = DomainCommand<
  'PrepareStandingCorrection',
  Prepared<Exclude<StandingFact, Enrolment>>,
  Misfits | 'PARTNER_NOT_ACTIVE' | CorrectionUnprepared
>;
/** Of an invited partner, which then has been enrolled since a past day. */
export type PrepareEnrolmentCorrection = DomainCommand<
  'PrepareEnrolmentCorrection',
  Prepared<Enrolment>,
  EnrolmentMisfit | 'INVITATION_REQUIRED' | CorrectionUnprepared
>;
export type ApproveStandingCorrection = DomainCommand<
  'ApproveStandingCorrection',
  Readonly<{ partnerId: string; correctionId: string }> & Shown,
  Misfits | EnrolmentMisfit | CorrectionOpen | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type RejectStandingCorrection = DomainCommand<
  'RejectStandingCorrection',
  Readonly<{ partnerId: string; correctionId: string; reason: string | null; act: DatedAct }>,
  CorrectionOpen | 'REASON_MISSING'
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
  partnerId,
  programme,
  ...asked
}: Prepared<StandingFact>): Decision<PartnerEvent, CorrectionUnprepared> => {
  const since = firstDayOf(asked.fact);
  const data = preparedCorrection({ ...asked, since, lookbackDays: programme.correctionLookbackDays });
  return 'refused' in data ? data : [{ type: 'StandingCorrectionPrepared', data: { partnerId, ...data } }];
};

export const approveCorrection = (
  { partnerId, correctionId, effects, programme, act }: ApproveStandingCorrection['data'],
  partner: Partner,
): Decided<ApproveStandingCorrection> => {
  const open = openOf(partner, correctionId);
  if ('refused' in open) return open;
  const { correction, enrolled } = open;
  const { fact, reason } = correction;
  return (
    notToApprove(correction, act) ??
    misfitOf(fact, enrolled, programme) ?? [
      {
        type: 'StandingCorrectionApproved',
        data: { partnerId, ...approvedCorrection(correction, effects, act) },
      },
      ...recorded(partnerId, fact, { act, reason, correctionId }),
    ]
  );
};

export const rejectCorrection = (
  { partnerId, correctionId, reason, act }: RejectStandingCorrection['data'],
  partner: Partner,
): Decided<RejectStandingCorrection> => {
  const open = openOf(partner, correctionId);
  if ('refused' in open) return open;
  const data = rejectedCorrection(open.correction, reason, act);
  return 'refused' in data ? data : [{ type: 'StandingCorrectionRejected', data: { partnerId, ...data } }];
};

type Open = Readonly<{ correction: Correction<StandingFact>; enrolled: EnrolledPartner }>;

const openOf = (partner: Partner, correctionId: string): Open | Refusal<CorrectionOpen> => {
  const known = partner.status === 'none' ? [] : partner.corrections;
  const correction = openCorrection(known, correctionId, 'The partner');
  if ('refused' in correction) return correction;
  // A correction is of a partner that was invited.
  return partner.status === 'none'
    ? refuse('CORRECTION_UNKNOWN', 'The partner has no such correction.')
    : { correction, enrolled: partner };
};
