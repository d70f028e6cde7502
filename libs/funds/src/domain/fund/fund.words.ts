import { moneyJson, moneyText, type Decision, type MoneyJson, type RefusalsOf } from '@channel/kernel';
import type { MdfRequest, OpenFund } from './fund';
import type { FundCommand } from './fund.commands';
import type { FundEvent, InFund } from './fund.events';

// What the decisions of a fund share.

export type FundDecision<Command extends FundCommand> = Decision<FundEvent, RefusalsOf<Command>>;

export const inFund = ({ owner: { fundId, programmeId, partnerId } }: OpenFund): InFund => ({
  ...{ fundId, programmeId, partnerId },
});
export const ofRequest = (fund: OpenFund, { requestId, number }: MdfRequest) => ({
  ...{ ...inFund(fund), requestId, number },
});

export const amountIn = ({ currency }: OpenFund, minor: bigint): MoneyJson => moneyJson({ minor, currency });
export const inWords = (minor: bigint, currency: string): string =>
  moneyText({ amount: String(minor), currency });
