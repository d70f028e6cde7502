import type { Sending } from './sending';

// Files of a distributor, from the upload to what their lines turn out to be.

export const POS =
  'report_period,reporter_id,invoice_no,invoice_line,invoice_date,ship_date,transaction_type,original_invoice_no,' +
  'reseller_id,reseller_name,end_customer_name,end_customer_country,end_customer_domain,deal_registration_no,sku,' +
  'quantity,unit_net_price,currency,serial_numbers';
const sale = (line: number, quantity: number): string =>
  `2026-08,DIST-002,INV-90001,${String(line)},2026-08-31,2026-08-31,sale,,PTR-0042,Alder Integrators,Halden Hospitals,` +
  `US,halden-hospitals.example,,DEMO-CARE-EX-1Y,${String(quantity)},400.00,USD,`;
/** So many that a person has to say whether they are meant. */
const MANY = 900_000;
export const posFile = (name: string, header: string, ...quantities: readonly number[]) => ({
  ...{ name, kind: 'pos' },
  text: [header, ...quantities.map((quantity, index) => sale(index + 1, quantity)), ''].join('\n'),
});

/** What came back before anybody reported that it was sold. */
const RETURNED = sale(1, -2).replace('INV-90001', 'CM-90002').replace(',sale,', ',return,');
/** What a provider bought for its own service. */
export const PROVIDED = 'INV-90131';
const BOUGHT = sale(1, 4)
  .replace('INV-90001', PROVIDED)
  .replace('PTR-0042,Alder Integrators', 'PTR-0131,Norrsken Managed Networks');
const careFile = (name: string, row: string) => ({
  ...{ name, kind: 'pos', text: [POS, row.replace('DEMO-CARE-EX-1Y', 'EX-UM-2XFP'), ''].join('\n') },
});

const IMPORT = '/v1/imports/{/v1/imports}';
export const importIs = (status: string) => ({ that: '{/v1/imports :status}', is: status });
const HELD_FOR = `{${IMPORT}/rows?outcome=held :findings.0.code}`;
const MEANT = { reason: 'The order says so.' };
const SLIP = { reason: 'A slip of the keyboard.' };
const UNLINKED = '/v1/shipment-lines/{/v1/shipment-lines?status=unlinked}';
const IT_WAS = {
  saleLineId: '{/v1/shipment-lines?sku=EX-UM-2XFP&invoiceNo=INV-90001}',
  reason: 'The distributor says that it was this one.',
};

export const IMPORTED: readonly Sending[] = [
  {
    ...{ operation: 'uploadImport', as: 'dana', path: '/v1/imports' },
    file: posFile('august.csv', POS, MANY, MANY, MANY, MANY),
  },
  { operation: 'getJob', as: 'dana', method: 'GET', path: '/v1/jobs/{ :jobId}', once: importIs('checked') },
  { operation: 'acceptImportRow', as: 'dana', path: `${IMPORT}/rows/2/accept`, body: MEANT },
  { operation: 'skipImportRow', as: 'dana', path: `${IMPORT}/rows/3/skip`, body: SLIP },
  {
    ...{ operation: 'acceptHeldRows', as: 'dana', path: `${IMPORT}/held-rows/accept` },
    body: { ...MEANT, code: HELD_FOR },
  },
  { operation: 'cancelImport', as: 'dana', path: `${IMPORT}/cancel` },

  { as: 'dana', path: '/v1/imports', file: posFile('twice.csv', POS, MANY, MANY, 1) },
  {
    ...{ operation: 'skipHeldRows', as: 'dana', path: `${IMPORT}/held-rows/skip`, once: importIs('checked') },
    body: { ...SLIP, code: HELD_FOR },
  },
  { operation: 'confirmImport', as: 'dana', path: `${IMPORT}/confirm` },

  ...[
    careFile('returned.csv', RETURNED),
    careFile('sold.csv', sale(9, 5)),
    careFile('provided.csv', BOUGHT),
  ].flatMap((file): readonly Sending[] => [
    { as: 'dana', path: '/v1/imports', once: importIs('applied'), file },
    { as: 'dana', path: `${IMPORT}/confirm`, once: importIs('checked') },
  ]),
  {
    ...{ operation: 'correctReturn', as: 'chen', path: `${UNLINKED}/correct-return` },
    once: importIs('applied'),
    body: { ...IT_WAS, evidence: 'Credit note CM-90002' },
  },
  {
    ...{ as: 'lars', path: '/v1/shipment-lines/{ :id}/corrections/{ :correctionId}/reject' },
    body: { reason: 'Its quarter is open: link it.' },
  },
  { operation: 'linkReturn', as: 'chen', path: `${UNLINKED}/link-return`, body: IT_WAS },

  {
    ...{ as: 'dana', path: '/v1/imports' },
    file: posFile('foreign.csv', POS.replace(',sku,', ',Artikel,'), 1, 1),
  },
  {
    ...{ operation: 'mapImport', as: 'dana', path: `${IMPORT}/map` },
    once: importIs('needs_mapping'),
    body: { mapping: { Artikel: 'sku' } },
  },
  {
    ...{ operation: 'keepImportMapping', as: 'dana', path: '/v1/import-mappings/pos/keep' },
    body: { mapping: { Artikel: 'sku' } },
  },
  {
    operation: 'getImportMappingHistory',
    as: 'dana',
    method: 'GET',
    path: '/v1/import-mappings/pos/history',
  },
];
