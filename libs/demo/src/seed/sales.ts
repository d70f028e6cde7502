import type { DealSubmitted, PricedLine } from '@channel/deals';
import {
  addBusinessDays,
  addDays,
  addMonths,
  decimalText,
  moneyJson,
  parseMoney,
  percentOf,
  type Day,
} from '@channel/kernel';
import { partnerOf } from './cast';
import { type PartnerBrief } from './partners.data';
import { CONTRACT_SKU, CONTRACTS } from './contracts.data';
import { approvedPrices, dealIdOf } from './deal-steps';
import { DEALS, domainOf, type DealBrief } from './deals.data';
import type { Stage } from './stage';

/** A row of a distributor's report, by column. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const COLUMNS = [
  'report_period',
  'reporter_id',
  'invoice_no',
  'invoice_line',
  'invoice_date',
  'ship_date',
  'transaction_type',
  'original_invoice_no',
  'original_invoice_line',
  'reseller_id',
  'reseller_name',
  'end_customer_name',
  'end_customer_country',
  'end_customer_domain',
  'deal_registration_no',
  'order_date',
  'business',
  'order_use',
  'sku',
  'quantity',
  'unit_net_price',
  'currency',
  'serial_numbers',
] as const;

export const csvOf = (rows: readonly Row[]): string =>
  [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => row[column]).join(','))].join('\n') + '\n';

/** An order comes in three shipments of each part: days after the registration. */
const SHIPMENTS = [16, 30, 44];
/** After so many, nothing of an order is reported any more. */
const REPORTED_MONTHS = 6;
/** The place of a deal among all decides what is odd about it. */
const ODD = { late: 7, unnamed: 5, misspelt: 9, returned: 4 } as const;
const isOdd = (index: number, kind: keyof typeof ODD): boolean => index % ODD[kind] === ODD[kind] - 1;

type Sale = Readonly<{ deal: DealBrief; index: number; line: PricedLine; part: number; quantity: number }>;

/** Everything that one distributor has to report in a month. */
export const reportOf = async (stage: Stage, sender: string, month: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [index, deal] of DEALS.entries()) {
    const partner = partnerOf(deal.partner);
    if (deal.ending !== 'closed' || partner.distributor !== sender) continue;
    if (month < deal.on.slice(0, 7) || month > addMonths(deal.on, REPORTED_MONTHS).slice(0, 7)) continue;
    const facts = await stage.last<DealSubmitted>(`deal-${dealIdOf(deal)}`, 'DealSubmitted');
    for (const sale of salesOf(deal, index, await approvedPrices(stage, deal))) {
      if (monthsOf(deal, index, sale.part).includes(month))
        rows.push(rowOf(sale, { partner, month, number: facts?.number ?? '' }));
      const back = returnOf(sale, { partner, month });
      if (back !== undefined) rows.push(back);
    }
  }
  const services = await servicesSold(stage, sender, month);
  return [...rows, ...(await overTheCounter(stage, sender, month)), ...services];
};

/** In thirds; what does not divide comes with the first. */
const salesOf = (deal: DealBrief, index: number, lines: readonly PricedLine[]): readonly Sale[] =>
  lines.flatMap((line) =>
    SHIPMENTS.flatMap((_, part) => {
      const third = Math.floor(line.quantity / 3);
      const quantity = part === 0 ? line.quantity - 2 * third : third;
      return quantity === 0 ? [] : [{ deal, index, line, part, quantity }];
    }),
  );

const shippedOn = ({ on }: DealBrief, part: number): Day => addDays(on, SHIPMENTS[part] ?? 0);

/** The month of the shipment; three months after it where the last part was forgotten; twice where it is repeated. */
const monthsOf = (deal: DealBrief, index: number, part: number): readonly string[] => {
  const shipped = shippedOn(deal, part);
  if (part === 2 && isOdd(index, 'late')) return [addMonths(shipped, 3).slice(0, 7)];
  const repeated = part === 0 && isOdd(index, 'unnamed');
  return [shipped, ...(repeated ? [addMonths(shipped, 1)] : [])].map((day) => day.slice(0, 7));
};

type Frame = Readonly<{ partner: PartnerBrief; month: string; number: string }>;

const invoiceOf = ({ index, part }: Sale): string => `INV-${String(1_001 + index)}-${String(part + 1)}`;

const rowOf = (sale: Sale, { partner, month, number }: Frame): Row => {
  const { deal, index, line, part, quantity } = sale;
  const shipOn = shippedOn(deal, part);
  const misspelt = part === 1 && isOdd(index, 'misspelt');
  const unnamed = misspelt || (part === 0 && isOdd(index, 'unnamed'));
  return {
    ...common(partner),
    report_period: month,
    invoice_no: invoiceOf(sale),
    invoice_line: line.line,
    invoice_date: shipOn,
    ship_date: shipOn,
    transaction_type: deal.orderUse === 'nfr' ? 'demo' : 'sale',
    original_invoice_no: '',
    original_invoice_line: '',
    end_customer_name: misspelt ? `${deal.customer} Group` : deal.customer,
    end_customer_country: deal.country,
    end_customer_domain: misspelt ? '' : domainOf(deal.customer),
    deal_registration_no: unnamed ? '' : number,
    // The order of a deal stands in the deal.
    ...{ order_date: '', business: '', order_use: '' },
    sku: line.sku,
    quantity: String(quantity),
    unit_net_price: decimalText(parseMoney(line.netUnit)),
    currency: line.netUnit.currency,
    serial_numbers: serials(invoiceOf(sale), line.line, quantity),
  };
};

const common = ({ code, name, distributor }: PartnerBrief) => ({
  ...{ reporter_id: distributor, reseller_id: code, reseller_name: name },
});

const serials = (invoice: string, line: string, quantity: number): string =>
  Array.from({ length: quantity }, (_, unit) => `${invoice.slice(4)}-${line}-${String(unit + 1)}`).join('|');

/** One unit comes back in the month after the shipment, on a Monday. */
const returnOf = (sale: Sale, { partner, month }: Omit<Frame, 'number'>): Row | undefined => {
  const { deal, index, line, part } = sale;
  const returnedOn = addDays(shippedOn(deal, part), 32);
  if (part !== 1 || line.line !== '1' || !isOdd(index, 'returned') || returnedOn.slice(0, 7) !== month)
    return undefined;
  return {
    ...rowOf(sale, { partner, month, number: '' }),
    invoice_no: invoiceOf(sale).replace('INV', 'CM'),
    invoice_date: returnedOn,
    ship_date: returnedOn,
    transaction_type: 'return',
    original_invoice_no: invoiceOf(sale),
    original_invoice_line: line.line,
    deal_registration_no: '',
    quantity: '-1',
    serial_numbers: serials(invoiceOf(sale), line.line, 1),
  };
};

const COUNTER: Readonly<Record<string, readonly (readonly [partner: string, sku: string])[]>> = {
  'DIST-001': [
    ['PTR-0063', 'EX2300-24T'],
    ['PTR-0071', 'EX2300-48T'],
  ],
  'DIST-002': [
    ['PTR-0103', 'SRX320-SYS-JB'],
    ['PTR-0108', 'EX4100-F-12T'],
  ],
};

/** Small sales that nobody registered: they find no deal. */
const overTheCounter = async (stage: Stage, sender: string, month: string): Promise<readonly Row[]> => {
  const shipOn = addBusinessDays(`${month}-11`, 1);
  const rows: Row[] = [];
  for (const [index, [code, sku]] of (COUNTER[sender] ?? []).entries()) {
    const invoice = `INV-${sender.slice(-1)}-${month.replace('-', '')}-C${String(index + 1)}`;
    const sold = { partner: partnerOf(code), invoice, shipOn, sku, quantity: 1 };
    const serialNumbers = serials(invoice, '1', 1);
    rows.push(await unregistered(stage, { ...sold, customer: `Walk-in Customer ${month}`, serialNumbers }));
  }
  return rows;
};

/** Services that are put under contract; the serial numbers of their units are no part of a report. */
const servicesSold = async (stage: Stage, sender: string, month: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const { code, invoice, shipOn, quantity, customer, sku = CONTRACT_SKU } of CONTRACTS) {
    const partner = partnerOf(code);
    if (partner.distributor !== sender || shipOn.slice(0, 7) !== month) continue;
    const sold = { partner, invoice, shipOn, sku, quantity, customer };
    rows.push(await unregistered(stage, { ...sold, serialNumbers: '' }));
  }
  return rows;
};

type Unregistered = Readonly<{
  partner: PartnerBrief;
  invoice: string;
  shipOn: Day;
  sku: string;
  quantity: number;
  customer: string;
  serialNumbers: string;
}>;

/** At a fifth less than list. */
const unregistered = async (
  stage: Stage,
  { partner, invoice, shipOn, sku, quantity, customer, serialNumbers }: Unregistered,
): Promise<Row> => {
  const { list } = await stage.listOf([[sku, 1]], shipOn, partner.currency);
  const discounted = moneyJson(percentOf(parseMoney(list), '80', 'DOWN'));
  return {
    ...common(partner),
    report_period: shipOn.slice(0, 7),
    invoice_no: invoice,
    invoice_line: '1',
    invoice_date: shipOn,
    ship_date: shipOn,
    transaction_type: 'sale',
    original_invoice_no: '',
    original_invoice_line: '',
    end_customer_name: customer,
    end_customer_country: partner.country,
    end_customer_domain: '',
    deal_registration_no: '',
    ...{ order_date: addDays(shipOn, -3), business: 'new', order_use: 'resale' },
    sku,
    quantity: String(quantity),
    unit_net_price: decimalText(parseMoney(discounted)),
    currency: partner.currency,
    serial_numbers: serialNumbers,
  };
};
