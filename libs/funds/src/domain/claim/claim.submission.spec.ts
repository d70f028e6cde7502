import { actOf, usd } from '../fund/fund.builders';
import { after, claimAfter, file, given, invoice, of, submit, terms } from './claim.builders';
import type { InvoiceClaimed } from './claim.commands';

const claimed = (...nets: readonly number[]) =>
  after(submit({ invoices: nets.map((net, index) => invoice(String(index + 1), net)) }))[0]?.data;

describe('a claim is submitted', () => {
  it('with its lines, its proofs and the clock of its review', () =>
    given()
      .when(submit())
      .then({
        type: 'MdfClaimSubmitted',
        data: {
          ...{ ...of, requestId: 'mreq_1', terms },
          lines: [
            {
              ...{ line: '1', invoiceNumber: 'INV-1', vendor: 'Bright Media' },
              ...{ invoicedOn: '2026-06-02', servedOn: '2026-05-31', net: usd(800_000), tax: usd(0) },
              ...{ rate: null, evidenceId: 'evid_1', base: usd(800_000), share: usd(400_000) },
            },
          ],
          proofs: [
            {
              fileId: 'file_invoice',
              fileHash: 'hash-invoice',
              proof: 'invoice',
              advert: false,
              evidenceId: 'evid_invoice',
              lines: ['1'],
            },
            {
              fileId: 'file_invitation',
              fileHash: 'hash-invitation',
              proof: 'invitation',
              advert: true,
              evidenceId: 'evid_invitation',
            },
          ],
          ...{ claimed: usd(400_000), cut: usd(0), last: false },
          ...{ reviewByOn: '2026-06-17', reviewBy: '2026-06-18T00:00:00.000Z' },
          ...{ submittedBy: 'pers_paula', submittedAt: '2026-06-10T10:00:00.000Z' },
        },
      }));
  it('E31 AMOUNT_OUT_OF_RANGE: is the share of its invoices, and what is above the request is cut and shown', () => {
    expect(claimed(800_000)).toMatchObject({ claimed: usd(400_000), cut: usd(0) });
    expect(claimed(1_200_000)).toMatchObject({ claimed: usd(500_000), cut: usd(100_000) });
    given()
      .when(submit({ terms: { ...terms, left: usd(0) } }))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    given()
      .when(submit({ invoices: [invoice('1', 0)] }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
    given()
      .when(submit({ invoices: [invoice('1', 1, { net: usd(0), tax: usd(5) })] }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
  });
  it('G79: is of amounts net of tax', () =>
    expect(after(submit({ invoices: [invoice('1', 100_000, { tax: usd(19_000) })] }))[0]?.data).toMatchObject(
      {
        claimed: usd(50_000),
      },
    ));
  it('G79 CURRENCY_DIFFERS: converts an invoice at its month’s rate, which it keeps, or has none', () => {
    const net = { amount: '100000', currency: 'EUR' };
    const rate = {
      base: 'EUR',
      quote: 'USD',
      on: '2026-06',
      rate: '1.1',
      source: 'made up',
      tableVersion: 3,
    };
    expect(after(submit({ invoices: [invoice('1', 0, { net, tax: net, rate })] }))[0]?.data).toMatchObject({
      lines: [{ net, base: usd(110_000), share: usd(55_000), rate }],
    });
    const inverse = { ...rate, base: 'USD', quote: 'EUR', rate: '0.8' };
    expect(
      after(submit({ invoices: [invoice('1', 0, { net, tax: net, rate: inverse })] }))[0]?.data,
    ).toMatchObject({
      lines: [{ base: usd(125_000) }],
    });
    given()
      .when(submit({ invoices: [invoice('1', 0, { net })] }))
      .thenRefused('CURRENCY_DIFFERS', 'CURRENCY_DIFFERS');
  });
  it('E31 CLAIM_TOO_LATE: until the 45th day after the activity', () => {
    const on = (day: string) => submit({ act: actOf('paula', day) });
    expect(after(on('2026-07-15'))).toHaveLength(1);
    given().when(on('2026-07-16')).thenRefused('CLAIM_TOO_LATE');
  });
  it('REQUEST_NOT_APPROVED: of a request that was never approved, or that is closed', () => {
    given()
      .when(submit({ terms: null }))
      .thenRefused('REQUEST_NOT_APPROVED');
    given()
      .when(submit({ open: false }))
      .thenRefused('REQUEST_NOT_APPROVED');
  });
  it('PROOF_MISSING: with everything that is on the checklist', () =>
    given()
      .when(submit({ files: [file('photo')] }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING', 'PROOF_MISSING'));
  it('req:R27 PROOF_MISSING: with the file of each invoice, where the checklist asks for it', () => {
    const unnamed = (line: string) => invoice(line, 5, { fileIds: [] });
    const files = [file('invoice'), file('invitation'), file('invoice', { fileId: 'file_second' })];
    given()
      .when(submit({ invoices: [unnamed('1'), invoice('2', 5)], files }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING');
    given()
      .when(submit({ invoices: [invoice('1', 5, { fileIds: ['file_invitation'] })], files }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING');
    given()
      .when(submit({ files: [file('invitation')] }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING');
    const shown = (...invoices: readonly InvoiceClaimed[]) =>
      claimAfter(submit({ invoices, files })).proofs.map(({ fileId, lines }) => [fileId, lines]);
    const second = invoice('2', 5, { fileIds: ['file_second', 'file_invoice'] });
    expect(shown(invoice('1', 5), second)).toEqual([
      ['file_invoice', ['1', '2']],
      ['file_invitation', undefined],
      ['file_second', ['2']],
    ]);
    // Of one invoice nobody has to say which files are its own.
    expect(shown(unnamed('1'))).toEqual([
      ['file_invoice', ['1']],
      ['file_invitation', undefined],
      ['file_second', ['1']],
    ]);
  });
  it('needs no file of an invoice where the checklist asks for none', () => {
    const unasked = { ...terms, proofs: [{ proof: 'invitation', advert: true }] };
    const without = invoice('1', 5, { fileIds: [] });
    expect(after(submit({ terms: unasked, invoices: [without], files: [file('invitation')] }))).toHaveLength(
      1,
    );
  });
  it('TOO_MANY_FILES: with at most twenty', () => {
    const files = (count: number) => [
      file('invoice'),
      file('invitation'),
      ...Array.from({ length: count }, (_, n) => file(`photo-${String(n)}`)),
    ];
    expect(after(submit({ files: files(18) }))).toHaveLength(1);
    given()
      .when(submit({ files: files(19) }))
      .thenRefused('TOO_MANY_FILES');
  });
  it('ACTIVITY_OUTSIDE_DATES: for services inside the dates of the activity', () => {
    const served = (servedOn: string) => submit({ invoices: [invoice('1', 100, { servedOn })] });
    given().when(served('2026-05-19')).thenRefused('ACTIVITY_OUTSIDE_DATES', 'ACTIVITY_OUTSIDE_DATES');
    given().when(served('2026-06-01')).thenRefused('ACTIVITY_OUTSIDE_DATES', 'ACTIVITY_OUTSIDE_DATES');
    expect(after(served('2026-05-20'))).toHaveLength(1);
  });
  it('INVOICE_ALREADY_CLAIMED EVIDENCE_ALREADY_USED: with invoices and files that nothing else has, each once', () => {
    given()
      .when(submit({ invoices: [invoice('1', 1, { usedBy: { number: 'mclm_2' } })] }))
      .thenRefused('INVOICE_ALREADY_CLAIMED', 'INVOICE_ALREADY_CLAIMED');
    given()
      .when(submit({ invoices: [invoice('1', 5), invoice('2', 5, { evidenceId: 'evid_1' })] }))
      .thenRefused('INVOICE_ALREADY_CLAIMED', 'INVOICE_ALREADY_CLAIMED');
    given()
      .when(submit({ files: [file('invoice'), file('invitation', { usedBy: { number: 'mclm_2' } })] }))
      .thenRefused('EVIDENCE_ALREADY_USED', 'EVIDENCE_ALREADY_USED');
  });
});
