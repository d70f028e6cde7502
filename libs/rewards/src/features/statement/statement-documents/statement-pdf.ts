import { totalOf, type MoneyJson } from '@channel/kernel';
import { factsTable, paperOf, type PdfCell, type PdfDocument } from '@channel/pdf';
import type { DocumentLine, StatementDocument } from './statement-document';
import type { StatementWords } from './statement-wording';

type Content = PdfDocument['content'][number];
type Cell = Exclude<PdfCell, string | number>;
/** In a column of numbers. */
const right = (text: string): Cell => ({ text, alignment: 'right', noWrap: true });
/** Below a title that names the currency. */
const bare = (amount: MoneyJson, { money }: StatementWords): Cell =>
  right(money(amount).replace(/^[A-Z]{3} /, ''));
const head = (text: string, alignment: 'left' | 'right' = 'left'): Cell => ({
  text,
  style: 'head',
  alignment,
});

/** The statement for people: what it is about, its totals by plan, each line, how to object, and the digest on each page. */
export const pdfOfStatement = (statement: StatementDocument, words: StatementWords): PdfDocument => {
  const { number, partner, issuedAt, digest, programmeId } = statement;
  return {
    title: words.title(number),
    author: programmeId,
    createdAt: issuedAt,
    pageSize: paperOf(partner.country),
    footer: `${number}   ${digest}`,
    styles: {
      head: { bold: true, fontSize: 8 },
      lines: { fontSize: 7.5 },
    },
    content: [
      { text: words.title(number), style: 'title' },
      factsOf(statement, words),
      { text: words.sections.plans, style: 'section' },
      plansOf(statement, words),
      { text: words.sections.lines, style: 'section' },
      linesOf(statement, words),
      { text: words.objection(statement.payableFromOn), style: 'note' },
      { text: words.digest(digest), style: 'note' },
    ],
  };
};

const factsOf = (statement: StatementDocument, { facts, money, day, version }: StatementWords): Content => {
  const { partner, quarter, programmeId, definitionVersion, issuedOn, payableFromOn } = statement;
  return factsTable([
    [facts.partner, `${partner.name} (${partner.code})`],
    [facts.quarter, quarter],
    [facts.programme, version(programmeId, definitionVersion)],
    [facts.issuedOn, day(issuedOn)],
    [facts.payableFrom, day(payableFromOn)],
    [facts.calculated, money(statement.calculated)],
    [facts.adjusted, money(statement.adjusted)],
    [facts.total, money(statement.total)],
  ]);
};

const plansOf = ({ lines, total }: StatementDocument, { plans, facts, money }: StatementWords): Content => {
  const planIds = [...new Set(lines.map(({ planId }) => planId))].toSorted();
  return {
    table: {
      headerRows: 1,
      widths: ['*', 60, 110],
      body: [
        [head(plans.plan), head(plans.lines, 'right'), head(plans.reward, 'right')],
        ...planIds.map((planId) => {
          const own = lines.filter((line) => line.planId === planId);
          const sum = totalOf(
            own.map(({ amount }) => amount),
            total.currency,
          );
          return [{ text: planId }, right(String(own.length)), right(money(sum))];
        }),
        [
          head(facts.total),
          right(String(lines.length)),
          { text: money(total), alignment: 'right', bold: true },
        ],
      ],
    },
    layout: 'lightHorizontalLines',
  };
};

const linesOf = ({ lines, total: { currency } }: StatementDocument, words: StatementWords): Content => {
  const { deal, invoice, shipped, part, units, plan, rate, base, reward } = words.lines;
  return {
    style: 'lines',
    table: {
      headerRows: 1,
      widths: ['auto', 'auto', 'auto', '*', 'auto', '*', 'auto', 'auto', 'auto'],
      body: [
        [
          ...[deal, invoice, shipped, part].map((title) => head(title)),
          ...[head(units, 'right'), head(plan), head(rate, 'right')],
          ...[`${base}, ${currency}`, `${reward}, ${currency}`].map((title) => head(title, 'right')),
        ],
        ...lines.flatMap((line) => [cellsOf(line, words), ...remarkOf(line, words)]),
      ],
    },
    layout: 'lightHorizontalLines',
  };
};

const cellsOf = (line: DocumentLine, words: StatementWords): Cell[] => {
  const { dealNumber, invoiceNo, invoiceLine, shipOn, sku, quantity, planId, rate, base, amount } = line;
  const percent = rate.percent === null ? '–' : words.percent(rate.percent);
  return [
    ...[dealNumber ?? '–', `${invoiceNo}/${invoiceLine}`, words.day(shipOn), sku || '–'].map((text) => ({
      text,
    })),
    right(sku === '' ? '–' : String(quantity)),
    { text: planId },
    right(rate.kind === 'banded' ? words.bands(percent) : percent),
    bare(base, words),
    bare(amount, words),
  ];
};

const COLUMNS = 9;
/** Why a line is less than the rule would give, and which quarter it belongs to, under the line. */
const remarkOf = ({ codes, adjusts }: DocumentLine, words: StatementWords): Cell[][] => {
  const said = [
    ...(adjusts === undefined ? [] : [words.earlier(adjusts)]),
    ...(adjusts?.takenByHand === undefined ? [] : [words.takenByHand(adjusts.takenByHand)]),
    ...codes.map((code) => words.zero[code]),
  ];
  if (said.length === 0) return [];
  const remark: Cell = { text: said.join('; '), colSpan: COLUMNS, color: '#555555' };
  return [[remark, ...Array.from({ length: COLUMNS - 1 }, (): Cell => ({ text: '' }))]];
};
