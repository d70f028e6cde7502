import { currencyDigits, decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { Cell, Sheet } from '@channel/sheets';
import type { DocumentLine, StatementDocument } from './statement-document';
import { STATEMENT_COLUMNS, type StatementColumn, type StatementWords } from './statement-wording';

const text = (given: string | null): Cell =>
  given === null || given === '' ? null : { kind: 'text', text: given };
const number = (given: string | null): Cell => (given === null ? null : { kind: 'number', text: given });
const amount = (given: MoneyJson): Cell => ({
  kind: 'number',
  text: decimalText(parseMoney(given)),
  decimals: currencyDigits(given.currency),
});

const CELLS: Readonly<Record<StatementColumn, (line: DocumentLine) => Cell>> = {
  deal: ({ dealNumber }) => text(dealNumber),
  invoice: ({ invoiceNo }) => text(invoiceNo),
  invoiceLine: ({ invoiceLine }) => text(invoiceLine),
  shipped: ({ shipOn }) => ({ kind: 'day', day: shipOn }),
  sku: ({ sku }) => text(sku),
  quantity: ({ quantity }) => number(String(quantity)),
  plan: ({ planId }) => text(planId),
  ruleVersion: ({ ruleVersion }) => number(String(ruleVersion)),
  level: ({ level }) => text(level),
  rate: ({ rate }) => number(rate.percent),
  base: ({ base }) => amount(base),
  reward: ({ amount: reward }) => amount(reward),
  currency: ({ amount: reward }) => text(reward.currency),
  codes: ({ codes }) => text(codes.join('; ')),
  forQuarter: ({ adjusts }) => text(adjusts?.quarter ?? null),
  cause: ({ adjusts }) => text(adjusts?.cause ?? null),
  lineId: ({ rewardLineId }) => text(rewardLineId),
};

/** The lines for a spreadsheet, in the order that the digest covers; then the total and the digest. */
export const sheetOfStatement = (
  { number: name, lines, total, digest }: StatementDocument,
  words: StatementWords,
): Sheet => {
  const last = (title: string, cells: Partial<Record<StatementColumn, Cell>>): readonly Cell[] =>
    STATEMENT_COLUMNS.map((column, index) => (index === 0 ? text(title) : (cells[column] ?? null)));
  return {
    name,
    columns: STATEMENT_COLUMNS.map((column) => words.columns[column]),
    rows: [
      ...lines.map((line) => STATEMENT_COLUMNS.map((column) => CELLS[column](line))),
      last(words.last.total, { reward: amount(total), currency: text(total.currency) }),
      last(words.last.digest, { lineId: text(digest) }),
    ],
  };
};
