import { XMLParser } from 'fast-xml-parser';
import { isValidBIC, isValidIBAN } from 'ibantools';
import {
  approved,
  batchAfter,
  drafted,
  item,
  reserved,
  submitted,
} from '../../../domain/batch/payout-batch.builders';
import type { AccountVault } from '../../../account-vault/account-vault';
import { bankText, isBankName } from '../../../domain/payment/bank-text';
import { checkPayment } from '../../../domain/payment/payment.checks';
import { paymentOf, type Payment } from '../../../domain/payment/payment';
import { creditMemoCsv } from './credit-memo-csv';
import { pain001 } from './pain001';
import { paymentCsv } from './payment-csv';
import { PaymentBuilder, type ApprovedBatch } from './payment-builder';

const debtor = { name: 'Example Networks BV', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' };
const accounts = new Map([
  ['payi_1', { holder: 'Cobalt Systeme GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFF' }],
  ['payi_2', { holder: 'Müller & Söhne', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' }],
]);
const batchIn = (currency: string): ApprovedBatch => {
  const amount = (minor: string) => ({ amount: minor, currency });
  const two = item({
    itemId: 'payi_2',
    endToEndId: 'PB-2026-000031-0002',
    amount: amount('625000'),
  });
  const items = [item({ amount: amount('1248045') }), two];
  const before = [drafted({ currency, items, total: amount('1873045') }), reserved, submitted] as const;
  return batchAfter(...before, approved()) as ApprovedBatch;
};
const paymentIn = (currency: string, paidTo = accounts): Payment => paymentOf(batchIn(currency), paidTo);
const rules = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };
const check = (overrides: Partial<Payment>, today?: string) =>
  checkPayment({ ...paymentIn('EUR'), ...overrides }, rules, today)?.refused;
const withFirst = (overrides: Partial<Payment['transfers'][number]>): Partial<Payment> => ({
  transfers: paymentIn('EUR').transfers.map((transfer, at) =>
    at === 0 ? { ...transfer, ...overrides } : transfer,
  ),
});

/** An independent reader: values stay text. */
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false }).parse(xml)
    .Document.CstmrCdtTrfInitn;

describe('req:R33 the payment file', () => {
  it('says what the batch says', () => {
    const payment = paymentIn('EUR');
    const { GrpHdr, PmtInf } = read(pain001(payment));
    expect(GrpHdr).toEqual({
      MsgId: 'PB-2026-000031-EUR',
      CreDtTm: '2026-10-20T09:15:00Z',
      NbOfTxs: '2',
      CtrlSum: '18730.45',
      InitgPty: { Nm: 'Example Networks BV' },
    });
    expect(PmtInf).toMatchObject({
      PmtInfId: 'PB-2026-000031-EUR-1',
      PmtMtd: 'TRF',
      NbOfTxs: '2',
      CtrlSum: '18730.45',
      PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
      ReqdExctnDt: { Dt: '2026-10-22' },
      DbtrAcct: { Id: { IBAN: 'NL91ABNA0417164300' } },
      DbtrAgt: { FinInstnId: { BICFI: 'ABNANL2A' } },
      ChrgBr: 'SLEV',
    });
    expect(PmtInf.CdtTrfTxInf).toEqual([
      {
        PmtId: { InstrId: 'PB-2026-000031-0001', EndToEndId: 'PB-2026-000031-0001' },
        Amt: { InstdAmt: { '#text': '12480.45', '@_Ccy': 'EUR' } },
        Cdtr: { Nm: 'Cobalt Systeme GmbH' },
        CdtrAcct: { Id: { IBAN: 'DE89370400440532013000' } },
        RmtInf: { Ustrd: 'Partner reward 2026 Q3, statement ST-2026Q3-PTR0042' },
      },
      expect.objectContaining({ Cdtr: { Nm: 'Muller + Sohne' } }),
    ]);
  });
  it('has the same bytes each time: UTF-8, line feeds, two spaces, no mark', () => {
    const xml = pain001(paymentIn('EUR'));
    expect(pain001(paymentIn('EUR'))).toBe(xml);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:')).toBe(
      true,
    );
    expect(xml).not.toMatch(/\r|\t|\uFEFF/);
    expect(xml).toContain('\n  <CstmrCdtTrfInitn>\n    <GrpHdr>\n      <MsgId>');
    expect(xml).toContain('<InstdAmt Ccy="EUR">12480.45</InstdAmt>');
  });
  it('is paid from the account that was approved', async () => {
    const vault = { open: () => Promise.resolve(accounts.get('payi_1')) } as unknown as AccountVault;
    const batch = batchAfter(drafted(), reserved, submitted, approved()) as ApprovedBatch;
    expect(await new PaymentBuilder(vault).build(batch)).toMatchObject({ debtor });
    const erased = { open: () => Promise.resolve(undefined) } as unknown as AccountVault;
    expect(await new PaymentBuilder(erased).build(batch)).toMatchObject({ refused: 'ACCOUNT_ERASED' });
  });
  it('is no SEPA transfer in another currency, and names the bank', () => {
    const { PmtInf } = read(pain001(paymentIn('USD')));
    expect(PmtInf.PmtTpInf).toBeUndefined();
    expect(PmtInf.ChrgBr).toBe('SHAR');
    expect(PmtInf.CdtTrfTxInf[0].CdtrAgt).toEqual({ FinInstnId: { BICFI: 'COBADEFF' } });
  });
  it('case:A8 G69: names the bank of a euro account outside SEPA, in a block of its own', () => {
    const turkish = { holder: 'Kartal Aglar', iban: 'TR330006100519786457841326', bic: 'TGBATRIS' };
    const xml = pain001(paymentIn('EUR', new Map([...accounts, ['payi_2', turkish]])));
    const { GrpHdr, PmtInf } = read(xml);
    expect(GrpHdr).toMatchObject({ NbOfTxs: '2', CtrlSum: '18730.45' });
    const [sepa, other] = PmtInf;
    expect(sepa).toMatchObject({
      PmtInfId: 'PB-2026-000031-EUR-1',
      NbOfTxs: '1',
      CtrlSum: '12480.45',
      PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
      ChrgBr: 'SLEV',
    });
    expect(sepa.CdtTrfTxInf.CdtrAgt).toBeUndefined();
    expect(other).toMatchObject({
      PmtInfId: 'PB-2026-000031-EUR-2',
      NbOfTxs: '1',
      CtrlSum: '6250.00',
      ChrgBr: 'SHAR',
      CdtTrfTxInf: {
        CdtrAgt: { FinInstnId: { BICFI: 'TGBATRIS' } },
        CdtrAcct: { Id: { IBAN: turkish.iban } },
      },
    });
    expect(other.PmtTpInf).toBeUndefined();
  });
  it('comes as CSV too', () =>
    expect(paymentCsv(paymentIn('EUR')).split('\n').slice(0, 2)).toEqual([
      'end_to_end_id,payee,account,bic,amount,currency,execution_on,remittance',
      'PB-2026-000031-0001,Cobalt Systeme GmbH,DE89370400440532013000,COBADEFF,12480.45,EUR,2026-10-22,' +
        '"Partner reward 2026 Q3, statement ST-2026Q3-PTR0042"',
    ]));
  it('case:B16 is run by no spreadsheet', () => {
    const hostile = { holder: '+2-3 Systems', iban: 'DE89370400440532013000', bic: '' };
    const [, row] = paymentCsv(paymentIn('EUR', new Map([...accounts, ['payi_1', hostile]]))).split('\n');
    expect(row).toContain(",'+2-3 Systems,");
    expect(row).toContain(',12480.45,EUR,');
  });
});

describe('req:F5 the credit memos of a batch', () => {
  const [first] = batchIn('EUR').items;
  const memosOf = (changes: Partial<ApprovedBatch['items'][number]>) =>
    creditMemoCsv({ ...batchIn('EUR'), items: batchIn('EUR').items.map((one) => ({ ...one, ...changes })) })
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
  const part = (number: string, amount: string) => ({
    ...{ text: number, amount: { amount, currency: 'EUR' } },
    source: { kind: 'statement', id: `stmt_${number}`, number },
  });

  it('name each record that a payment settles, debts below zero, and what is paid for all of them', () => {
    const [head, ...lines] = memosOf({ parts: [part('ST-1', '1300000'), part('ST-2', '-51955')] });
    expect(head?.slice(0, 7)).toEqual([
      ...['credit_memo', 'approved_at', 'payee', 'name', 'record', 'amount', 'currency'],
    ]);
    expect(lines.slice(0, 2)).toEqual([
      [
        ...['PB-2026-000031-0001', '2026-10-20T09:15:00.000Z', first?.payee.code, first?.payee.name],
        ...['ST-1', '13000.00', 'EUR', '', '12480.45', 'EUR', '2026-10-22'],
      ],
      expect.arrayContaining(['PB-2026-000031-0001', 'ST-2', '-519.55', '12480.45']),
    ]);
    expect(lines).toHaveLength(4);
  });

  it('case:B16 are run by no spreadsheet, and are the same a second time', () => {
    const [, line] = memosOf({ payee: { id: 'prtn_1', code: 'PTR-1', name: '=Systems' } });
    expect(line).toContain("'=Systems");
    expect(creditMemoCsv(batchIn('EUR'))).toBe(creditMemoCsv(batchIn('EUR')));
  });
});

describe('before a byte is written', () => {
  it('nothing is wrong with a good payment', () => expect(check({}, '2026-10-22')).toBeUndefined());
  it.each([
    ['IBAN_INVALID', withFirst({ iban: 'DE89370400440532013001' })],
    ['IBAN_INVALID', { debtor: { ...debtor, iban: 'NL00' } }],
    ['BIC_INVALID', withFirst({ bic: 'COBA' })],
    ['BIC_INVALID', withFirst({ bic: 'BNPAFRPP' })],
    ['BIC_REQUIRED', withFirst({ iban: 'TR330006100519786457841326', bic: '' })],
    ['BIC_INVALID', { debtor: { ...debtor, bic: '' } }],
    ['CURRENCY_NOT_ALLOWED', { currency: 'USD' }],
    ['CURRENCY_NOT_ALLOWED', withFirst({ amount: { amount: '1', currency: 'USD' } })],
    ['AMOUNT_OUT_OF_RANGE', withFirst({ amount: { amount: '0', currency: 'EUR' } })],
    ['AMOUNT_OUT_OF_RANGE', withFirst({ amount: { amount: '100000000000', currency: 'EUR' } })],
    ['TOTAL_MISMATCH', withFirst({ amount: { amount: '1', currency: 'EUR' } })],
    ['TEXT_NOT_ALLOWED', withFirst({ endToEndId: 'PB-2026-000031-0002' })],
    ['TEXT_NOT_ALLOWED', withFirst({ endToEndId: '/PB' })],
    ['TEXT_NOT_ALLOWED', withFirst({ endToEndId: 'P//B' })],
    ['TEXT_NOT_ALLOWED', withFirst({ endToEndId: 'P'.repeat(36) })],
    ['TEXT_NOT_ALLOWED', withFirst({ payee: 'Müller' })],
    ['TEXT_NOT_ALLOWED', withFirst({ payee: '' })],
    ['TEXT_NOT_ALLOWED', withFirst({ payee: 'x'.repeat(71) })],
    ['TEXT_NOT_ALLOWED', withFirst({ remittance: 'x'.repeat(141) })],
  ] as const)('it is %s for %j', (code, overrides) => expect(check(overrides)).toBe(code));
  it('the execution day must not have passed, unless the file was written before', () => {
    expect(check({}, '2026-10-23')).toBe('DATE_NOT_ALLOWED');
    expect(check({})).toBeUndefined();
  });
  it('names are written in the characters of the banks', () =>
    expect(bankText('Ærø & Søn “ß” Ltd')).toBe('AEro + Son .ss. Ltd'));
  it.each([
    ['Müller & Söhne', true],
    ['Łódź “ß” Ltd', true],
    ['x'.repeat(70), true],
    ['ß'.repeat(36), false],
    ['x'.repeat(71), false],
    ['   ', false],
    ['…', false],
    ['株式会社', false],
    ['Альфа', false],
    ['Acme\u0000Ltd', false],
  ])('a name is written with letters that the banks have: %s %s', (name, holds) =>
    expect(isBankName(name)).toBe(holds),
  );
});
