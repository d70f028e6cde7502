import { needsPerson, refuse } from '@channel/kernel';
import { businessDaysFrom, daysFrom, noticesBefore } from '../clocks';
import { ownEvidenceOf, type SubmittedClaim } from './claim';
import type { AnswerMdfClaim, AskMdfClaim, ExpireMdfClaim, NoteMdfClaimAnswerDue } from './claim.commands';
import { linesAnswered, unknownInvoice } from './claim.invoice-files';
import { alreadyUsed, MOST_FILES, proofsOf } from './claim.submission';
import { needsUndecided, notOpen, ofAttempt, ofRequest, type ClaimDecision } from './claim.words';

// What a reviewer asks, and what becomes of the claim until it is answered.

export const ask = (
  { question, rules, act }: AskMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<AskMdfClaim> => {
  const refused = needsUndecided(claim) ?? needsPerson(act);
  if (refused !== undefined) return refused;
  const { on: answerByOn, at: answerBy } = daysFrom(act.on, rules.answerDays, rules);
  const notices = noticesBefore(answerByOn, act.at, rules);
  const asked = { question, answerByOn, answerBy, notices, askedBy: act.by, askedAt: act.at };
  return [{ type: 'MdfClaimQuestionAsked', data: { ...claim.of, ...asked } }];
};

/** With further files, if they are asked for. The clock of the review begins anew. */
export const answer = (
  { answer: text, files, rules, act }: AnswerMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<AnswerMdfClaim> => {
  if (claim.status !== 'action_required') return notOpen(claim);
  if (claim.proofs.length + files.length > MOST_FILES)
    return refuse('TOO_MANY_FILES', `A claim has at most ${String(MOST_FILES)} files.`);
  const unknown = unknownInvoice(claim, files);
  if (unknown !== undefined) return unknown;
  // A file of the claim that it follows is its own as well.
  const used = alreadyUsed(
    files.map((file) => (claim.inherited.includes(file.evidenceId) ? { ...file, usedBy: null } : file)),
  );
  if (used !== undefined) return used;
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  const proofs = proofsOf(claim.terms, files, linesAnswered(claim));
  const answered = { answer: text, proofs, reviewByOn, reviewBy, answeredBy: act.by, answeredAt: act.at };
  const about = { ...claim.of, ...ofAttempt(claim.attempt) };
  return [{ type: 'MdfClaimQuestionAnswered', data: { ...about, ...answered } }];
};

/** Sent at a deadline; a question that was answered, or another one, is not the one that is spoken of. */
export const noteAnswerDue = (
  { answerBy, noticeOn: notedOn, at: notedAt }: NoteMdfClaimAnswerDue['data'],
  { of, status, question }: SubmittedClaim,
): ClaimDecision<NoteMdfClaimAnswerDue> => {
  if (status !== 'action_required' || question?.answerBy !== answerBy || answerBy <= notedAt) return [];
  const { answerByOn } = question;
  return [{ type: 'MdfClaimAnswerDue', data: { ...of, answerByOn, notedOn, notedAt } }];
};

export const expire = (
  { at }: ExpireMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ExpireMdfClaim> => {
  const { status, question } = claim;
  if (status !== 'action_required' || question === null || question.answerBy > at) return [];
  const about = { ...ofRequest(claim), ...ofAttempt(claim.attempt) };
  const data = { ...about, evidenceIds: ownEvidenceOf(claim), expiredAt: at };
  return [{ type: 'MdfClaimExpired', data }];
};
