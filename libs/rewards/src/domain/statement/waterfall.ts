import {
  moneyJson,
  negate,
  parseMoney,
  subtract,
  totalOf,
  type Instant,
  type MoneyJson,
} from '@channel/kernel';
import type { AccrualEvent } from '../accrual/accrual.events';
import type { RewardLine } from '../engine/lines';
import type { StatementEvent } from './statement.events';

/** What changes what a partner is owed for rewards, in the order in which a quarter has them. */
export const CHANGES = ['accrued', 'trueUp', 'adjusted', 'reversed', 'paid'] as const;
export const WATERFALL_STEPS = ['opening', ...CHANGES, 'closing'] as const;
export type WaterfallStep = (typeof WATERFALL_STEPS)[number];

/** One change of what is owed, by one accrual or statement; what was paid is below zero. */
export type Movement = Readonly<{
  step: (typeof CHANGES)[number];
  /** The accrual or the statement, and how people call it. */
  record: Readonly<{ kind: 'accrual' | 'statement'; id: string; name: string }>;
  amount: MoneyJson;
  at: Instant;
}>;

export const movementsOfAccrual = (events: readonly AccrualEvent[]): readonly Movement[] =>
  events.flatMap((event): readonly Movement[] => {
    if (event.type !== 'RewardAccrued') return [];
    const { accrualId: id, quarter: name, amount, accruedAt: at } = event.data;
    return [{ step: 'accrued', record: { kind: 'accrual', id, name }, amount, at }];
  });

/** What a statement adds to what was accrued, what it corrects of earlier quarters, and what was paid of it. */
export const movementsOfStatement = (events: readonly StatementEvent[]): readonly Movement[] => {
  const lines = events.flatMap((event) => (event.type === 'StatementLinesRecorded' ? event.data.lines : []));
  const issued = events.find((event) => event.type === 'StatementIssued');
  if (issued === undefined) return [];
  const { statementId: id, number: name, trueUp, issuedAt } = issued.data;
  const of = (step: Movement['step'], amount: MoneyJson, at: Instant): Movement => ({
    ...{ step, amount, at },
    record: { kind: 'statement', id, name },
  });
  const { reversed, adjusted } = correctedBy(lines, trueUp.currency);
  const own = [reversed, adjusted].reduce(
    (left, amount) => subtract(left, parseMoney(amount)),
    parseMoney(trueUp),
  );
  return [
    of('trueUp', moneyJson(own), issuedAt),
    of('adjusted', adjusted, issuedAt),
    of('reversed', reversed, issuedAt),
    ...events.flatMap((event) => {
      if (event.type === 'StatementLinesPaid')
        return [of('paid', moneyJson(negate(parseMoney(event.data.amount))), event.data.paidAt)];
      return event.type === 'StatementPaymentReturned'
        ? [of('paid', event.data.amount, event.data.returnedAt)]
        : [];
    }),
  ];
};

/** What belongs to earlier quarters: taken back with what was returned, and corrected otherwise. */
const correctedBy = (lines: readonly RewardLine[], currency: string) => {
  const sumOf = (wanted: (line: RewardLine) => boolean): MoneyJson =>
    totalOf(
      lines.filter(wanted).map(({ amount }) => amount),
      currency,
    );
  return {
    reversed: sumOf(({ adjusts }) => adjusts?.cause === 'return'),
    adjusted: sumOf(({ adjusts }) => adjusts !== undefined && adjusts.cause !== 'return'),
  };
};

/** A stretch of time: what is before it is what it opens with, what is after it is not known yet. */
export type Window = Readonly<{ after: Instant; until: Instant }>;

/** Each step with the movements that it consists of. */
export const stepsIn = (
  movements: readonly Movement[],
  { after, until }: Window,
): Readonly<Record<WaterfallStep, readonly Movement[]>> => {
  const known = movements.filter(({ at, amount }) => at <= until && amount.amount !== '0');
  const within = known.filter(({ at }) => at > after);
  const changes = (step: Movement['step']): readonly Movement[] => within.filter((one) => one.step === step);
  return {
    opening: known.filter(({ at }) => at <= after),
    ...{ accrued: changes('accrued'), trueUp: changes('trueUp'), adjusted: changes('adjusted') },
    ...{ reversed: changes('reversed'), paid: changes('paid') },
    closing: known,
  };
};

/** Movements of one record as one part of a step. */
export const byRecord = (
  movements: readonly Movement[],
  currency: string,
): readonly Pick<Movement, 'record' | 'amount'>[] => {
  const records = new Map(movements.map(({ record }) => [record.id, record]));
  return [...records.values()]
    .map((record) => ({
      record,
      amount: totalOf(
        movements.filter((one) => one.record.id === record.id).map(({ amount }) => amount),
        currency,
      ),
    }))
    .filter(({ amount }) => amount.amount !== '0');
};
