import {
  AmountsOfRecords,
  AmountSources,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { moneyJson } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { balanceOf, type FundBalance } from '../../../domain/fund/fund.balance';
import { totalIn, type ClaimAtFund, type FundLot, type OpenFund } from '../../../domain/fund/fund';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { fundVisibleTo } from '../../../fund-desk';
import { FUND_READERS } from '../../../fund.view';

type PartsOf = (fund: OpenFund) => readonly AmountPart[];

const inFund = ({ currency }: OpenFund, minor: bigint) => moneyJson({ minor, currency });

const byGrant =
  (minor: (lot: FundLot) => bigint): PartsOf =>
  (fund) =>
    [...fund.lots.values()].map((lot) => ({
      ...{ what: 'fund_grant', name: fund.grants.get(lot.lotId)?.purpose ?? lot.lotId },
      ...{ amount: inFund(fund, minor(lot)), on: lot.useByOn },
    }));

const byRequest =
  (decided: boolean): PartsOf =>
  (fund) =>
    [...fund.requests.values()]
      .filter(({ terms }) => (terms !== null) === decided)
      .map(({ number, plan, held }) => ({
        ...{ what: 'mdf_request', name: number, note: plan.activityType },
        amount: inFund(fund, totalIn(held)),
      }));

/** Their fund knows claims by the request that they are of; the claim itself says what was approved. */
const byClaim =
  (status: ClaimAtFund['status']): PartsOf =>
  (fund) =>
    [...fund.claims.values()]
      .filter((claim) => claim.status === status)
      .map(({ claimId, requestId, shares }) => ({
        ...{ what: 'mdf_claim', name: fund.requests.get(requestId)?.number ?? claimId },
        amount: inFund(fund, totalIn(shares)),
        why: { of: { kind: 'mdf-claim', recordId: claimId, amount: 'approved' } },
      }));

const PARTS: Readonly<Record<keyof FundBalance, PartsOf>> = {
  granted: byGrant(({ granted }) => granted),
  available: byGrant(({ free }) => free),
  expired: byGrant(({ lapsed }) => lapsed),
  pending: byRequest(false),
  approved: byRequest(true),
  committed: byClaim('committed'),
  paid: byClaim('paid'),
};
const isShown = (name: string): name is keyof FundBalance => Object.hasOwn(PARTS, name);

/** Where the money of a fund is, by grants, requests and claims. */
@Injectable()
export class FundAmounts extends AmountsOfRecords {
  readonly kind = 'fund';
  readonly readers = FUND_READERS;

  constructor(
    sources: AmountSources,
    private readonly runner: DeciderRunner,
  ) {
    super(sources);
  }

  async explain(
    { recordId, amount: name }: AskedAmount,
    viewer: Principal,
  ): Promise<ExplainedAmount | undefined> {
    const { state: fund } = await this.runner.load(fundDecider, recordId);
    if (!fundVisibleTo(viewer)(fund) || fund.status !== 'open' || !isShown(name)) return undefined;
    const parts = PARTS[name](fund).filter(({ amount }) => amount.amount !== '0');
    return { amount: inFund(fund, balanceOf(fund)[name]), parts };
  }
}
