import { fourEyes, needsPerson, needsReason, refuse, type Refusal } from '@channel/kernel';
import { alreadyUsed, MOST_FILES } from '../claim/claim.submission';
import { refuseAt } from '../claim/claim.words';
import { businessDaysFrom, daysFrom } from '../clocks';
import { evolve, type KnownMou, type Milestone, type Submission } from './mou';
import type {
  AcceptMouMilestone,
  EndMou,
  MouFile,
  NoteMouMilestoneOverdue,
  RecordMouEvidence,
  ReturnMouMilestone,
  SubmitMouMilestone,
} from './mou.commands';
import type { MouEvent } from './mou.events';
import { completionOf, endOf, inMou, milestoneOf, notOpen, versionOf, type MouDecision } from './mou.words';

/** What a payout calls the money of a milestone. */
export const drawIdOf = (mouId: string, key: string): string => `${mouId}.${key}`;
export const mouIdOfDraw = (drawId: string): string => drawId.split('.')[0] ?? '';

/** Also after its day: what is late is late, and not lost. */
export const submit = (
  { key, note, files, rules, act }: SubmitMouMilestone['data'],
  mou: KnownMou,
): MouDecision<SubmitMouMilestone> => {
  if (mou.status === 'proposed') return unsigned(mou);
  if (mou.status !== 'active') return notOpen(mou);
  const milestone = milestoneOf(mou, key);
  if ('refused' in milestone) return milestone;
  if (milestone.status !== 'open') return milestoneNotOpen(milestone);
  const refused = wrongFiles(milestone, files) ?? alreadyUsed(files);
  if (refused !== undefined) return refused;
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  const { title, amount } = milestone.terms;
  return [
    {
      type: 'MouMilestoneSubmitted',
      data: {
        ...{ ...mou.of, key, attempt: (milestone.submission?.attempt ?? 0) + 1, title, amount, note },
        proofs: files.map(({ usedBy: _usedBy, pointer: _pointer, ...file }) => file),
        ...{ reviewByOn, reviewBy, submittedBy: act.by, submittedAt: act.at },
      },
    },
  ];
};

const unsigned = (mou: KnownMou): Refusal<'SIGNATURE_MISSING'> => {
  const signatures = versionOf(mou, mou.proposed)?.signatures ?? {};
  const missing = (['partner', 'vendor'] as const).filter((party) => signatures[party] === undefined);
  return refuse('SIGNATURE_MISSING', `The agreement begins once it is signed: ${missing.join(' and ')}.`);
};
const milestoneNotOpen = ({ status, terms: { key } }: Milestone): Refusal<'MILESTONE_NOT_OPEN'> =>
  refuse('MILESTONE_NOT_OPEN', `The milestone ${key} is ${status.replaceAll('_', ' ')}.`);

const wrongFiles = (
  { terms: { proofs } }: Milestone,
  files: readonly MouFile[],
): Refusal<'EVIDENCE_MISSING' | 'TOO_MANY_FILES'> | undefined =>
  files.length > MOST_FILES
    ? refuse('TOO_MANY_FILES', `A milestone has at most ${String(MOST_FILES)} files.`)
    : refuseAt(
        'EVIDENCE_MISSING',
        'The milestone has not everything that shows it.',
        proofs
          .filter((wanted) => !files.some(({ proof }) => proof === wanted))
          .map((proof) => ({ pointer: '/proofs', detail: `${proof.replaceAll('-', ' ')} is missing.` })),
      );

/** Of an attempt that is no longer the last one an answer means nothing. */
export const recordEvidence = (
  { key, attempt, evidenceId, holder, at }: RecordMouEvidence['data'],
  { of, milestones }: KnownMou,
): MouDecision<RecordMouEvidence> => {
  const submission = milestones.get(key)?.submission;
  if (submission?.attempt !== attempt || submission.evidence.get(evidenceId) !== 'pending') return [];
  const about = { ...of, key, attempt, evidenceId };
  return holder === null
    ? [{ type: 'MouEvidenceConfirmed', data: { ...about, confirmedAt: at } }]
    : [{ type: 'MouEvidenceRefused', data: { ...about, holder, refusedAt: at } }];
};

/** Sent at a deadline; a milestone that waits for a decision is not overdue. */
export const noteOverdue = (
  { key, at }: NoteMouMilestoneOverdue['data'],
  mou: KnownMou,
): MouDecision<NoteMouMilestoneOverdue> => {
  const milestone = mou.milestones.get(key);
  return mou.status === 'active' && milestone?.status === 'open' ? overdueAt(mou, milestone, at) : [];
};
const overdueAt = (
  { of }: KnownMou,
  { overdue, dueAt, terms }: Milestone,
  now: string,
): readonly MouEvent[] =>
  overdue || now < dueAt
    ? []
    : [
        {
          type: 'MouMilestoneOverdue',
          data: { ...of, key: terms.key, title: terms.title, dueOn: terms.dueOn, notedAt: now },
        },
      ];

/** Releases its money; with the last milestone the agreement is completed. */
export const accept = (
  { key, rules, act }: AcceptMouMilestone['data'],
  mou: KnownMou,
): MouDecision<AcceptMouMilestone> => {
  const found = submittedIn(mou, key);
  if ('refused' in found) return found;
  const { milestone, submission } = found;
  const refused =
    needsPerson(act, 'A milestone is accepted') ??
    fourEyes(act, [submission.by], 'Who submitted it does not accept it.') ??
    notConfirmed(submission);
  if (refused !== undefined) return refused;
  const { title, amount } = milestone.terms;
  const accepted: MouEvent = {
    type: 'MouMilestoneAccepted',
    data: {
      ...{ ...mou.of, key, title, drawId: drawIdOf(mou.of.mouId, key), amount },
      accounting: versionOf(mou, mou.inForce)?.terms.accounting ?? 'reduction-of-revenue',
      payByOn: daysFrom(act.on, rules.paymentDays, rules).on,
      ...{ acceptedBy: act.by, acceptedAt: act.at },
    },
  };
  return [accepted, ...completionOf(evolve(mou, accepted), act)];
};

const submittedIn = (
  mou: KnownMou,
  key: string,
):
  | Readonly<{ milestone: Milestone; submission: Submission }>
  | Refusal<'MILESTONE_UNKNOWN' | 'MILESTONE_NOT_OPEN'> => {
  const milestone = milestoneOf(mou, key);
  if ('refused' in milestone) return milestone;
  const { status, submission } = milestone;
  return status === 'submitted' && submission !== null
    ? { milestone, submission }
    : milestoneNotOpen(milestone);
};

const notConfirmed = ({
  proofs,
  evidence,
}: Submission): Refusal<'EVIDENCE_PENDING' | 'EVIDENCE_ALREADY_USED'> | undefined => {
  const answers = proofs.map(({ evidenceId }) => evidence.get(evidenceId));
  if (answers.includes('pending'))
    return refuse('EVIDENCE_PENDING', 'Whether its files are used elsewhere is being looked up; try again.');
  return answers.every((answer) => answer === 'confirmed')
    ? undefined
    : refuse('EVIDENCE_ALREADY_USED', 'A file shows something else already: return the milestone.');
};

/** It may be submitted again while the agreement runs; after its end the money goes back. */
export const giveBack = (
  { key, reason, act }: ReturnMouMilestone['data'],
  mou: KnownMou,
): MouDecision<ReturnMouMilestone> => {
  const found = submittedIn(mou, key);
  if ('refused' in found) return found;
  const { milestone, submission } = found;
  const refused = needsPerson(act) ?? fourEyes(act, [submission.by]) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const returned: MouEvent = {
    type: 'MouMilestoneReturned',
    data: {
      ...{ ...mou.of, key, attempt: submission.attempt, title: milestone.terms.title, reason },
      evidenceIds: submission.proofs.map(({ evidenceId }) => evidenceId),
      returned: mou.status === 'active' ? inMou(mou, 0n) : milestone.terms.amount,
      ...{ returnedBy: act.by, returnedAt: act.at },
    },
  };
  return mou.status === 'active' ? [returned, ...overdueAt(mou, milestone, act.at)] : [returned];
};

/** The last day is over. A version that nobody signed ends as well. */
export const end = ({ at }: EndMou['data'], mou: KnownMou): MouDecision<EndMou> => {
  const last = versionOf(mou, mou.inForce ?? mou.proposed);
  if (last === undefined || (mou.status !== 'active' && mou.status !== 'proposed') || at < last.endsAt)
    return [];
  return [{ type: 'MouExpired', data: endOf(mou, last.terms.endsOn, at) }];
};
