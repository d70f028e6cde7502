import type { Language } from '@channel/kernel';
import { factsTable, paperOf, type PdfDocument } from '@channel/pdf';
import { toldIn, type ViewOf } from '@channel/http';
import type { transferView } from '../../transfer.view';
import type { InvoiceWords } from './invoice-wording';
import { INVOICE_WORDS } from './invoice-words';

type Content = PdfDocument['content'][number];
/** What is owed for a title transfer, as it was charged; to whom it goes. */
export type Invoice = Readonly<{
  transfer: ViewOf<typeof transferView>;
  chargedOn: string;
  /** The instant of the charge: the bytes rest on it and on no clock. */
  chargedAt: string;
  definitionVersion: number;
  provider: Readonly<{ code: string; name: string; country: string }>;
}>;

/** J84: the invoice of the additional discount that is taken back, with each step from the list price. */
export const pdfOfInvoice = (invoice: Invoice, language: Language): PdfDocument => {
  const { transfer, chargedAt, provider } = invoice;
  const words = INVOICE_WORDS[language];
  const title = words.title(transfer.number);
  return {
    ...{ title, author: transfer.programmeId, createdAt: chargedAt },
    ...{ pageSize: paperOf(provider.country), footer: transfer.number },
    content: [
      { text: title, style: 'title' },
      factsOf(invoice, words),
      { text: words.steps, style: 'section' },
      stepsOf(invoice, language),
      { text: words.reason(transfer.lacks), style: 'note' },
      { text: words.netted, style: 'note' },
    ],
  };
};

const factsOf = (
  { transfer, provider, chargedOn, definitionVersion }: Invoice,
  { facts, version, day, units, money }: InvoiceWords,
): Content => {
  const { programmeId, sku, quantity, serials, endUser, transferredAt } = transfer;
  return factsTable([
    [facts.provider, `${provider.name} (${provider.code}), ${provider.country}`],
    [facts.programme, version(programmeId, definitionVersion)],
    [facts.date, day(chargedOn)],
    [facts.passedOn, units(quantity, sku, transferredAt)],
    ...(serials.length === 0 ? [] : [[facts.serials, serials.join(', ')] as const]),
    [facts.endUser, `${endUser.name}, ${endUser.country}`],
    [facts.owed, transfer.owed === null ? '–' : money(transfer.owed)],
  ]);
};

const stepsOf = ({ transfer: { steps } }: Invoice, language: Language): Content => ({
  table: {
    widths: ['*', 110],
    body: steps.map(({ step, detail, amount }) => [
      { text: toldIn(language, detail), bold: step === 'owed' },
      { text: INVOICE_WORDS[language].money(amount), alignment: 'right', bold: step === 'owed' },
    ]),
  },
  layout: 'lightHorizontalLines',
});
