import { is, view, type Role, type ViewOf } from '@channel/http';
import { moneyJson, present } from '@channel/kernel';
import { balanceOf, usesOf } from './domain/fund/fund.balance';
import {
  claimsOf,
  MDF_REQUEST_STATUSES,
  totalIn,
  type Fund,
  type FundGrant,
  type MdfRequest,
  type OpenFund,
} from './domain/fund/fund';

/** A partner's funds are its management's and the vendor's (3.4). */
export const FUND_READERS: readonly Role[] = [
  'partner.finance',
  'partner.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
/** Who asks for money and claims it. */
export const FUND_USERS: readonly Role[] = ['partner.admin', 'partner.finance'];
/** Who decides what partners ask for. */
export const FUND_DECIDERS: readonly Role[] = ['channel.manager', 'channel.lead'];

export const fundBalanceView = view('FundBalance', {
  granted: is.money,
  available: is.money.describe('Free in lots.'),
  pending: is.money.describe('Held by requests that wait for a decision.'),
  approved: is.money.describe('Held by approved requests.'),
  committed: is.money.describe('Of approved claims that are not paid.'),
  paid: is.money,
  expired: is.money,
});
export const viewOfBalance = (fund: OpenFund): ViewOf<typeof fundBalanceView> => {
  const { granted, available, pending, approved, committed, paid, expired } = balanceOf(fund);
  const inFund = amountsIn(fund);
  return {
    ...{ granted: inFund(granted), available: inFund(available), pending: inFund(pending) },
    ...{ approved: inFund(approved), committed: inFund(committed) },
    ...{ paid: inFund(paid), expired: inFund(expired) },
  };
};
const amountsIn =
  ({ currency }: OpenFund) =>
  (minor: bigint) =>
    moneyJson({ minor, currency });

export const fundGrantView = view('FundGrant', {
  fundId: is.id,
  grantId: is.id,
  partnerId: is.id,
  status: is.oneOf(['proposed', 'granted', 'declined']),
  amount: is.money.describe('As it was proposed.'),
  useByOn: is.day.describe('The last day on which it can be reserved.'),
  purpose: is.text,
  proposedBy: is.id.nullable().describe('Nobody, where it was earned.'),
  proposedAt: is.instant,
  approvedBy: is.id.nullable(),
  approvedAt: is.instant.nullable(),
  reason: is.text.nullable().describe('Of a decline.'),
  correction: view('FundCorrection', { amount: is.money, reason: is.text, requestedBy: is.id }).nullable(),
  coopId: is.id.nullable().describe('What earned it; nothing, where somebody granted it.'),
});
export const viewOfGrant = (fund: OpenFund, grant: FundGrant): ViewOf<typeof fundGrantView> => {
  const { grantId, status, amount, useByOn, purpose, proposedBy, proposedAt, approvedBy, approvedAt } = grant;
  const { fundId, partnerId } = fund.owner;
  const inFund = amountsIn(fund);
  return {
    ...{ fundId, grantId, partnerId, status, amount: inFund(amount), useByOn, purpose },
    ...{ proposedBy, proposedAt, approvedBy, approvedAt, reason: grant.reason, coopId: grant.coopId },
    correction:
      grant.correction === null ? null : { ...grant.correction, amount: inFund(grant.correction.amount) },
  };
};

const planView = view('ActivityPlan', {
  activityType: is.text,
  goals: is.text,
  expectedLeads: is.count,
  startsOn: is.day,
  endsOn: is.day,
  budget: is.money,
  partnerContactId: is.id,
  vendorContactId: is.id,
  fastTrack: view('FastTrack', {
    vendorId: is.text.nullable(),
    templateId: is.text.nullable(),
  }).nullable(),
});
export const questionView = view('FundsQuestion', {
  text: is.text,
  answerByOn: is.day,
  answer: is.text.nullable(),
});
export const mdfRequestView = view('MdfRequest', {
  fundId: is.id,
  requestId: is.id,
  partnerId: is.id,
  number: is.text,
  status: is.oneOf(MDF_REQUEST_STATUSES),
  plan: planView,
  share: is.decimal.describe('Percent that the vendor pays.'),
  requested: is.money,
  reserved: is.money.describe('Still held for it.'),
  approved: is.money.nullable(),
  claimed: is.money.describe('Committed or paid to its claims.'),
  definitionVersion: is.count.describe('In force when it was approved; before that, when it was submitted.'),
  proofs: is
    .listOf(view('ProofAsked', { proof: is.text, advert: is.flag }))
    .describe('The checklist of its claims.'),
  decideByOn: is.day,
  overdue: is.flag,
  claimUntilOn: is.day.nullable(),
  question: questionView.nullable(),
  reason: is.text.nullable(),
  rule: is.text.nullable().describe('The setting that a rejection rests on.'),
  submittedBy: is.id,
  submittedAt: is.instant,
  approvedBy: is.id.nullable(),
});
export const viewOfQuestion = (question: MdfRequest['question']): ViewOf<typeof questionView> | null => {
  if (question === null) return null;
  const { text, answerByOn, answer } = question;
  return { text, answerByOn, answer };
};
export const viewOfRequest = (fund: OpenFund, request: MdfRequest): ViewOf<typeof mdfRequestView> => {
  const { requestId, number, status, plan, share, requested, held, decideByOn, overdue } = request;
  const { question, reason, rule, submittedAt, terms, preparedBy } = request;
  const { fundId, partnerId } = fund.owner;
  const inFund = amountsIn(fund);
  const claimed = claimsOf(fund, requestId).reduce((sum, { shares }) => sum + totalIn(shares), 0n);
  return {
    ...{ fundId, requestId, partnerId, number, status, plan, share: terms?.share ?? share },
    ...{ requested: inFund(requested), reserved: inFund(totalIn(held)), claimed: inFund(claimed) },
    approved: terms === null ? null : inFund(terms.amount),
    definitionVersion: terms?.definitionVersion ?? request.definitionVersion,
    ...{ proofs: terms?.proofs ?? [], decideByOn, overdue, claimUntilOn: terms?.claimUntilOn ?? null },
    question: viewOfQuestion(question),
    ...{ reason, rule, submittedBy: present(preparedBy[0]), submittedAt },
    approvedBy: terms?.approvedBy ?? null,
  };
};

export const fundView = view('Fund', {
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  balance: fundBalanceView,
  lots: is.listOf(
    view('FundLot', {
      lotId: is.id,
      useByOn: is.day,
      purpose: is.text,
      granted: is.money,
      available: is.money,
      expired: is.money,
      uses: is
        .listOf(
          view('FundLotUse', {
            state: is.oneOf(['pending', 'approved', 'committed', 'paid']),
            requestId: is.id,
            claimId: is.id.nullable(),
            amount: is.money,
          }),
        )
        .describe('Where its money is: each amount goes back to this grant.'),
    }),
  ),
  grants: is.listOf(fundGrantView),
  requests: is.listOf(mdfRequestView),
});
export const viewOfFund = (fund: OpenFund): ViewOf<typeof fundView> => {
  const { programmeId, partnerId, partnerCode } = fund.owner;
  const inFund = amountsIn(fund);
  const uses = usesOf(fund);
  return {
    ...{ programmeId, partnerId, partnerCode, balance: viewOfBalance(fund) },
    lots: [...fund.lots.values()].map(({ lotId, useByOn, granted, free, lapsed }) => ({
      ...{ lotId, useByOn, purpose: fund.grants.get(lotId)?.purpose ?? '' },
      ...{ granted: inFund(granted), available: inFund(free), expired: inFund(lapsed) },
      uses: uses
        .filter((use) => use.lotId === lotId)
        .map(({ state, requestId, claimId, amount }) => ({
          state,
          requestId,
          claimId,
          amount: inFund(amount),
        })),
    })),
    grants: [...fund.grants.values()].map((grant) => viewOfGrant(fund, grant)),
    requests: [...fund.requests.values()].map((request) => viewOfRequest(fund, request)),
  };
};

/** For the answer to a command about one grant or request. */
export const viewOfGrantIn = (grantId: string) => (fund: Fund) =>
  viewOfGrant(opened(fund), present(opened(fund).grants.get(grantId), 'the grant'));
export const viewOfRequestIn = (requestId: string) => (fund: Fund) =>
  viewOfRequest(opened(fund), present(opened(fund).requests.get(requestId), 'the request'));
const opened = (fund: Fund): OpenFund => present(fund.status === 'open' ? fund : undefined, 'the fund');
