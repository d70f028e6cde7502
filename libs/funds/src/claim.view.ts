import { is, view, type Principal, type ViewOf } from '@channel/http';
import { moneyJson, present, type FxQuote } from '@channel/kernel';
import { MDF_CLAIM_STATUSES, type MdfClaim, type SubmittedClaim } from './domain/claim/claim';
import { cutsOf } from './domain/claim/claim.cut';
import { filesOfLine } from './domain/claim/claim.invoice-files';
import { evidenceState, viewOfEvidence } from './evidence.view';
import { questionView, viewOfQuestion } from './fund.view';
import { mdfFollowUpIdOf } from './ids';

export const mdfClaimView = view('MdfClaim', {
  fundId: is.id,
  requestId: is.id,
  partnerId: is.id,
  programmeId: is.id,
  number: is.text,
  status: is.oneOf(MDF_CLAIM_STATUSES),
  requestNumber: is.text,
  activityType: is.text,
  definitionVersion: is.count.describe(
    'In force when the request was approved: what the claim is judged by.',
  ),
  share: is.decimal,
  claimed: is.money.describe('The share of its invoices, up to what was left of the request.'),
  cut: is.money.describe('What was above it.'),
  approved: is.money.nullable(),
  last: is.flag.describe('Nothing more is claimed of the request.'),
  lines: is.listOf(
    view('MdfClaimLine', {
      line: is.text,
      invoiceNumber: is.text,
      vendor: is.text,
      invoicedOn: is.day,
      servedOn: is.day,
      net: is.money,
      tax: is.money,
      base: is.money.describe('In the currency of the fund.'),
      rate: view('MdfRate', {
        on: is.text,
        rate: is.decimal,
        source: is.text,
        tableVersion: is.count,
      }).nullable(),
      share: is.money,
      approved: is.money.nullable(),
      reason: is.text.nullable(),
      fileIds: is
        .listOf(is.id)
        .describe('Its files among the proofs; none of a claim from before invoices named theirs.'),
      cut: is.money.nullable().describe('Of its part of what was claimed, what the review did not approve.'),
      ...evidenceState,
    }),
  ),
  proofs: is.listOf(
    view('MdfClaimProof', {
      fileId: is.id,
      proof: is.text,
      sha256: is.text,
      advert: is.flag.describe('Somebody attests that it shows no prices.'),
      check: view('AdvertCheck', {
        showsPrices: is.flag,
        checkedBy: is.id,
        checkedAt: is.instant,
      }).nullable(),
      ...evidenceState,
    }),
  ),
  missing: is.listOf(is.text).describe('What of the checklist no confirmed file shows yet.'),
  reviewByOn: is.day,
  overdue: is.flag,
  payByOn: is.day.nullable(),
  paidAt: is.instant.nullable(),
  question: questionView.nullable(),
  funding: view('FundingRefusal', { code: is.code, detail: is.sentence })
    .nullable()
    .describe('What the fund said no with.'),
  rejection: view('MdfRejection', {
    reason: is.text,
    rule: is.text,
    definitionVersion: is.count,
    disputeUntilOn: is.day,
  }).nullable(),
  dispute: view('MdfDispute', { reason: is.text, answer: is.text.nullable() }).nullable(),
  cutDisputeUntilOn: is.day.nullable().describe('Until when what was cut in the review can be disputed.'),
  cutDispute: view('MdfCutDispute', {
    reason: is.text,
    cut: is.money,
    answer: is.text.nullable(),
    granted: is.money.nullable(),
    followUpId: is.id.nullable().describe('The claim that what was granted became.'),
  }).nullable(),
  follows: view('MdfFirstClaim', { claimId: is.id, number: is.text })
    .nullable()
    .describe('The claim of which this is the part that was granted after a dispute.'),
  submittedBy: is.id,
  submittedAt: is.instant,
  approvedBy: is.id.nullable(),
});

export const viewOfClaim = (
  claim: MdfClaim,
  viewer: Pick<Principal, 'orgId'>,
): ViewOf<typeof mdfClaimView> => {
  const submitted = present(claim.status === 'none' ? undefined : claim, 'the claim');
  const { of, terms, status, last, reviewByOn, overdue, funding, dispute } = submitted;
  const { submittedBy, submittedAt, decision, rejection, question, paidAt } = submitted;
  const { fundId, partnerId, programmeId, number } = of;
  const inClaim = (minor: bigint) => moneyJson({ minor, currency: submitted.currency });
  return {
    ...{ fundId, requestId: terms.requestId, partnerId, programmeId, number, status },
    ...{ requestNumber: terms.requestNumber, activityType: terms.activityType },
    ...{ definitionVersion: terms.definitionVersion, share: terms.share },
    ...{ claimed: inClaim(submitted.claimed), cut: inClaim(submitted.cut), last },
    approved: decision === null ? null : inClaim(decision.approved),
    ...{
      lines: linesOf(submitted, viewer),
      proofs: proofsOf(submitted, viewer),
      missing: missingIn(submitted),
    },
    ...{ reviewByOn, overdue, payByOn: decision?.payByOn ?? null, paidAt },
    question: viewOfQuestion(question),
    ...{ funding, dispute, submittedBy, submittedAt, approvedBy: decision?.approvedBy ?? null },
    rejection: rejection === null ? null : rejectionOf(rejection),
    ...{ cutDisputeUntilOn: decision?.disputeUntilOn ?? null, cutDispute: cutDisputeOf(submitted) },
    follows: submitted.follows,
  };
};

const rejectionOf = ({
  reason,
  rule,
  definitionVersion,
  disputeUntilOn,
}: NonNullable<SubmittedClaim['rejection']>) => ({ reason, rule, definitionVersion, disputeUntilOn });

const cutDisputeOf = ({ of, cutDispute, currency }: SubmittedClaim) => {
  if (cutDispute === null) return null;
  const { reason, cut, answer, granted } = cutDispute;
  return {
    ...{ reason, cut: moneyJson({ minor: cut, currency }), answer, granted: granted?.granted ?? null },
    followUpId: granted === null ? null : mdfFollowUpIdOf(of.claimId),
  };
};

const rateOf = ({ on, rate, source, tableVersion }: FxQuote) => ({ on, rate, source, tableVersion });

const linesOf = (claim: SubmittedClaim, viewer: Pick<Principal, 'orgId'>) => {
  const cuts = claim.decision === null ? [] : cutsOf(claim);
  return claim.lines.map(({ evidenceId, rate, ...line }, index) => {
    const cut = cuts[index];
    const decided = claim.decision?.lines.find((each) => each.line === line.line);
    return {
      ...{ ...line, rate: rate === null ? null : rateOf(rate) },
      ...{ approved: decided?.approved ?? null, reason: decided?.reason ?? null },
      fileIds: filesOfLine(claim, line.line).map(({ fileId }) => fileId),
      cut: cut === undefined ? null : moneyJson({ minor: cut, currency: claim.currency }),
      ...viewOfEvidence(claim.evidence.get(evidenceId), viewer),
    };
  });
};

const proofsOf = (claim: SubmittedClaim, viewer: Pick<Principal, 'orgId'>) =>
  claim.proofs.map(({ evidenceId, fileHash: sha256, lines: _lines, ...proof }) => ({
    ...{ ...proof, sha256, check: claim.checks.get(proof.fileId) ?? null },
    ...viewOfEvidence(claim.evidence.get(evidenceId), viewer),
  }));

const missingIn = ({ terms, proofs, evidence }: SubmittedClaim): readonly string[] =>
  terms.proofs
    .map(({ proof }) => proof)
    .filter(
      (wanted) =>
        !proofs.some(({ proof, evidenceId }) => proof === wanted && evidence.get(evidenceId) === 'confirmed'),
    );
