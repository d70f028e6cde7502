import {
  allocate,
  fourEyes,
  moneyJson,
  moneyText,
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  type MoneyJson,
  type Refusal,
} from '@channel/kernel';
import { businessDaysFrom, daysFrom } from '../clocks';
import type { CutDispute, MdfClaim, SubmittedClaim } from './claim';
import type {
  DecideMdfDispute,
  DisputeMdfClaim,
  FollowUp,
  LineGranted,
  OpenMdfFollowUp,
} from './claim.commands';
import type { ApprovedLine } from './claim.events';
import { approvedIn, inCurrency, isBetween, partsOf, usedElsewhere } from './claim.review';
import { notOpen, ofRequest, refuseAt, type ClaimDecision } from './claim.words';

// What was cut of a claim that was approved in part. What was approved goes on to its payment whatever becomes of the
// rest; what is granted of it afterwards is a claim of its own, which the fund is asked for and which is paid once.

/** Something was cut, and the fund has given what was approved. */
export const isCut = ({ status, decision }: SubmittedClaim): boolean =>
  decision?.inPart === true && (status === 'partly_approved' || status === 'in_payment' || status === 'paid');

export const waitsForDecision = (cutDispute: CutDispute | null): cutDispute is CutDispute =>
  cutDispute !== null && cutDispute.answer === null;

const cutOf = ({ claimed, decision }: SubmittedClaim): bigint => claimed - (decision?.approved ?? 0n);

export const disputeCut = (
  { reason, act }: DisputeMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<DisputeMdfClaim> => {
  const { cutDispute, decision, of } = claim;
  if (cutDispute !== null) return refuse('ALREADY_DISPUTED', 'What was cut of it was disputed before.');
  const until = decision?.disputeUntilOn ?? null;
  if (decision === null || until === null) return notOpen(claim);
  if (act.on > until)
    return refuse('DISPUTE_WINDOW_CLOSED', `What was cut could be disputed until ${until}.`);
  const missing = needsReason(reason);
  if (missing !== undefined) return missing;
  const cut = inCurrency(claim, cutOf(claim));
  return [
    {
      type: 'MdfClaimCutDisputed',
      data: { ...of, reason, cut, cutBy: decision.approvedBy, disputedBy: act.by, disputedAt: act.at },
    },
  ];
};

/** A lead, other than who cut it, grants more or leaves it. */
export const decideCut = (
  { accepted, reason, lines, rules, act }: DecideMdfDispute['data'],
  claim: SubmittedClaim,
): ClaimDecision<DecideMdfDispute> => {
  const refused =
    needsPerson(act) ??
    fourEyes(act, [claim.decision?.approvedBy], 'Who cut it does not decide the dispute.') ??
    needsReason(reason);
  if (refused !== undefined) return refused;
  const decided = { reason, decidedBy: act.by, decidedAt: act.at };
  if (!accepted) return [{ type: 'MdfClaimCutUpheld', data: { ...claim.of, ...decided } }];
  const granted = lines === null ? wholeCut(claim) : grantedLines(claim, lines);
  if ('refused' in granted) return granted;
  const twice = usedElsewhere(claim, granted);
  if (twice !== undefined) return twice;
  const more = approvedIn(granted);
  if (more === 0n) return refuse('AMOUNT_OUT_OF_RANGE', 'A dispute that grants nothing is not accepted.');
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  return [
    {
      type: 'MdfClaimCutGranted',
      data: {
        ...{ ...ofRequest(claim), ...decided, lines: granted, granted: inCurrency(claim, more) },
        ...{ payByOn: daysFrom(act.on, rules.paymentDays, rules).on, reviewByOn, reviewBy },
      },
    },
  ];
};

/** What was cut of each line. A line of which more than its part was approved lacks nothing. */
export const cutsOf = (claim: SubmittedClaim): readonly bigint[] => {
  const parts = partsOf(claim);
  return claim.lines.map(({ line }, index) => {
    const approved = claim.decision?.lines.find((each) => each.line === line)?.approved;
    const cut = (parts[index] ?? 0n) - (approved === undefined ? 0n : parseMoney(approved).minor);
    return cut > 0n ? cut : 0n;
  });
};

const toLines = (claim: SubmittedClaim, amounts: readonly bigint[]): readonly ApprovedLine[] =>
  claim.lines.map(({ line }, index) => ({
    ...{ line, approved: inCurrency(claim, amounts[index] ?? 0n), reason: null },
  }));

const wholeCut = (claim: SubmittedClaim): readonly ApprovedLine[] =>
  toLines(claim, allocate(cutOf(claim), cutsOf(claim)));

/** Of a line that is not named nothing is granted. */
const grantedLines = (
  claim: SubmittedClaim,
  named: readonly LineGranted[],
): readonly ApprovedLine[] | Refusal<'CURRENCY_DIFFERS' | 'AMOUNT_OUT_OF_RANGE'> => {
  const known = new Map(named.map(({ line, granted }) => [line, granted]));
  const ids = claim.lines.map(({ line }) => line);
  if (known.size !== named.length || named.some(({ line }) => !ids.includes(line)))
    return refuse('AMOUNT_OUT_OF_RANGE', 'Lines of the claim are granted, each once.');
  if (named.some(({ granted }) => granted.currency !== claim.currency))
    return refuse('CURRENCY_DIFFERS', `The claim is in ${claim.currency}.`);
  const cuts = cutsOf(claim);
  const wrong = refuseAt(
    'AMOUNT_OUT_OF_RANGE',
    'Of a line at most what was cut of it is granted.',
    named.flatMap(({ line, granted }, index) => {
      const most = { minor: cuts[ids.indexOf(line)] ?? 0n, currency: claim.currency };
      const detail = `${moneyText(moneyJson(most))} of the line was cut.`;
      return isBetween(parseMoney(granted), most)
        ? []
        : [{ pointer: `/lines/${String(index)}/granted`, detail }];
    }),
  );
  if (wrong !== undefined) return wrong;
  const lines = toLines(
    claim,
    ids.map((line) => minorOf(known.get(line))),
  );
  return approvedIn(lines) > cutOf(claim)
    ? refuse('AMOUNT_OUT_OF_RANGE', 'More is granted than was cut of the claim.')
    : lines;
};

const minorOf = (granted: MoneyJson | undefined): bigint =>
  granted === undefined ? 0n : parseMoney(granted).minor;

/**
 * The claim of what was granted: of the same invoices and files, in time because those were.
 *
 * @returns `undefined` where nothing was granted
 */
export const followUpOf = (claim: SubmittedClaim): FollowUp | undefined => {
  const { of, terms, cutDispute, currency, last, submittedAt } = claim;
  const granted = cutDispute?.granted ?? null;
  if (cutDispute === null || granted === null) return undefined;
  const { claimId, number, ...owner } = of;
  const about = { ...owner, requestId: terms.requestId };
  const lines = granted.lines.filter(({ approved }) => approved.amount !== '0');
  const shares = new Map(lines.map(({ line, approved }) => [line, approved]));
  const { payByOn, reviewByOn, reviewBy, decidedBy, decidedAt } = granted;
  return {
    submitted: {
      ...{ ...about, terms, proofs: claim.proofs, last, reviewByOn, reviewBy },
      lines: claim.lines.flatMap((line) => {
        const share = shares.get(line.line);
        return share === undefined ? [] : [{ ...line, share }];
      }),
      ...{ claimed: granted.granted, cut: moneyJson({ minor: 0n, currency }) },
      ...{ submittedBy: cutDispute.disputedBy, submittedAt, follows: { claimId, number } },
    },
    approved: {
      ...{ ...about, lines, approved: granted.granted, inPart: false, last, payByOn },
      ...{ definitionVersion: terms.definitionVersion, approvedBy: decidedBy, approvedAt: decidedAt },
    },
  };
};

/** Decided with the dispute, so it begins approved: what is left is the fund's word. */
export const openFollowUp = (
  { claimId, number, of: { submitted, approved } }: OpenMdfFollowUp['data'],
  claim: MdfClaim,
): ClaimDecision<OpenMdfFollowUp> =>
  claim.status === 'none'
    ? [
        { type: 'MdfClaimSubmitted', data: { ...submitted, claimId, number } },
        { type: 'MdfClaimApproved', data: { ...approved, claimId, number } },
      ]
    : [];
