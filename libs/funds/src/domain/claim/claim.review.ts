import {
  allocate,
  fourEyes,
  minorTotalOf,
  moneyJson,
  moneyText,
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  type Money,
  type Refusal,
} from '@channel/kernel';
import { daysFrom } from '../clocks';
import { ownEvidenceOf, type SubmittedClaim } from './claim';
import type {
  ApproveMdfClaim,
  CheckMdfAdvert,
  LineDecided,
  NoteMdfClaimOverdue,
  RecordMdfEvidence,
  RecordMdfFunding,
  RejectMdfClaim,
} from './claim.commands';
import type { ApprovedLine } from './claim.events';
import { shownElsewhere } from './claim.invoice-files';
import { needsUndecided, ofAttempt, ofRequest, refuseAt, UNDECIDED, type ClaimDecision } from './claim.words';

/** Of an asking that is no longer the last one an answer means nothing. */
export const recordEvidence = (
  { evidenceId, attempt = 1, holder, at }: RecordMdfEvidence['data'],
  { of, evidence, attempt: last }: SubmittedClaim,
): ClaimDecision<RecordMdfEvidence> => {
  if (attempt !== last || evidence.get(evidenceId) !== 'pending') return [];
  return holder === null
    ? [{ type: 'MdfClaimEvidenceConfirmed', data: { ...of, evidenceId, confirmedAt: at } }]
    : [{ type: 'MdfClaimEvidenceRefused', data: { ...of, evidenceId, holder, refusedAt: at } }];
};

/** Sent at a deadline; a decision, or a question that waits for the partner, has stopped the clock. */
export const noteOverdue = (
  { at }: NoteMdfClaimOverdue['data'],
  { of, status, overdue, reviewBy, reviewByOn }: SubmittedClaim,
): ClaimDecision<NoteMdfClaimOverdue> =>
  UNDECIDED.includes(status) && !overdue && reviewBy <= at
    ? [{ type: 'MdfClaimOverdue', data: { ...of, reviewByOn, notedAt: at } }]
    : [];

/** J82: whoever looked answers for what the file shows; a later look counts. */
export const checkAdvert = (
  { fileId, showsPrices, act }: CheckMdfAdvert['data'],
  claim: SubmittedClaim,
): ClaimDecision<CheckMdfAdvert> => {
  const refused =
    needsUndecided(claim) ?? needsPerson(act, 'An advert is checked') ?? fourEyes(act, claim.preparedBy);
  if (refused !== undefined) return refused;
  const advert = claim.proofs.find((proof) => proof.fileId === fileId && proof.advert);
  if (advert === undefined) return refuse('PROOF_MISSING', 'The claim has no such advert.');
  const { fileHash } = advert;
  const checked = { fileId, fileHash, showsPrices, checkedBy: act.by, checkedAt: act.at };
  return [{ type: 'MdfClaimAdvertChecked', data: { ...claim.of, ...checked } }];
};

/** Line by line; the fund has the last word (funding pending). */
export const approve = (
  { lines, rules, act }: ApproveMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ApproveMdfClaim> => {
  const refused =
    needsUndecided(claim) ??
    needsPerson(act, 'A claim is approved') ??
    fourEyes(act, claim.preparedBy) ??
    notProven(claim) ??
    showsPrices(claim);
  if (refused !== undefined) return refused;
  const decided = lines === null ? wholeLines(claim) : decidedLines(claim, lines);
  if ('refused' in decided) return decided;
  const twice = usedElsewhere(claim, decided);
  if (twice !== undefined) return twice;
  const approved = approvedIn(decided);
  const inPart = approved < claim.claimed;
  if (approved === 0n)
    return refuse('AMOUNT_OUT_OF_RANGE', 'A claim of which nothing is approved is rejected.');
  return [
    {
      type: 'MdfClaimApproved',
      data: {
        ...{ ...ofRequest(claim), lines: decided, approved: inCurrency(claim, approved) },
        ...{ inPart, last: claim.last },
        definitionVersion: claim.terms.definitionVersion,
        payByOn: daysFrom(act.on, rules.paymentDays, rules).on,
        ...(inPart ? { disputeUntilOn: daysFrom(act.on, rules.disputeDays, rules).on } : {}),
        ...{ approvedBy: act.by, approvedAt: act.at },
      },
    },
  ];
};

export const inCurrency = ({ currency }: SubmittedClaim, minor: bigint) => moneyJson({ minor, currency });
export const approvedIn = (lines: readonly ApprovedLine[]): bigint =>
  minorTotalOf(lines.map(({ approved }) => approved));

/** What is on the checklist is there, and proves nothing else. */
const notProven = ({
  evidence,
  terms,
  proofs,
}: SubmittedClaim): Refusal<'EVIDENCE_PENDING' | 'EVIDENCE_ALREADY_USED'> | undefined => {
  if ([...evidence.values()].includes('pending'))
    return refuse(
      'EVIDENCE_PENDING',
      'Whether its invoices and files are used elsewhere is being looked up.',
    );
  const confirmed = proofs.filter(({ evidenceId }) => evidence.get(evidenceId) === 'confirmed');
  const unproven = terms.proofs.find(({ proof }) => !confirmed.some((each) => each.proof === proof));
  return unproven === undefined
    ? undefined
    : refuse(
        'EVIDENCE_ALREADY_USED',
        `${unproven.proof.replaceAll('-', ' ')}: its file proves something else.`,
      );
};

const showsPrices = ({
  proofs,
  checks,
  inherited,
}: SubmittedClaim): Refusal<'ATTESTATION_MISSING' | 'ADVERT_SHOWS_PRICING'> | undefined => {
  const asked = proofs.filter(({ advert }) => advert);
  const adverts = asked.map(({ fileId }) => checks.get(fileId));
  // Those of the claim that it follows were attested there.
  if (asked.some(({ fileId, evidenceId }) => !checks.has(fileId) && !inherited.includes(evidenceId)))
    return refuse('ATTESTATION_MISSING', 'Somebody has to attest of each advert that it shows no prices.');
  return adverts.some((check) => check?.showsPrices === true)
    ? refuse('ADVERT_SHOWS_PRICING', 'An advert shows prices of the vendor.')
    : undefined;
};

/** Each line's part of what is claimed: its share, and less where the request has not so much. */
export const partsOf = ({ claimed, lines }: SubmittedClaim): readonly bigint[] =>
  allocate(
    claimed,
    lines.map(({ share }) => parseMoney(share).minor),
  );

const wholeLines = (claim: SubmittedClaim): readonly ApprovedLine[] => {
  const parts = partsOf(claim);
  return claim.lines.map(({ line }, index) => ({
    ...{ line, approved: inCurrency(claim, parts[index] ?? 0n), reason: null },
  }));
};

const decidedLines = (
  claim: SubmittedClaim,
  given: readonly LineDecided[],
): readonly ApprovedLine[] | Refusal<'CURRENCY_DIFFERS' | 'AMOUNT_OUT_OF_RANGE' | 'REASON_MISSING'> => {
  const known = new Map(given.map((line) => [line.line, line]));
  const missing = claim.lines.filter(({ line }) => !known.has(line));
  if (missing.length > 0 || known.size !== given.length || known.size > claim.lines.length)
    return refuse('AMOUNT_OUT_OF_RANGE', 'Each line is decided, once.');
  if (given.some(({ approved }) => approved.currency !== claim.currency))
    return refuse('CURRENCY_DIFFERS', `The claim is in ${claim.currency}.`);
  const parts = partsOf(claim);
  const lines = claim.lines.map(({ line, share }, index) => ({
    ...{ ...(known.get(line) as LineDecided), part: parts[index] ?? 0n, share: parseMoney(share) },
  }));
  const at = (index: number) => `/lines/${String(index)}/approved`;
  const wrong = refuseAt(
    'AMOUNT_OUT_OF_RANGE',
    'Of a line at most its share is approved.',
    lines.flatMap(({ approved, share }, index) =>
      isBetween(parseMoney(approved), share)
        ? []
        : [
            {
              pointer: at(index),
              detail: `The share of the line is ${moneyText(moneyJson(share))}.`,
            },
          ],
    ),
  );
  if (wrong !== undefined) return wrong;
  if (approvedIn(lines) > claim.claimed)
    return refuse('AMOUNT_OUT_OF_RANGE', 'More is approved than is claimed and left of the request.');
  const unsaid = lines
    .filter(({ approved, part }) => parseMoney(approved).minor < part)
    .map(({ line, reason }) => needsReason(reason, `Say why not the whole of line ${line}.`))
    .find((refusal) => refusal !== undefined);
  if (unsaid !== undefined) return unsaid;
  return lines.map(({ line, approved, reason }) => ({ line, approved, reason }));
};

export const isBetween = ({ minor }: Money, share: Money): boolean => minor >= 0n && minor <= share.minor;

/** A line of which something is approved rests on an invoice, and on a file of it, that nothing else has. */
export const usedElsewhere = (
  claim: SubmittedClaim,
  decided: readonly ApprovedLine[],
): Refusal<'INVOICE_ALREADY_CLAIMED' | 'EVIDENCE_ALREADY_USED'> | undefined =>
  claimedElsewhere(claim, decided) ?? shownElsewhere(claim, decided);

const claimedElsewhere = (
  { lines, evidence }: SubmittedClaim,
  decided: readonly ApprovedLine[],
): Refusal<'INVOICE_ALREADY_CLAIMED'> | undefined =>
  refuseAt(
    'INVOICE_ALREADY_CLAIMED',
    'An invoice is claimed once: approve nothing of its line.',
    lines.flatMap(({ evidenceId, invoiceNumber }, index) => {
      const line = decided[index];
      return line !== undefined && evidence.get(evidenceId) !== 'confirmed' && line.approved.amount !== '0'
        ? [{ pointer: `/lines/${String(index)}`, detail: `${invoiceNumber} is claimed elsewhere.` }]
        : [];
    }),
  );

/** Cites the rule, and the version under which the request was approved. Its invoices may be claimed again. */
export const reject = (
  { reason, rule, rules, act }: RejectMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<RejectMdfClaim> => {
  const refused =
    needsUndecided(claim) ?? needsPerson(act) ?? fourEyes(act, claim.preparedBy) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  return [
    {
      type: 'MdfClaimRejected',
      data: {
        ...{ ...ofRequest(claim), reason, rule, definitionVersion: claim.terms.definitionVersion },
        ...{ evidenceIds: ownEvidenceOf(claim), ...ofAttempt(claim.attempt) },
        disputeUntilOn: daysFrom(act.on, rules.disputeDays, rules).on,
        ...{ rejectedBy: act.by, rejectedAt: act.at },
      },
    },
  ];
};

/** The fund has answered: the money is committed, or a reviewer has to look again. */
export const recordFunding = (
  { refusal, at }: RecordMdfFunding['data'],
  claim: SubmittedClaim,
): ClaimDecision<RecordMdfFunding> => {
  const { status, decision } = claim;
  if (refusal !== null)
    return status === 'funding_pending' || UNDECIDED.includes(status)
      ? [{ type: 'MdfClaimFundingRefused', data: { ...ofRequest(claim), ...refusal, refusedAt: at } }]
      : [];
  if (status !== 'funding_pending' || decision === null) return [];
  const amount = inCurrency(claim, decision.approved);
  return [{ type: 'MdfClaimFunded', data: { ...ofRequest(claim), amount, fundedAt: at } }];
};
