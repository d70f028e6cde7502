import { parseMoney, totalOf, type MoneyJson } from '@channel/kernel';
import { factsTable, paperOf, type PdfCell, type PdfDocument } from '@channel/pdf';
import { amountText } from '../../../domain/engine/words/amount-text';
import type { DocumentLine, StatementDocument } from './statement-document';

type Content = PdfDocument['content'][number];
type Cell = Exclude<PdfCell, string | number>;
const money = (amount: MoneyJson): string => amountText(parseMoney(amount));
/** In a column of numbers. */
const right = (text: string): Cell => ({ text, alignment: 'right', noWrap: true });
/** Below a title that names the currency. */
const bare = (amount: MoneyJson): Cell => right(money(amount).replace(/^[A-Z]{3} /, ''));
const head = (text: string, alignment: 'left' | 'right' = 'left'): Cell => ({
  text,
  style: 'head',
  alignment,
});

/** The statement for people: what it is about, its totals by plan, each line, how to object, and the digest on each page. */
export const pdfOfStatement = (statement: StatementDocument): PdfDocument => {
  const { number, partner, issuedAt, digest, programmeId } = statement;
  return {
    title: `Reward statement ${number}`,
    author: programmeId,
    createdAt: issuedAt,
    pageSize: paperOf(partner.country),
    footer: `${number}   ${digest}`,
    styles: {
      head: { bold: true, fontSize: 8 },
      lines: { fontSize: 7.5 },
    },
    content: [
      { text: `Reward statement ${number}`, style: 'title' },
      factsOf(statement),
      { text: 'Totals by plan', style: 'section' },
      plansOf(statement),
      { text: 'Lines', style: 'section' },
      linesOf(statement.lines, statement.total.currency),
      ...notesOf(statement),
    ],
  };
};

const factsOf = (statement: StatementDocument): Content => {
  const { partner, quarter, programmeId, definitionVersion, issuedOn, payableFromOn } = statement;
  return factsTable([
    ['Partner', `${partner.name} (${partner.code})`],
    ['Quarter', quarter],
    ['Programme', `${programmeId}, version ${String(definitionVersion)}`],
    ['Issued on', issuedOn],
    ['Payable from', payableFromOn],
    ['Of this quarter', money(statement.calculated)],
    ['Of earlier quarters', money(statement.adjusted)],
    ['Total', money(statement.total)],
  ]);
};

const plansOf = ({ lines, total }: StatementDocument): Content => {
  const planIds = [...new Set(lines.map(({ planId }) => planId))].toSorted();
  return {
    table: {
      headerRows: 1,
      widths: ['*', 60, 110],
      body: [
        [head('Plan'), head('Lines', 'right'), head('Reward', 'right')],
        ...planIds.map((planId) => {
          const own = lines.filter((line) => line.planId === planId);
          const sum = totalOf(
            own.map(({ amount }) => amount),
            total.currency,
          );
          return [{ text: planId }, right(String(own.length)), right(money(sum))];
        }),
        [head('Total'), right(String(lines.length)), { text: money(total), alignment: 'right', bold: true }],
      ],
    },
    layout: 'lightHorizontalLines',
  };
};

const linesOf = (lines: readonly DocumentLine[], currency: string): Content => ({
  style: 'lines',
  table: {
    headerRows: 1,
    widths: ['auto', 'auto', 'auto', '*', 'auto', '*', 'auto', 'auto', 'auto'],
    body: [
      [
        ...['Deal', 'Invoice', 'Shipped', 'Part'].map((title) => head(title)),
        ...[head('Units', 'right'), head('Plan'), head('Rate', 'right')],
        ...[`Base, ${currency}`, `Reward, ${currency}`].map((title) => head(title, 'right')),
      ],
      ...lines.flatMap((line) => [cellsOf(line), ...remarkOf(line)]),
    ],
  },
  layout: 'lightHorizontalLines',
});

const cellsOf = (line: DocumentLine): Cell[] => {
  const { dealNumber, invoiceNo, invoiceLine, shipOn, sku, quantity, planId, rate, base, amount } = line;
  const percent = rate.percent === null ? '–' : `${rate.percent} %`;
  return [
    ...[dealNumber ?? '–', `${invoiceNo}/${invoiceLine}`, shipOn, sku].map((text) => ({ text })),
    right(String(quantity)),
    { text: planId },
    right(rate.kind === 'banded' ? `bands, ${percent}` : percent),
    bare(base),
    bare(amount),
  ];
};

const COLUMNS = 9;
/** Why a line is less than the rule would give, and which quarter it belongs to, under the line. */
const remarkOf = ({ codes, adjusts }: DocumentLine): Cell[][] => {
  const said = [
    ...(adjusts === undefined
      ? []
      : [
          `For ${adjusts.quarter} (${adjusts.cause}): ${money(adjusts.wanted)} instead of ${money(adjusts.issued)}.`,
        ]),
    ...(adjusts?.takenByHand === undefined
      ? []
      : [`${money(adjusts.takenByHand)} of it had been taken back by hand.`]),
    ...codes.map((code) => code.toLowerCase().replaceAll('_', ' ')),
  ];
  if (said.length === 0) return [];
  const remark: Cell = { text: said.join('; '), colSpan: COLUMNS, color: '#555555' };
  return [[remark, ...Array.from({ length: COLUMNS - 1 }, (): Cell => ({ text: '' }))]];
};

const notesOf = ({ payableFromOn, digest }: StatementDocument): Content[] => [
  {
    text:
      `An objection goes to the vendor's channel team before ${payableFromOn}; without one the statement counts as ` +
      'accepted and is paid from that day on. Each amount is explained line by line in the portal and by ' +
      '“channel explain”.',
    style: 'note',
  },
  {
    text: `The digest covers the lines in their order (SHA-256 over their canonical JSON, RFC 8785): ${digest}`,
    style: 'note',
  },
];
