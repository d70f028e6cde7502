import {
  addBusinessDays,
  addDays,
  addMonths,
  decimalText,
  parseMoney,
  percentOf,
  present,
  type Day,
} from '@channel/kernel';
import type { Order } from './course';
import { YEAR, type Ground } from './ground';
import type { Distributor, Partners, Reseller } from './partners';
import { Seeded } from './seeded';

/** One unit that was shipped, as its distributor reports it. */
type Sale = Readonly<{
  partner: Reseller;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: Day;
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  dealNumber: string;
  sku: string;
  price: string;
  currency: string;
  serial: string;
}>;
type Reported = Readonly<{ sale: Sale; returnedOn: Day | null }>;

/** Of the units that are shipped. */
const ODD = { returned: 0.04, late: 0.03, unmatched: 0.02, repeated: 0.01, unnamed: 0.03 };
const SHIPMENTS_AFTER = [10, 28, 46];
const LATE_MONTHS = 3;

const monthOf = (day: Day): string => day.slice(0, 7);
const later = (day: Day, months: number): string => monthOf(addMonths(day, months));

/** What each distributor has to report for each month. */
export class Sales {
  private readonly months = new Map<string, Reported[]>();

  constructor(private readonly ground: Ground) {}

  /** Every unit of an order, in three shipments. */
  ship({ index, partner, deal, closedOn, lines }: Order): void {
    const chance = new Seeded('shipment', index);
    let unit = 0;
    for (const { sku, quantity, netUnit } of lines)
      for (let count = 0; count < quantity; count += 1) {
        const part = unit % SHIPMENTS_AFTER.length;
        const odd = chance.next();
        const unmatched = odd < ODD.unmatched;
        const unnamed = unmatched || odd < ODD.unmatched + ODD.unnamed;
        unit += 1;
        this.report(
          {
            ...{ partner, sku, currency: netUnit.currency },
            invoiceNo: `INV-${String(100_001 + index)}-${String(part + 1)}`,
            invoiceLine: String(unit),
            shipOn: addDays(closedOn, present(SHIPMENTS_AFTER[part], 'a shipment')),
            customer: unmatched
              ? { name: `Walk-in ${String(index)}`, country: partner.country, domain: null }
              : deal.customer,
            dealNumber: unnamed ? '' : deal.number,
            price: decimalText(parseMoney(netUnit)),
            serial: `H${String(index)}X${String(unit)}`,
          },
          chance,
        );
      }
  }

  /** Units that nobody registered, over the counter: so many a month over all distributors. */
  overTheCounter(month: string, count: number, { resellers }: Partners): void {
    for (let at = 0; at < count; at += 1) {
      const chance = new Seeded(`counter/${month}`, at);
      const partner = chance.pick(resellers);
      const product = chance.pick(this.ground.products[partner.currency]);
      const invoice = `${month.replace('-', '')}-${String(Math.floor(at / 20) + 1)}`;
      this.report(
        {
          ...{ partner, sku: product.sku, currency: partner.currency, dealNumber: '' },
          ...{ invoiceNo: `CTR-${invoice}-${partner.code}`, invoiceLine: String(at + 1) },
          shipOn: `${month}-${String(chance.between(1, 28)).padStart(2, '0')}`,
          customer: { name: `Counter Sale ${month} ${String(at)}`, country: partner.country, domain: null },
          price: decimalText(percentOf(parseMoney(product.listPrice), '80', 'DOWN')),
          serial: `C${month.replace('-', '')}X${String(at)}`,
        },
        chance,
      );
    }
  }

  /** Takes what a distributor has to report for a month. */
  take({ code }: Distributor, month: string): readonly Reported[] {
    const key = `${code}/${month}`;
    const reported = this.months.get(key) ?? [];
    this.months.delete(key);
    return reported;
  }

  private report(sale: Sale, chance: Seeded): void {
    const late = chance.chance(ODD.late);
    const month = late ? later(sale.shipOn, LATE_MONTHS) : monthOf(sale.shipOn);
    this.add(sale.partner.distributor, month, { sale, returnedOn: null });
    if (late) return;
    if (chance.chance(ODD.repeated))
      this.add(sale.partner.distributor, later(sale.shipOn, 1), { sale, returnedOn: null });
    else if (chance.chance(ODD.returned)) {
      const returnedOn = addBusinessDays(`${later(sale.shipOn, 1)}-05`, 1 + (sale.serial.length % 10));
      this.add(sale.partner.distributor, monthOf(returnedOn), { sale, returnedOn });
    }
  }

  private add({ code }: Distributor, month: string, reported: Reported): void {
    if (month < YEAR.firstMonth || month > later(`${YEAR.firstMonth}-01`, YEAR.months - 1)) return;
    const key = `${code}/${month}`;
    const known = this.months.get(key);
    if (known === undefined) this.months.set(key, [reported]);
    else known.push(reported);
  }
}

/** The cells of a report's row, by column. */
export const cellsOf = (
  { sale, returnedOn }: Reported,
  { code }: Distributor,
  month: string,
): Readonly<Record<string, string>> => {
  const { partner, customer, shipOn } = sale;
  const day = returnedOn ?? shipOn;
  return {
    ...{ report_period: month, reporter_id: code, invoice_date: day, ship_date: day },
    invoice_no: returnedOn === null ? sale.invoiceNo : `CM-${sale.invoiceNo}`,
    invoice_line: sale.invoiceLine,
    transaction_type: returnedOn === null ? 'sale' : 'return',
    original_invoice_no: returnedOn === null ? '' : sale.invoiceNo,
    original_invoice_line: returnedOn === null ? '' : sale.invoiceLine,
    ...{ reseller_id: partner.code, reseller_name: `Partner ${partner.code}` },
    end_customer_name: customer.name,
    end_customer_country: customer.country,
    end_customer_domain: customer.domain ?? '',
    deal_registration_no: returnedOn === null ? sale.dealNumber : '',
    sku: sale.sku,
    quantity: returnedOn === null ? '1' : '-1',
    ...{ unit_net_price: sale.price, currency: sale.currency, serial_numbers: sale.serial },
  };
};
