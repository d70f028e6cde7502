import {
  decidedBy,
  money,
  moneyJson,
  parseMoney,
  totalOf,
  type Decider,
  type Decision,
  type DomainCommand,
  type MoneyJson,
} from '@channel/kernel';
import { accrualKey, accruedSoFar, evolve, initial, type Accrual } from './accrual';
import type { AccrualEvent, AccruedLine, RewardAccrualClosed, RewardAccrued } from './accrual.events';

/** `expected` is the whole quarter as the engine sees it now; what differs from before is accrued. */
export type AccrueReward = DomainCommand<
  'AccrueReward',
  Omit<RewardAccrued['data'], 'lines' | 'amount'> & {
    currency: string;
    expected: readonly Readonly<{ lineId: string; planId: string; amount: MoneyJson }>[];
  },
  never
>;
export type CloseAccrual = DomainCommand<
  'CloseAccrual',
  Omit<RewardAccrualClosed['data'], 'accrued'> & { currency: string },
  never
>;
export type AccrualCommand = AccrueReward | CloseAccrual;
type AccrualDecision = Decision<AccrualEvent, never>;

/** After the statement the quarter is adjusted and no longer accrued. */
const accrue = ({ expected, currency, ...data }: AccrueReward['data'], accrual: Accrual): AccrualDecision => {
  if (accrual.closed) return [];
  const lines = changes(expected, accrual, currency);
  if (lines.length === 0) return [];
  const amount = totalOf(
    lines.map((line) => line.amount),
    currency,
  );
  return [{ type: 'RewardAccrued', data: { ...data, lines, amount } }];
};

/** A return of two sales has a line for each: their amounts are expected together. */
const changes = (
  expected: AccrueReward['data']['expected'],
  accrual: Accrual,
  currency: string,
): readonly AccruedLine[] => {
  const wanted = new Map([...accrual.expected.keys()].map((key) => [key, 0n]));
  for (const line of expected) {
    const key = accrualKey(line);
    wanted.set(key, (wanted.get(key) ?? 0n) + parseMoney(line.amount).minor);
  }
  return [...wanted].flatMap(([key, minor]) => {
    const change = minor - (accrual.expected.get(key) ?? 0n);
    const [lineId = '', planId = ''] = key.split('|');
    return change === 0n ? [] : [{ lineId, planId, amount: moneyJson(money(change, currency)) }];
  });
};

const close = ({ currency, ...data }: CloseAccrual['data'], accrual: Accrual): AccrualDecision =>
  accrual.closed
    ? []
    : [
        {
          type: 'RewardAccrualClosed',
          data: { ...data, accrued: moneyJson(money(accruedSoFar(accrual), currency)) },
        },
      ];

export const accrualDecider: Decider<Accrual, AccrualCommand, AccrualEvent, never> = {
  stream: 'accrual',
  initial,
  evolve,
  decide: decidedBy<AccrualCommand, Accrual, AccrualEvent>({
    AccrueReward: accrue,
    CloseAccrual: close,
  }),
};
