import { emptyInvoice, invoicesOf, isComplete } from './invoices';

const invoice = {
  ...{ ...emptyInvoice(1, 'EUR'), invoiceNumber: ' NL 4471 ', vendor: 'Northern Lights' },
  ...{ invoicedOn: '2026-10-08', servedOn: '2026-10-06', net: '1.800,00' },
};

describe('invoices of a claim', () => {
  it('are complete when every field says something', () => {
    expect(isComplete(emptyInvoice(1, 'EUR'), false)).toBe(false);
    expect(isComplete({ ...invoice, net: 'much' }, false)).toBe(false);
    expect(isComplete(invoice, false)).toBe(true);
  });
  it('need their file where the checklist asks for it, and are sent with it', () => {
    const shown = { ...invoice, fileIds: ['file_1'] };
    expect([isComplete(invoice, true), isComplete(shown, true)]).toEqual([false, true]);
    expect(invoicesOf([invoice, shown]).map(({ fileIds }) => fileIds)).toEqual([undefined, ['file_1']]);
  });
  it('are sent in minor units of their own currency', () =>
    expect(invoicesOf([invoice])).toEqual([
      {
        ...{ invoiceNumber: 'NL 4471', vendor: 'Northern Lights', invoicedOn: '2026-10-08' },
        ...{ servedOn: '2026-10-06', net: { amount: '180000', currency: 'EUR' } },
        tax: { amount: '0', currency: 'EUR' },
      },
    ]));
});
