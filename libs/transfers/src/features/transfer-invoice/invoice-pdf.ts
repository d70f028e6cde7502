import type { PdfDocument } from '@channel/pdf';
import type { ViewOf } from '@channel/http';
import { amountText, lackText } from '../../words';
import type { transferView } from '../../transfer.view';

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
export const pdfOfInvoice = (invoice: Invoice): PdfDocument => {
  const { transfer, chargedAt } = invoice;
  const title = `Invoice ${transfer.number}`;
  return {
    ...{ title, author: transfer.programmeId, createdAt: chargedAt, pageSize: 'A4', footer: transfer.number },
    styles: {
      title: { fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
      section: { fontSize: 11, bold: true, margin: [0, 14, 0, 4] },
      note: { fontSize: 8, color: '#333333', margin: [0, 10, 0, 0] },
    },
    content: [
      { text: title, style: 'title' },
      factsOf(invoice),
      { text: 'How it comes about', style: 'section' },
      stepsOf(invoice),
      { text: reasonOf(invoice), style: 'note' },
      {
        text: 'It is netted with every payment to the provider until nothing of it is left.',
        style: 'note',
      },
    ],
  };
};

const factsOf = ({ transfer, provider, chargedOn, definitionVersion }: Invoice): Content => {
  const { programmeId, sku, quantity, serials, endUser, transferredAt } = transfer;
  const facts: readonly (readonly [string, string])[] = [
    ['Provider', `${provider.name} (${provider.code}), ${provider.country}`],
    ['Programme', `${programmeId}, version ${String(definitionVersion)}`],
    ['Date', chargedOn],
    ['Passed on', `${String(quantity)} × ${sku}, at ${transferredAt}`],
    ...(serials.length === 0 ? [] : [['Serial numbers', serials.join(', ')] as const]),
    ['End user', `${endUser.name}, ${endUser.country}`],
    ['Owed', transfer.owed === null ? '–' : amountText(transfer.owed)],
  ];
  return {
    table: {
      widths: [110, '*'],
      body: facts.map(([name, value], index) => [
        { text: name, color: '#555555' },
        { text: value, bold: index === facts.length - 1 },
      ]),
    },
    layout: 'noBorders',
  };
};

const stepsOf = ({ transfer: { steps } }: Invoice): Content => ({
  table: {
    widths: ['*', 110],
    body: steps.map(({ step, detail, amount }) => [
      { text: detail, bold: step === 'owed' },
      { text: amountText(amount), alignment: 'right', bold: step === 'owed' },
    ]),
  },
  layout: 'lightHorizontalLines',
});

const reasonOf = ({ transfer: { lacks } }: Invoice): string =>
  'Title to equipment of an own service is passed on after a notification and an approval, each by e-mail, before it: ' +
  `${lackText(lacks)}.`;
