import { pdfOfInvoice, type Invoice } from './invoice-pdf';

const usd = (amount: string) => ({ amount, currency: 'USD' });

it('J84 E13 the invoice says who owes what, for which units, why, and each step from the list price', () => {
  const invoice: Invoice = {
    transfer: {
      ...{ number: 'TT-2026-000001', status: 'owed', programmeId: 'jpa-2023', partnerId: 'prtn_1' },
      ...{ lineId: 'ship_1', sku: 'EX4100-48P', quantity: 2, serials: ['A1', 'A2'] },
      ...{ endUser: { name: 'Halden Hospitals', country: 'NO' }, transferredAt: '2026-09-01T10:00:00.000Z' },
      ...{ notification: null, approval: null, lacks: [{ mail: 'approval', because: 'missing' }] },
      owed: usd('600000'),
      steps: [
        { step: 'list', detail: 'List price of one unit', amount: usd('2000000') },
        { step: 'owed', detail: 'The difference for 2 units', amount: usd('600000') },
      ],
      ...{ reportedBy: 'pers_1', reportedAt: '2026-09-02T10:00:00.000Z' },
    },
    ...{ chargedOn: '2026-09-02', chargedAt: '2026-09-02T10:00:00.000Z', definitionVersion: 1 },
    provider: { code: 'PTR-0131', name: 'Norrsken', country: 'SE' },
  };
  const document = pdfOfInvoice(invoice, 'en');
  expect([document.title, document.createdAt, document.pageSize]).toEqual([
    'Invoice TT-2026-000001',
    '2026-09-02T10:00:00.000Z',
    'A4',
  ]);
  const text = JSON.stringify(document.content);
  for (const said of [
    ...['Norrsken (PTR-0131), SE', 'jpa-2023, version 1', '2026-09-02', '2 × EX4100-48P', 'A1, A2'],
    ...['Halden Hospitals, NO', 'USD 6,000.00', 'USD 20,000.00', 'of the approval there is none'],
  ])
    expect(text).toContain(said);

  const german = JSON.stringify(pdfOfInvoice(invoice, 'de').content);
  for (const said of [
    ...['Rechnung TT-2026-000001', 'jpa-2023, Fassung 1', '02.09.2026', 'USD 6.000,00', 'USD 20.000,00'],
    ...['2 × EX4100-48P, am 01.09.2026, 10:00 UTC', 'die Zustimmung fehlt'],
  ])
    expect(german).toContain(said);
});
