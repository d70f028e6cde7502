import { decimalText, parseDecimalMoney, rational, scale } from '@channel/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = join(__dirname, '..', '..', 'samples');
const PARTNERS = ['PTR-0042', 'PTR-0057', 'PTR-0101'];

/** Seven tenths of a list price. */
const streetPrice = (list: string): string =>
  decimalText(scale(parseDecimalMoney(list, 'USD'), rational(7n, 10n), 'HALF_UP'));

/**
 * A report of a distributor of the demo, for August 2026: a serial number a row, thirty lines an invoice, customers and parts as
 * they repeat in a year.
 * @param name begins its invoice and serial numbers
 */
export const largeReport = (rows: number, name: string): string => {
  const [head = ''] = readFileSync(join(SAMPLES, 'pos-2026-09.csv'), 'utf8').split('\n');
  const parts = readFileSync(join(SAMPLES, 'price-list-en-usd.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    // A description with a comma in it shifts the columns; there are enough other parts.
    .filter(([, , , , , , , price = '']) => /^\d+\.\d{2}$/.test(price))
    .map(([, , , sku = '', , , , price = '']) => ({ sku, price: streetPrice(price) }));
  const lines = Array.from({ length: rows }, (_, at) => {
    const { sku, price } = parts[at % parts.length] ?? { sku: '', price: '' };
    const day = String((at % 28) + 1).padStart(2, '0');
    const customer = `Customer ${String(at % 5_000)}`;
    const invoice = `${name}-${String(Math.floor(at / 30))}`;
    return [
      ...[
        '2026-08',
        'DIST-001',
        invoice,
        String((at % 30) + 1),
        `2026-08-${day}`,
        `2026-08-${day}`,
        'sale',
        '',
      ],
      ...[
        PARTNERS[at % PARTNERS.length],
        'Partner',
        customer,
        'US',
        `customer-${String(at % 5_000)}.example`,
        '',
      ],
      ...[sku, '1', price, 'USD', `${name}${String(at).padStart(8, '0')}`],
    ].join(',');
  });
  return `${[head, ...lines].join('\n')}\n`;
};
