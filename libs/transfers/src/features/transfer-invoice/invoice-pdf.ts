import { moneyText } from '@channel/kernel';
import { factsTable, paperOf, type PdfDocument } from '@channel/pdf';
import type { ViewOf } from '@channel/http';
import { lackText } from '../../words';
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
  const { transfer, chargedAt, provider } = invoice;
  const title = `Invoice ${transfer.number}`;
  return {
    ...{ title, author: transfer.programmeId, createdAt: chargedAt },
    ...{ pageSize: paperOf(provider.country), footer: transfer.number },
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
  return factsTable([
    ['Provider', `${provider.name} (${provider.code}), ${provider.country}`],
    ['Programme', `${programmeId}, version ${String(definitionVersion)}`],
    ['Date', chargedOn],
    ['Passed on', `${String(quantity)} × ${sku}, at ${transferredAt}`],
    ...(serials.length === 0 ? [] : [['Serial numbers', serials.join(', ')] as const]),
    ['End user', `${endUser.name}, ${endUser.country}`],
    ['Owed', transfer.owed === null ? '–' : moneyText(transfer.owed)],
  ]);
};

const stepsOf = ({ transfer: { steps } }: Invoice): Content => ({
  table: {
    widths: ['*', 110],
    body: steps.map(({ step, detail, amount }) => [
      { text: detail, bold: step === 'owed' },
      { text: moneyText(amount), alignment: 'right', bold: step === 'owed' },
    ]),
  },
  layout: 'lightHorizontalLines',
});

const reasonOf = ({ transfer: { lacks } }: Invoice): string =>
  'Title to equipment of an own service is passed on after a notification and an approval, each by e-mail, before it: ' +
  `${lackText(lacks)}.`;
