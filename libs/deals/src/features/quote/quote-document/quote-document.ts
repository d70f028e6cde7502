import {
  currencyDigits,
  decimalText,
  germanCount,
  germanDay,
  germanMoney,
  moneyJson,
  moneyText,
  parseMoney,
  times,
  type InEachLanguage,
  type MoneyJson,
} from '@channel/kernel';
import { factsTable, paperOf, type PdfCell, type PdfDocument } from '@channel/pdf';
import type { Cell, Sheet } from '@channel/sheets';
import type { QuoteLine } from '../../../domain/quote/quote.events';

type Party = Readonly<{ code: string; name: string; country: string }>;
/** What an issued quote says, whatever became of it since. */
export type QuoteDocument = Readonly<{
  number: string;
  version: number;
  dealNumber: string;
  customer: string;
  distributor: Party;
  partner: Party;
  issuedAt: string;
  validUntilOn: string;
  lines: readonly QuoteLine[];
  total: MoneyJson;
  note: string | null;
}>;

export type QuoteWords = Readonly<{
  money: (amount: MoneyJson) => string;
  day: (day: string) => string;
  title: (number: string, version: number) => string;
  facts: Readonly<
    Record<'distributor' | 'partner' | 'customer' | 'deal' | 'issuedOn' | 'validUntil' | 'total', string>
  >;
  lines: Readonly<Record<'line' | 'part' | 'units' | 'delivery' | 'unitPrice' | 'price', string>>;
  availability: Readonly<Record<NonNullable<QuoteLine['availability']>, string>>;
  within: (days: number) => string;
  note: string;
}>;
export const QUOTE_WORDS: InEachLanguage<QuoteWords> = {
  en: {
    money: moneyText,
    day: (day) => day,
    title: (number, version) => `Quote ${number}, version ${String(version)}`,
    facts: {
      ...{ distributor: 'Distributor', partner: 'Partner', customer: 'Customer', deal: 'Registration' },
      ...{ issuedOn: 'Issued on', validUntil: 'Valid until', total: 'Total' },
    },
    lines: {
      ...{ line: 'Line', part: 'Part', units: 'Units', delivery: 'Delivery' },
      ...{ unitPrice: 'Unit price', price: 'Price' },
    },
    availability: { in_stock: 'in stock', to_order: 'to order' },
    within: (days) => `${String(days)} day${days === 1 ? '' : 's'}`,
    note: 'Note of the distributor',
  },
  de: {
    money: germanMoney,
    day: germanDay,
    title: (number, version) => `Angebot ${number}, Fassung ${String(version)}`,
    facts: {
      ...{ distributor: 'Distributor', partner: 'Partner', customer: 'Kunde', deal: 'Registrierung' },
      ...{ issuedOn: 'Ausgestellt am', validUntil: 'Gültig bis', total: 'Summe' },
    },
    lines: {
      ...{ line: 'Zeile', part: 'Teil', units: 'Stück', delivery: 'Lieferung' },
      ...{ unitPrice: 'Stückpreis', price: 'Preis' },
    },
    availability: { in_stock: 'auf Lager', to_order: 'auf Bestellung' },
    within: (days) => germanCount(days, 'Tag', 'Tage'),
    note: 'Hinweis des Distributors',
  },
};

const priceOf = ({ unitPrice, quantity }: QuoteLine): MoneyJson =>
  moneyJson(times(parseMoney(unitPrice), BigInt(quantity)));
/** Where nothing is said of any line, the quote has no column for it. */
const saysDelivery = ({ lines }: QuoteDocument): boolean =>
  lines.some(({ availability, leadTimeDays }) => availability !== undefined || leadTimeDays !== undefined);
const deliveryOf = ({ availability, leadTimeDays }: QuoteLine, words: QuoteWords): string =>
  [
    ...(availability === undefined ? [] : [words.availability[availability]]),
    ...(leadTimeDays === undefined ? [] : [words.within(leadTimeDays)]),
  ].join(', ');
const right = (text: string): PdfCell => ({ text, alignment: 'right', noWrap: true });
const nameOf = ({ name, code }: Party): string => `${name} (${code})`;

/** For people: who offers what to whom, until when. The creation date is that of the quote, so the bytes are its own. */
export const pdfOfQuote = (quote: QuoteDocument, words: QuoteWords): PdfDocument => {
  const { number, version, distributor, partner, issuedAt, total } = quote;
  const { facts, money, day } = words;
  const title = words.title(number, version);
  return {
    ...{ title, author: distributor.name, createdAt: issuedAt },
    pageSize: paperOf(partner.country),
    footer: `${number}   v${String(version)}`,
    content: [
      { text: title, style: 'title' },
      factsTable([
        [facts.distributor, nameOf(distributor)],
        [facts.partner, nameOf(partner)],
        [facts.customer, quote.customer],
        [facts.deal, quote.dealNumber],
        [facts.issuedOn, day(issuedAt.slice(0, 10))],
        [facts.validUntil, day(quote.validUntilOn)],
        [facts.total, money(total)],
      ]),
      linesTable(quote, words),
      ...(quote.note === null
        ? []
        : [
            { text: words.note, bold: true, margin: [0, 14, 0, 0] as [number, number, number, number] },
            { text: quote.note, margin: [0, 2, 0, 0] as [number, number, number, number] },
          ]),
    ],
  };
};

const linesTable = (quote: QuoteDocument, words: QuoteWords): PdfDocument['content'][number] => {
  const delivery = saysDelivery(quote);
  const column = <Column>(value: Column): readonly Column[] => (delivery ? [value] : []);
  const { line, part, units, unitPrice, price } = words.lines;
  return {
    margin: [0, 14, 0, 0],
    table: {
      headerRows: 1,
      widths: [30, '*', 40, ...column(90), 100, 110],
      body: [
        [line, part, right(units), ...column(words.lines.delivery), right(unitPrice), right(price)],
        ...quote.lines.map((quoted) => [
          quoted.line,
          quoted.sku,
          right(String(quoted.quantity)),
          ...column(deliveryOf(quoted, words)),
          right(words.money(quoted.unitPrice)),
          right(words.money(priceOf(quoted))),
        ]),
        [words.facts.total, '', '', ...column(''), '', right(words.money(quote.total))],
      ],
    },
    layout: 'lightHorizontalLines',
  };
};

const text = (given: string): Cell => ({ kind: 'text', text: given });
const amount = (given: MoneyJson): Cell => ({
  kind: 'number',
  text: decimalText(parseMoney(given)),
  decimals: currencyDigits(given.currency),
});

/** For programs, whose columns have one name in every language. */
export const sheetOfQuote = ({ number, version, lines, note }: QuoteDocument): Sheet => ({
  name: number,
  columns: [
    ...['quote', 'version', 'line', 'sku', 'quantity', 'unit price', 'price', 'currency'],
    ...['availability', 'lead time days', 'note'],
  ],
  rows: lines.map((line) => [
    text(number),
    { kind: 'number', text: String(version) },
    text(line.line),
    text(line.sku),
    { kind: 'number', text: String(line.quantity) },
    amount(line.unitPrice),
    amount(priceOf(line)),
    text(line.unitPrice.currency),
    text(line.availability ?? ''),
    line.leadTimeDays === undefined ? text('') : { kind: 'number', text: String(line.leadTimeDays) },
    text(note ?? ''),
  ]),
});
