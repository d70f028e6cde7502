import {
  addBusinessDays,
  addDays,
  decimalText,
  endOfDay,
  moneyJson,
  type Day,
  type Decision,
  type Instant,
  type MoneyJson,
  type RefusalsOf,
} from '@channel/kernel';
import type { MdfRules } from '../mdf-rules';
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
  `${currency} ${decimalText({ minor, currency })}`;

/** A clock that ends with a business day. */
export const businessDaysFrom = (
  day: Day,
  count: number,
  { holidays, timeZone }: MdfRules,
): Readonly<{ on: Day; at: Instant }> => {
  const on = addBusinessDays(day, count, holidays);
  return { on, at: endOfDay(on, timeZone) };
};
/** A clock that ends with a day, that included (T2). */
export const daysFrom = (
  day: Day,
  count: number,
  { timeZone }: MdfRules,
): Readonly<{ on: Day; at: Instant }> => {
  const on = addDays(day, count);
  return { on, at: endOfDay(on, timeZone) };
};
