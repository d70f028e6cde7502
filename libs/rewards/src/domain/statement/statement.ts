import { parseMoney, type Money } from '@channel/kernel';
import type { StatementEvent, StatementIssued } from './statement.events';

export type StatementLineState = Readonly<{
  amount: Money;
  /** The payout item that holds the line. */
  inPaymentOf: string | null;
  paid: boolean;
}>;
type Content = Readonly<{
  /** Lines of chunks; they count once the statement is issued. */
  lines: ReadonlyMap<string, StatementLineState>;
  /** Payout items that were paid, given back or given up: none of them gets lines again. */
  endedItems: ReadonlySet<string>;
}>;
export type Statement = Readonly<
  | (Content & { status: 'none' })
  | (Content & {
      status: 'issued' | 'accepted' | 'settled';
      statementId: string;
      number: string;
      programmeId: string;
      partnerId: string;
      quarter: string;
      currency: string;
      digest: string;
      /** Of the total, what belongs to earlier quarters. */
      adjusted: string;
      /** What had been accrued before the issue. */
      accrued: string;
      /** What the statement rests on, as it is shown. */
      facts: Pick<
        StatementIssued['data'],
        'runId' | 'runNumber' | 'definitionVersion' | 'position' | 'issuedAt' | 'issuedOn' | 'payableFromOn'
      >;
    })
>;
export const initial: Statement = { status: 'none', lines: new Map(), endedItems: new Set() };

// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
export const evolve = (statement: Statement, { type, data }: StatementEvent): Statement => {
  switch (type) {
    case 'StatementLinesRecorded': {
      const lines = new Map(statement.lines);
      for (const { lineId, amount } of data.lines)
        lines.set(lineId, { amount: parseMoney(amount), inPaymentOf: null, paid: false });
      return { ...statement, lines };
    }
    case 'StatementIssued': {
      const { statementId, number, programmeId, partnerId, quarter, digest } = data;
      const { runId, runNumber, definitionVersion, position, issuedAt, issuedOn, payableFromOn } = data;
      const facts = { runId, runNumber, definitionVersion, position, issuedAt, issuedOn, payableFromOn };
      const names = { statementId, number, programmeId, partnerId, quarter, currency: data.total.currency };
      const adjusted = data.adjusted?.amount ?? '0';
      const accrued = data.accrued.amount;
      const { lines, endedItems } = statement;
      return { status: 'issued', ...names, digest, adjusted, accrued, facts, lines, endedItems };
    }
    case 'StatementAccepted':
      return statement.status === 'none' ? statement : { ...statement, status: 'accepted' };
    case 'StatementLinesReserved':
      return marked(statement, data.lineIds, { inPaymentOf: data.itemId });
    case 'StatementReservationRefused':
      return statement;
    case 'StatementReservationWithdrawn':
      return ended(statement, data.itemId);
    case 'StatementLinesPaid': {
      const paid = marked(statement, data.lineIds, { inPaymentOf: null, paid: true });
      return settledIfAllPaid(ended(paid, data.itemId));
    }
    case 'StatementLinesReleased':
      return ended(marked(statement, data.lineIds, { inPaymentOf: null }), data.itemId);
  }
};

const marked = (
  statement: Statement,
  lineIds: readonly string[],
  change: Partial<StatementLineState>,
): Statement => {
  const lines = new Map(statement.lines);
  for (const lineId of lineIds) {
    const line = lines.get(lineId);
    if (line !== undefined) lines.set(lineId, { ...line, ...change });
  }
  return { ...statement, lines };
};

const ended = (statement: Statement, itemId: string): Statement => ({
  ...statement,
  endedItems: new Set(statement.endedItems).add(itemId),
});

const settledIfAllPaid = (statement: Statement): Statement =>
  statement.status !== 'none' &&
  [...statement.lines.values()].every(({ paid, amount }) => paid || amount.minor === 0n)
    ? { ...statement, status: 'settled' }
    : statement;

/** Lines that may enter a payout now: accepted, an amount other than zero, neither paid nor in payment. */
export const payableLines = (statement: Statement): readonly Readonly<{ lineId: string; amount: Money }>[] =>
  statement.status === 'accepted'
    ? [...statement.lines]
        .filter(([, { amount, inPaymentOf, paid }]) => amount.minor !== 0n && inPaymentOf === null && !paid)
        .map(([lineId, { amount }]) => ({ lineId, amount }))
    : [];
