import { fourEyes, needsPerson, needsReason, type Act, type DatedAct } from './act';
import { addDays, type Day, type Quarter } from './calendar';
import { refuse, type Refusal } from './decider';
import type { MoneyJson } from './money';

// G61: what was true in the past has been turned into money. One person prepares a correction with reason and evidence,
// a finance approver approves it, and both see what it moves before it does. The same for every record that holds such a
// fact: a partner's standing, a registration, a shipped line.

/** What a fact of the past changes in what a partner gets for a quarter; a quarter in which nothing changes is not named. */
export type PastEffect = Readonly<{
  partnerId: string;
  /** The quarter that the change is about. */
  quarter: Quarter;
  /** The quarter whose statement takes it: another one if the quarter's own statements are issued. */
  postedIn: Quarter;
  amount: MoneyJson;
}>;

/** A fact about the past on its way. */
export type Correction<Fact> = CorrectionPrepared<Fact> &
  Readonly<{
    status: 'prepared' | 'approved' | 'rejected';
    decidedBy: string | null;
    decidedAt: string | null;
  }>;

/** The data of the events, beside the id of the record. */
export type CorrectionPrepared<Fact> = Readonly<{
  correctionId: string;
  fact: Fact;
  /** As its preparer saw them, then as its approver did. */
  effects: readonly PastEffect[];
  reason: string;
  /** Where it can be looked up: a letter, a review, a ticket. */
  evidence: string;
  preparedBy: string;
  preparedAt: string;
}>;
export type CorrectionApproved = Readonly<{
  correctionId: string;
  effects: readonly PastEffect[];
  approvedBy: string;
  approvedAt: string;
}>;
export type CorrectionRejected = Readonly<{
  correctionId: string;
  reason: string;
  rejectedBy: string;
  rejectedAt: string;
}>;

export type CorrectionOpen = 'CORRECTION_UNKNOWN' | 'CORRECTION_DECIDED';
export type CorrectionUnprepared =
  'CORRECTION_NOT_NEEDED' | 'TOO_FAR_BACK' | 'REASON_MISSING' | 'EVIDENCE_MISSING';

/** What one person does not do alone: it would change what issued statements have said. */
export const movesSettled = (effects: readonly PastEffect[]): Refusal<'CORRECTION_REQUIRED'> | undefined =>
  effects.some(({ quarter, postedIn }) => quarter !== postedIn)
    ? refuse(
        'CORRECTION_REQUIRED',
        'It would change what was issued for a past quarter: a channel manager prepares a correction, which a finance approver approves.',
      )
    : undefined;

type Asked<Fact> = Readonly<{
  correctionId: string;
  fact: Fact;
  /** The first day that it changes. */
  since: Day;
  lookbackDays: number;
  effects: readonly PastEffect[];
  reason: string | null;
  evidence: string | null;
  act: DatedAct;
}>;

/** @returns the data of the event, or why it is none */
export const preparedCorrection = <Fact>({
  correctionId,
  fact,
  effects,
  reason,
  evidence,
  act,
  ...reach
}: Asked<Fact>): CorrectionPrepared<Fact> | Refusal<CorrectionUnprepared> =>
  withinReach(reach, act) ??
  needsReason(reason, 'A correction says why.') ??
  needsEvidence(evidence) ?? {
    ...{ correctionId, fact, effects, reason: reason ?? '', evidence: evidence ?? '' },
    ...{ preparedBy: act.by, preparedAt: act.at },
  };

const withinReach = (
  { since, lookbackDays }: Pick<Asked<unknown>, 'since' | 'lookbackDays'>,
  { on }: DatedAct,
): Refusal<'CORRECTION_NOT_NEEDED' | 'TOO_FAR_BACK'> | undefined => {
  if (since >= on) return refuse('CORRECTION_NOT_NEEDED', `${since} is not past: one person records it.`);
  const earliest = addDays(on, -lookbackDays);
  return since < earliest
    ? refuse('TOO_FAR_BACK', `Corrections reach back to ${earliest}, not to ${since}.`)
    : undefined;
};

const needsEvidence = (evidence: string | null): Refusal<'EVIDENCE_MISSING'> | undefined =>
  evidence === null || evidence.trim() === ''
    ? refuse('EVIDENCE_MISSING', 'A correction names the document that proves it.')
    : undefined;

/** The correction that may still be decided. @param record e.g. `The partner` */
export const openCorrection = <Fact>(
  corrections: readonly Correction<Fact>[],
  correctionId: string,
  record: string,
): Correction<Fact> | Refusal<CorrectionOpen> => {
  const found = corrections.find((correction) => correction.correctionId === correctionId);
  if (found === undefined) return refuse('CORRECTION_UNKNOWN', `${record} has no such correction.`);
  return found.status === 'prepared'
    ? found
    : refuse('CORRECTION_DECIDED', `The correction is ${found.status}.`);
};

/** SD1 and SD7. */
export const notToApprove = (
  { preparedBy }: Pick<CorrectionPrepared<unknown>, 'preparedBy'>,
  act: Act,
): Refusal<'HUMAN_REQUIRED' | 'FOUR_EYES'> | undefined =>
  needsPerson(act, 'A correction is approved') ??
  fourEyes(act, [preparedBy], 'Who prepared the correction does not approve it.');

export const approvedCorrection = (
  { correctionId }: Pick<CorrectionPrepared<unknown>, 'correctionId'>,
  effects: readonly PastEffect[],
  { by: approvedBy, at: approvedAt }: Act,
): CorrectionApproved => ({ correctionId, effects, approvedBy, approvedAt });

export const rejectedCorrection = (
  { correctionId }: Pick<CorrectionPrepared<unknown>, 'correctionId'>,
  reason: string | null,
  { by: rejectedBy, at: rejectedAt }: Act,
): CorrectionRejected | Refusal<'REASON_MISSING'> =>
  needsReason(reason, 'A rejection says why.') ?? {
    ...{ correctionId, reason: reason ?? '', rejectedBy, rejectedAt },
  };

/** How the corrections of a record follow from its events. */
export const corrections = {
  prepared: <Fact>(
    known: readonly Correction<Fact>[],
    { correctionId, fact, effects, reason, evidence, preparedBy, preparedAt }: CorrectionPrepared<Fact>,
  ): readonly Correction<Fact>[] => [
    ...known,
    {
      ...{ correctionId, status: 'prepared', fact, effects, reason, evidence, preparedBy, preparedAt },
      ...{ decidedBy: null, decidedAt: null },
    },
  ],
  approved: <Fact>(
    known: readonly Correction<Fact>[],
    { correctionId, effects, approvedBy, approvedAt }: CorrectionApproved,
  ): readonly Correction<Fact>[] =>
    decided(known, correctionId, {
      ...{ status: 'approved', effects, decidedBy: approvedBy, decidedAt: approvedAt },
    }),
  rejected: <Fact>(
    known: readonly Correction<Fact>[],
    { correctionId, rejectedBy, rejectedAt }: CorrectionRejected,
  ): readonly Correction<Fact>[] =>
    decided(known, correctionId, { status: 'rejected', decidedBy: rejectedBy, decidedAt: rejectedAt }),
};

const decided = <Fact>(
  known: readonly Correction<Fact>[],
  correctionId: string,
  decision: Partial<Pick<Correction<Fact>, 'status' | 'effects' | 'decidedBy' | 'decidedAt'>>,
): readonly Correction<Fact>[] =>
  known.map((correction) =>
    correction.correctionId === correctionId ? { ...correction, ...decision } : correction,
  );
