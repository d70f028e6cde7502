import {
  currencyDigits,
  decimalText,
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
}>;

export type QuoteWords = Readonly<{
  money: (amount: MoneyJson) => string;
  day: (day: string) => string;
  title: (number: string, version: number) => string;
  facts: Readonly<
    Record<'distributor' | 'partner' | 'customer' | 'deal' | 'issuedOn' | 'validUntil' | 'total', string>
  >;
  lines: Readonly<Record<'line' | 'part' | 'units' | 'unitPrice' | 'price', string>>;
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
    lines: { line: 'Line', part: 'Part', units: 'Units', unitPrice: 'Unit price', price: 'Price' },
  },
  de: {
    money: germanMoney,
    day: germanDay,
    title: (number, version) => `Angebot ${number}, Fassung ${String(version)}`,
    facts: {
      ...{ distributor: 'Distributor', partner: 'Partner', customer: 'Kunde', deal: 'Registrierung' },
      ...{ issuedOn: 'Ausgestellt am', validUntil: 'Gültig bis', total: 'Summe' },
    },
    lines: { line: 'Zeile', part: 'Teil', units: 'Stück', unitPrice: 'Stückpreis', price: 'Preis' },
  },
};

const priceOf = ({ unitPrice, quantity }: QuoteLine): MoneyJson =>
  moneyJson(times(parseMoney(unitPrice), BigInt(quantity)));
const right = (text: string): PdfCell => ({ text, alignment: 'right', noWrap: true });
const nameOf = ({ name, code }: Party): string => `${name} (${code})`;

/** For people: who offers what to whom, until when. The creation date is that of the quote, so the bytes are its own. */
export const pdfOfQuote = (quote: QuoteDocument, words: QuoteWords): PdfDocument => {
  const { number, version, distributor, partner, issuedAt, lines, total } = quote;
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
      {
        margin: [0, 14, 0, 0],
        table: {
          headerRows: 1,
          widths: [30, '*', 40, 100, 110],
          body: [
            [
              words.lines.line,
              words.lines.part,
              ...[words.lines.units, words.lines.unitPrice, words.lines.price].map(right),
            ],
            ...lines.map((line) => [
              line.line,
              line.sku,
              right(String(line.quantity)),
              right(money(line.unitPrice)),
              right(money(priceOf(line))),
            ]),
            [facts.total, '', '', '', right(money(total))],
          ],
        },
        layout: 'lightHorizontalLines',
      },
    ],
  };
};

const text = (given: string): Cell => ({ kind: 'text', text: given });
const amount = (given: MoneyJson): Cell => ({
  kind: 'number',
  text: decimalText(parseMoney(given)),
  decimals: currencyDigits(given.currency),
});

/** For programs, whose columns have one name in every language. */
export const sheetOfQuote = ({ number, version, lines }: QuoteDocument): Sheet => ({
  name: number,
  columns: ['quote', 'version', 'line', 'sku', 'quantity', 'unit price', 'price', 'currency'],
  rows: lines.map((line) => [
    text(number),
    { kind: 'number', text: String(version) },
    text(line.line),
    text(line.sku),
    { kind: 'number', text: String(line.quantity) },
    amount(line.unitPrice),
    amount(priceOf(line)),
    text(line.unitPrice.currency),
  ]),
});
