// For specs: interchanges of product and resale reports, and what comes of reading them.
import { readCsv, type ImportRow, type ReadFile, FileProblemError } from '@channel/imports';
import type { JsonObject } from '@channel/kernel';
import { interchangeForm } from '../../features/take-pos-report/pos-interchange';
import { POS_COLUMNS } from '../pos-row/pos-row';

export const form = interchangeForm({ ediReceiver: 'CHANNELLEDGER', nodeEnv: 'test' });
export const kind = { columns: POS_COLUMNS, maxRows: 250_000, interchange: form };

export const HEADER = [
  ...['BPT*00*POS-2026-09*20261003*02', 'CUR*DS*USD', 'DTM*090*20260901', 'DTM*091*20260930'],
  'N1*DS*MERIDIAN DISTRIBUTION*92*DIST-001',
];
/** The line of product 5.3. */
export const SALE = [
  ...['PTD*SD', 'REF*IV*INV-88120', 'REF*CT*DR-2026-000184', 'N1*BY*ALDER INTEGRATORS*92*PTR-0042'],
  ...['N1*EN*HALDEN HOSPITALS', 'N4*AUSTIN*TX*78701*US', 'QTY*39*2*EA', 'LIN*1*VP*EX4100-48P'],
  ...['UIT*EA*8250.00', 'REF*SE*SN0000A1', 'REF*SE*SN0000A2', 'DTM*003*20260918', 'DTM*011*20260920'],
];
export const PARTIES = ['N1*BY*ALDER INTEGRATORS*92*PTR-0042', 'N1*EN*RIVERSIDE SCHOOLS', 'N4****US'];
/** The return of domain 8.2, dates and references in the PTD loop. */
export const RETURN = [
  ...['PTD*RP', 'DTM*003*20260922', 'DTM*011*20260922', 'REF*IV*CM-88131', 'REF*OI*INV-87904', ...PARTIES],
  ...['QTY*61*1*EA', 'LIN*2*VP*SRX340-SYS-JB', 'UIT*EA*1350.00'],
];

export const edi = (body: readonly string[], isa: string = 'P'): string => {
  const lines = body.filter((segment) => segment.startsWith('PTD')).length;
  const all = body.some((segment) => segment.startsWith('CTT')) ? body : [...body, `CTT*${String(lines)}`];
  return [
    `ISA*00*          *00*          *ZZ*MERIDIANDIST   *ZZ*CHANNELLEDGER  *261003*0410*U*00401*000000462*0*${isa}*>`,
    ...['GS*PT*MERIDIANDIST*CHANNELLEDGER*20261003*0410*462*X*004010', 'ST*867*0001', ...all],
    ...[`SE*${String(all.length + 2)}*0001`, 'GE*1*462', 'IEA*1*000000462'],
  ]
    .map((segment) => `${segment}~`)
    .join('\n');
};
type Read = ReadFile<readonly ImportRow[]>;
export const read = (body: readonly string[], options: JsonObject = {}): Read =>
  readCsv(Buffer.from(edi(body)), kind, options);
export const refusalOf = (text: string, options: JsonObject = {}): string => {
  try {
    readCsv(Buffer.from(text), kind, options);
  } catch (error) {
    if (error instanceof FileProblemError) return `${error.code}: ${error.detail}`;
    throw error;
  }
  return 'read';
};
/** What is given of the one line. */
export const lineOf = (
  body: readonly string[],
  options: JsonObject = {},
): Readonly<Record<string, string>> => {
  const { rows, unreadable } = read([...HEADER, ...body], options);
  expect(unreadable).toEqual([]);
  expect(rows).toHaveLength(1);
  return Object.fromEntries(Object.entries(rows[0]?.cells ?? {}).filter(([, cell]) => cell !== ''));
};
export const problemsOf = (body: readonly string[], options: JsonObject = {}): readonly string[] =>
  read([...HEADER, ...body], options).unreadable.flatMap(({ findings }) =>
    findings.map(
      ({ code, column, value, message }) => `${code} ${String(column)}=${String(value)}: ${message}`,
    ),
  );
export const without = (name: string, body: readonly string[] = SALE) =>
  body.filter((one) => !one.startsWith(name));
export const changed = (from: string, to: readonly string[], body: readonly string[] = SALE) => {
  expect(body).toContain(from);
  return body.flatMap((one) => (one === from ? to : [one]));
};

export const SOLD = {
  ...{ report_period: '2026-09', reporter_id: 'DIST-001', invoice_no: 'INV-88120', invoice_line: '1' },
  ...{ invoice_date: '20260918', ship_date: '20260920', transaction_type: 'sale', reseller_id: 'PTR-0042' },
  ...{
    reseller_name: 'ALDER INTEGRATORS',
    end_customer_name: 'HALDEN HOSPITALS',
    end_customer_country: 'US',
  },
  ...{ end_customer_city: 'AUSTIN', end_customer_zip: '78701', deal_registration_no: 'DR-2026-000184' },
  ...{ sku: 'EX4100-48P', quantity: '2', unit_net_price: '8250.00', currency: 'USD' },
  serial_numbers: 'SN0000A1|SN0000A2',
};
