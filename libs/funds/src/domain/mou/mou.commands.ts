import type { DatedAct, Day, DomainCommand, Instant, RefusalsOf, Release, Share } from '@channel/kernel';
import type { EvidenceUse } from '@channel/evidence';
import type { FirstUse } from '../claim/claim.commands';
import type { MouProof, MouTerms, OfMou, Party } from './mou.events';

/** What the programme's version in force says about co-investment. */
export type MouRules = Readonly<{
  definitionVersion: number;
  currency: string;
  timeZone: string;
  holidays: readonly Day[];
  /** Levels with an agreement (J20). */
  levels: readonly string[];
  /** What of the programme's documents the agreement is. */
  document: string;
  /** Business days in which a submitted milestone is decided. */
  reviewBusinessDays: number;
  /** Days after a milestone's acceptance in which its money is paid. */
  paymentDays: number;
  /** Days before a milestone's day on which its partner is reminded. */
  noticeDays: readonly number[];
}>;
/** The rules of the day, and the partner's level on it. */
type Given = Readonly<{ rules: MouRules; level: string | null; act: DatedAct }>;

export type TermsRefusal =
  | 'LEVEL_TOO_LOW'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'MILESTONES_EXCEED_TOTAL'
  | 'MILESTONE_OUTSIDE_DATES'
  | 'MILESTONE_TWICE'
  | 'PROOF_MISSING';
export type ProposeMou = DomainCommand<
  'ProposeMou',
  Readonly<{ of: OfMou; partnerCode: string; terms: MouTerms }> & Given,
  TermsRefusal | 'HUMAN_REQUIRED'
>;
/** The next version: of a proposal it takes the place, of an active agreement once both have signed it. */
export type ReviseMou = DomainCommand<
  'ReviseMou',
  Readonly<{ terms: MouTerms }> & Given,
  TermsRefusal | 'MILESTONE_NOT_OPEN' | 'HUMAN_REQUIRED' | 'MOU_NOT_OPEN'
>;
export type WithdrawMouProposal = DomainCommand<
  'WithdrawMouProposal',
  Readonly<{ reason: string }> & Given,
  'MOU_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
export type SignMou = DomainCommand<
  'SignMou',
  Readonly<{ party: Party }> & Given,
  TermsRefusal | 'MILESTONE_NOT_OPEN' | 'MOU_NOT_OPEN' | 'ALREADY_SIGNED' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;

/** A file of the partner, and what used it before; `null`: nothing. */
export type MouFile = MouProof & Readonly<{ usedBy: FirstUse | null; pointer: string }>;
export type SubmitMouMilestone = DomainCommand<
  'SubmitMouMilestone',
  Readonly<{ key: string; note: string | null; files: readonly MouFile[] }> & Given,
  | 'SIGNATURE_MISSING'
  | 'MOU_NOT_OPEN'
  | 'MILESTONE_UNKNOWN'
  | 'MILESTONE_NOT_OPEN'
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_ALREADY_USED'
  | 'TOO_MANY_FILES'
>;
/** Sent by an automation: what the evidence's stream answered; `null`: it is held for this attempt. */
export type RecordMouEvidence = DomainCommand<
  'RecordMouEvidence',
  Readonly<{
    mouId: string;
    key: string;
    attempt: number;
    evidenceId: string;
    holder: EvidenceUse | null;
    at: Instant;
  }>,
  never
>;
/** Sent at a deadline. */
export type NoteMouMilestoneOverdue = DomainCommand<
  'NoteMouMilestoneOverdue',
  Readonly<{ mouId: string; key: string; at: Instant }>,
  never
>;
export type AcceptMouMilestone = DomainCommand<
  'AcceptMouMilestone',
  Readonly<{ key: string }> & Given,
  | 'MILESTONE_UNKNOWN'
  | 'MILESTONE_NOT_OPEN'
  | 'EVIDENCE_PENDING'
  | 'EVIDENCE_ALREADY_USED'
  | 'HUMAN_REQUIRED'
  | 'FOUR_EYES'
>;
export type ReturnMouMilestone = DomainCommand<
  'ReturnMouMilestone',
  Readonly<{ key: string; reason: string }> & Given,
  'MILESTONE_UNKNOWN' | 'MILESTONE_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING'
>;
export type TerminateMou = DomainCommand<
  'TerminateMou',
  Readonly<{ reason: string }> & Given,
  'MOU_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
/** Sent when the last day of a version is over. */
export type EndMou = DomainCommand<'EndMou', Readonly<{ mouId: string; at: Instant }>, never>;

type ShareOfDraw = Readonly<{ drawId: string }> & Share;
export type ReserveMouDraw = DomainCommand<
  'ReserveMouDraw',
  ShareOfDraw,
  'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'
>;
export type SettleMouDraw = DomainCommand<'SettleMouDraw', ShareOfDraw, 'NOT_PAYABLE'>;
export type ReleaseMouDraw = DomainCommand<
  'ReleaseMouDraw',
  Readonly<{ drawId: string }> & Release,
  'NOT_PAYABLE'
>;

export type MouCommand =
  | ProposeMou
  | ReviseMou
  | WithdrawMouProposal
  | SignMou
  | SubmitMouMilestone
  | RecordMouEvidence
  | NoteMouMilestoneOverdue
  | AcceptMouMilestone
  | ReturnMouMilestone
  | TerminateMou
  | EndMou
  | ReserveMouDraw
  | SettleMouDraw
  | ReleaseMouDraw;
export type MouRefusal = RefusalsOf<MouCommand>;
