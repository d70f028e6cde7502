import { currencyDigits, decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { Cell, Sheet } from '@channel/sheets';
import type { DocumentLine, StatementDocument } from './statement-document';

const text = (given: string | null): Cell =>
  given === null || given === '' ? null : { kind: 'text', text: given };
const number = (given: string | null): Cell => (given === null ? null : { kind: 'number', text: given });
const amount = (given: MoneyJson): Cell => ({
  kind: 'number',
  text: decimalText(parseMoney(given)),
  decimals: currencyDigits(given.currency),
});

const COLUMNS: readonly (readonly [title: string, cell: (line: DocumentLine) => Cell])[] = [
  ['deal', ({ dealNumber }) => text(dealNumber)],
  ['invoice', ({ invoiceNo }) => text(invoiceNo)],
  ['invoice line', ({ invoiceLine }) => text(invoiceLine)],
  ['shipped', ({ shipOn }) => ({ kind: 'day', day: shipOn })],
  ['sku', ({ sku }) => text(sku)],
  ['quantity', ({ quantity }) => number(String(quantity))],
  ['plan', ({ planId }) => text(planId)],
  ['rule version', ({ ruleVersion }) => number(String(ruleVersion))],
  ['level', ({ level }) => text(level)],
  ['rate %', ({ rate }) => number(rate.percent)],
  ['base', ({ base }) => amount(base)],
  ['reward', ({ amount: reward }) => amount(reward)],
  ['currency', ({ amount: reward }) => text(reward.currency)],
  ['codes', ({ codes }) => text(codes.join('; '))],
  ['for quarter', ({ adjusts }) => text(adjusts?.quarter ?? null)],
  ['cause', ({ adjusts }) => text(adjusts?.cause ?? null)],
  ['line id', ({ rewardLineId }) => text(rewardLineId)],
];

/** The lines for a spreadsheet, in the order that the digest covers; then the total and the digest. */
export const sheetOfStatement = ({ number: name, lines, total, digest }: StatementDocument): Sheet => {
  const last = (title: string, cells: Readonly<Record<string, Cell>>): readonly Cell[] =>
    COLUMNS.map(([column], index) => (index === 0 ? text(title) : (cells[column] ?? null)));
  return {
    name,
    columns: COLUMNS.map(([title]) => title),
    rows: [
      ...lines.map((line) => COLUMNS.map(([, cell]) => cell(line))),
      last('total', { reward: amount(total), currency: text(total.currency) }),
      last('digest', { 'line id': text(digest) }),
    ],
  };
};
