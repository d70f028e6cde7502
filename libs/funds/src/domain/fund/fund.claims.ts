import { parseMoney, present } from '@channel/kernel';
import { claimsOf, totalIn, type ClaimAtFund, type MdfRequest, type OpenFund } from './fund';
import type {
  CommitFunds,
  DetachMdfClaim,
  RecordFundsPaid,
  RecordFundsReturned,
  RegisterMdfClaim,
} from './fund.commands';
import type { FundEvent, FundingRefusal } from './fund.events';
import { drawFrom, giveBack, less, NOTHING_RETURNED, sharesJson, takeFromHeld, usableOn } from './fund.lots';
import { evolve } from './fund';
import { expiryOf } from './fund.requests';
import { amountIn, inWords, ofRequest, type FundDecision } from './fund.words';

const isApproved = ({ status }: MdfRequest): boolean => status === 'approved' || status === 'partly_approved';

/** What claims have not taken of what was approved. Minor units. */
const restOf = (fund: OpenFund, { requestId, terms }: MdfRequest): bigint =>
  claimsOf(fund, requestId).reduce((rest, { shares }) => rest - totalIn(shares), terms?.amount ?? 0n);

/**
 * A claim stands at its request. One that was in time may meet a request that has expired meanwhile, because its word
 * came late (a worker was down): the money is reserved again, if it is there.
 */
export const register = (
  { claimId, requestId, submittedAt, amount, today, at }: RegisterMdfClaim['data'],
  fund: OpenFund,
): FundDecision<RegisterMdfClaim> => {
  const request = fund.requests.get(requestId);
  const known = fund.claims.get(claimId);
  if (request === undefined || (known !== undefined && known.status !== 'detached')) return [];
  const of = { ...ofRequest(fund, request), claimId };
  const registered = (lots: ReturnType<typeof drawFrom>): readonly FundEvent[] => [
    { type: 'MdfClaimRegistered', data: { ...of, lots, registeredAt: at } },
  ];
  const refused = (code: FundingRefusal, detail: string): readonly FundEvent[] => [
    { type: 'MdfClaimRegistrationRefused', data: { ...of, code, detail, refusedAt: at } },
  ];
  if (isApproved(request)) return registered([]);
  const { terms, status } = request;
  const cameLate =
    (status === 'expired' || status === 'closed') && terms !== null && submittedAt < terms.claimsCloseAt;
  if (!cameLate) return refused('REQUEST_NOT_APPROVED', `The request is ${status}.`);
  const rest = restOf(fund, request);
  const asked = parseMoney(amount).minor;
  const wanted = asked < rest ? asked : rest;
  return wanted > 0n && wanted <= usableOn(fund, today)
    ? registered(drawFrom(fund, wanted, today))
    : refused(
        'FUND_INSUFFICIENT',
        'Its request has expired, and what was reserved for it is not available any more.',
      );
};

/** The fund's word on an approved claim: committed, or not. The first that asks gets it. */
export const commit = (data: CommitFunds['data'], fund: OpenFund): FundDecision<CommitFunds> => {
  const { claimId, requestId, amount, at } = data;
  const request = fund.requests.get(requestId);
  const claim = fund.claims.get(claimId);
  if (request === undefined || claim?.status === 'committed' || claim?.status === 'paid') return [];
  const refusal = whyNotCommitted(fund, request, claim, parseMoney(amount).minor);
  if (refusal === undefined) return withExpiry(fund, requestId, committed(fund, request, data), data);
  const of = { ...ofRequest(fund, request), claimId };
  return [{ type: 'FundsCommitmentRefused', data: { ...of, ...refusal, refusedAt: at } }];
};

const whyNotCommitted = (
  { currency }: OpenFund,
  request: MdfRequest,
  claim: ClaimAtFund | undefined,
  wanted: bigint,
): Readonly<{ code: FundingRefusal; detail: string }> | undefined => {
  if (!isApproved(request) || claim?.status !== 'registered')
    return { code: 'REQUEST_NOT_APPROVED', detail: `The request is ${request.status.replaceAll('_', ' ')}.` };
  const held = totalIn(request.held);
  const detail = `${inWords(held, currency)} of the request is left, not ${inWords(wanted, currency)}.`;
  return wanted > held ? { code: 'FUND_INSUFFICIENT', detail } : undefined;
};

/** Out of what the request holds; where nothing more is claimed of it, the rest goes back. */
const committed = (
  fund: OpenFund,
  request: MdfRequest,
  { claimId, amount, last, today, at: committedAt }: CommitFunds['data'],
): FundEvent => {
  const { requestId, held, terms } = request;
  const wanted = parseMoney(amount).minor;
  const taken = takeFromHeld(fund, held, wanted);
  const closesRequest = !othersWait(fund, { requestId, claimId }) && (last || wanted === totalIn(held));
  const back = closesRequest ? giveBack(fund, less(held, taken), today) : NOTHING_RETURNED;
  const { accounting } = present(terms, 'the terms of an approved request');
  return {
    type: 'FundsCommitted',
    data: {
      ...{ ...ofRequest(fund, request), claimId, amount: amountIn(fund, wanted) },
      ...{ lots: sharesJson(taken, fund.currency), ...back, accounting, closesRequest, committedAt },
    },
  };
};

const othersWait = (
  fund: OpenFund,
  { requestId, claimId }: Pick<ClaimAtFund, 'requestId' | 'claimId'>,
): boolean =>
  claimsOf(fund, requestId).some((other) => other.claimId !== claimId && other.status === 'registered');

/** A claim that came to nothing. */
export const detach = (
  { claimId, requestId, today, at }: DetachMdfClaim['data'],
  fund: OpenFund,
): FundDecision<DetachMdfClaim> => {
  const request = fund.requests.get(requestId);
  if (request === undefined || fund.claims.get(claimId)?.status !== 'registered') return [];
  const data = { ...ofRequest(fund, request), claimId, detachedAt: at };
  return withExpiry(fund, requestId, { type: 'MdfClaimDetached', data }, { today, at });
};

/** The last claim of a request whose days are over takes the rest of it along. */
const withExpiry = (
  fund: OpenFund,
  requestId: string,
  event: FundEvent,
  when: Readonly<{ today: string; at: string }>,
): readonly FundEvent[] => {
  const after = evolve(fund, event) as OpenFund;
  const request = after.requests.get(requestId);
  return request === undefined ? [event] : [event, ...expiryOf(after, request, when)];
};

const paidOrBack = (
  fund: OpenFund,
  claimId: string,
  expected: ClaimAtFund['status'],
): Readonly<{ request: MdfRequest; claim: ClaimAtFund }> | undefined => {
  const claim = fund.claims.get(claimId);
  const request = fund.requests.get(claim?.requestId ?? '');
  return claim?.status === expected && request !== undefined ? { request, claim } : undefined;
};

export const recordPaid = (
  { claimId, at: paidAt }: RecordFundsPaid['data'],
  fund: OpenFund,
): FundDecision<RecordFundsPaid> => {
  const found = paidOrBack(fund, claimId, 'committed');
  if (found === undefined) return [];
  return [{ type: 'FundsPaid', data: { ...moneyOf(fund, found), paidAt } }];
};
export const recordReturned = (
  { claimId, at: returnedAt }: RecordFundsReturned['data'],
  fund: OpenFund,
): FundDecision<RecordFundsReturned> => {
  const found = paidOrBack(fund, claimId, 'paid');
  if (found === undefined) return [];
  return [{ type: 'FundsPaymentReturned', data: { ...moneyOf(fund, found), returnedAt } }];
};

const moneyOf = (
  fund: OpenFund,
  { request, claim }: Readonly<{ request: MdfRequest; claim: ClaimAtFund }>,
) => ({
  ...{ ...ofRequest(fund, request), claimId: claim.claimId },
  ...{ amount: amountIn(fund, totalIn(claim.shares)), lots: sharesJson(claim.shares, fund.currency) },
});
