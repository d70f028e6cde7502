import { pdfOf } from '@channel/pdf';
import { csvOf } from '@channel/sheets';
import { pdfOfQuote, QUOTE_WORDS, sheetOfQuote, type QuoteDocument } from './quote-document';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const quote: QuoteDocument = {
  ...{ number: 'QT-2026-000028', version: 2, dealNumber: 'DR-2026-000044', customer: 'Halden Hospitals' },
  distributor: { code: 'DIST-001', name: 'Meridian Distribution', country: 'US' },
  partner: { code: 'PTR-0042', name: 'Alder Integrators', country: 'US' },
  ...{ issuedAt: '2026-09-10T09:00:00.000Z', validUntilOn: '2026-10-10' },
  lines: [{ line: '1', sku: 'EX4100-48P', quantity: 3, unitPrice: usd('840000') }],
  total: usd('2520000'),
  note: null,
};

describe('req:4.2 a quote as a document', () => {
  it('has each line with its price as CSV', async () =>
    expect(await csvOf(sheetOfQuote(quote))).toBe(
      '\uFEFFquote,version,line,sku,quantity,unit price,price,currency,availability,lead time days,note\r\n' +
        'QT-2026-000028,2,1,EX4100-48P,3,8400.00,25200.00,USD,,,\r\n',
    ));

  it('req:D2 says when each line can be delivered, and the note, as CSV and in each language', async () => {
    const lines = quote.lines.map((line) => ({
      ...{ ...line, availability: 'to_order' as const, leadTimeDays: 21 },
    }));
    const said = { ...quote, lines, note: 'Freight is included.' };
    expect(await csvOf(sheetOfQuote(said))).toContain(',USD,to_order,21,Freight is included.');
    const inPdf = (language: 'en' | 'de') => JSON.stringify(pdfOfQuote(said, QUOTE_WORDS[language]).content);
    expect(inPdf('en')).toMatch(/Delivery.*to order, 21 days.*Freight is included\./);
    expect(inPdf('de')).toMatch(/Lieferung.*auf Bestellung, 21 Tage.*Freight is included\./);
    expect(JSON.stringify(pdfOfQuote(quote, QUOTE_WORDS.en).content)).not.toContain('Delivery');
  });

  it('case:B16 gives a spreadsheet nothing to run', async () => {
    const [line] = quote.lines;
    const lines = line === undefined ? [] : [{ ...line, sku: '=HYPERLINK("x")' }];
    expect(await csvOf(sheetOfQuote({ ...quote, lines }))).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('says who offers what to whom, until when, in each language', () => {
    const said = (language: 'en' | 'de') => JSON.stringify(pdfOfQuote(quote, QUOTE_WORDS[language]).content);
    for (const text of [
      'Meridian Distribution (DIST-001)',
      'Alder Integrators (PTR-0042)',
      'Halden Hospitals',
    ])
      expect(said('en')).toContain(text);
    expect(said('en')).toMatch(/Valid until.*2026-10-10.*USD 25,200\.00/);
    expect(said('de')).toMatch(/Gültig bis.*10\.10\.2026.*25\.200,00/);
  });

  it('is the same bytes each time as PDF', async () => {
    const [first, second] = [
      await pdfOf(pdfOfQuote(quote, QUOTE_WORDS.en)),
      await pdfOf(pdfOfQuote(quote, QUOTE_WORDS.en)),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
