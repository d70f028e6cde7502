import { totalIn, type ClaimAtFund, type MdfRequest, type OpenFund } from './fund';

/** E11. granted = available + pending + approved + committed + paid + expired, at each event. Minor units. */
export type FundBalance = Readonly<{
  granted: bigint;
  available: bigint;
  /** Held by requests that wait for a decision. */
  pending: bigint;
  /** Held by approved requests. */
  approved: bigint;
  committed: bigint;
  paid: bigint;
  expired: bigint;
}>;

const totalOf = <Item>(items: Iterable<Item>, minor: (item: Item) => bigint): bigint =>
  [...items].reduce((sum, item) => sum + minor(item), 0n);

export const balanceOf = ({ lots, requests, claims }: OpenFund): FundBalance => {
  const held = (decided: boolean) =>
    totalOf(requests.values(), (request) =>
      (request.terms !== null) === decided ? totalIn(request.held) : 0n,
    );
  const inClaims = (status: ClaimAtFund['status']) =>
    totalOf(claims.values(), (claim) => (claim.status === status ? totalIn(claim.shares) : 0n));
  return {
    granted: totalOf(lots.values(), ({ granted }) => granted),
    available: totalOf(lots.values(), ({ free }) => free),
    ...{ pending: held(false), approved: held(true) },
    ...{ committed: inClaims('committed'), paid: inClaims('paid') },
    expired: totalOf(lots.values(), ({ lapsed }) => lapsed),
  };
};

/** One step of an amount's way: where money of a lot is now (F17). */
export type LotUse = Readonly<{
  lotId: string;
  requestId: string;
  claimId: string | null;
  state: 'pending' | 'approved' | 'committed' | 'paid';
  amount: bigint;
}>;

/** Where the money of each lot is: every paid amount goes back to its claim, request and grant. */
export const usesOf = ({ requests, claims }: OpenFund): readonly LotUse[] => [
  ...[...requests.values()].flatMap(usesOfRequest),
  ...[...claims.values()].flatMap(usesOfClaim),
];

const usesOfRequest = ({ requestId, held, terms }: MdfRequest): readonly LotUse[] =>
  [...held].map(([lotId, amount]) => ({
    ...{ lotId, requestId, claimId: null, amount, state: terms === null ? 'pending' : 'approved' },
  }));
const usesOfClaim = ({ claimId, requestId, status, shares }: ClaimAtFund): readonly LotUse[] =>
  status === 'committed' || status === 'paid'
    ? [...shares].map(([lotId, amount]) => ({ lotId, requestId, claimId, amount, state: status }))
    : [];
