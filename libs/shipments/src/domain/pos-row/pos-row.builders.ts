import { SAMPLE_MATCHING, type MatchableDeal } from '../matching/match-line';
import type { PosLine } from '../pos-file/pos-file.events';
import type { PosCells } from './pos-row';
import type { KnownLine, PosProduct, PosWorld } from './pos-world';

/** One valid default each; a test shows only what it is about. */

export const reading = { today: '2026-10-05', senderCode: 'DIST-001', senderKind: 'distributor' } as const;

/** What a provider reports of itself is read by (J79). */
export const readingOfProvider = {
  today: '2026-10-05',
  senderCode: 'PTR-0042',
  senderKind: 'provider',
} as const;

export const cells = (overrides: Readonly<Record<string, string>> = {}, row = 2): PosCells => ({
  row,
  cells: {
    report_period: '2026-09',
    reporter_id: 'DIST-001',
    invoice_no: 'INV-88120',
    invoice_line: '1',
    invoice_date: '2026-09-18',
    ship_date: '2026-09-20',
    transaction_type: 'sale',
    original_invoice_no: '',
    reseller_id: 'PTR-0042',
    reseller_name: 'Alder Integrators',
    end_customer_name: 'Halden Hospitals',
    end_customer_country: 'US',
    end_customer_domain: 'halden-hospitals.example',
    deal_registration_no: 'DR-2026-000184',
    sku: 'EX4100-48P',
    quantity: '2',
    unit_net_price: '8250.00',
    currency: 'USD',
    serial_numbers: 'SN0000A1|SN0000A2',
    ...overrides,
  },
});

export const deal = (overrides: Partial<MatchableDeal> = {}): MatchableDeal => ({
  dealId: 'deal_1',
  number: 'DR-2026-000184',
  partnerId: 'prtn_alder',
  distributorId: 'prtn_meridian',
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  status: 'approved',
  orderUse: 'resale',
  approvedOn: '2026-09-07',
  protectedUntilOn: '2026-12-06',
  skus: ['EX4100-48P'],
  ...overrides,
});

export const product = (overrides: Partial<PosProduct> = {}): PosProduct => ({
  sku: 'EX4100-48P',
  family: 'EX',
  productLine: 'switching',
  serialised: true,
  lastOrderOn: null,
  listPrice: { amount: '1330645', currency: 'USD' },
  ...overrides,
});

/** A line of an earlier file as it counts now. */
export const known = (line: PosLine, overrides: Partial<KnownLine> = {}): KnownLine => {
  const { suggestions: _suggestions, corrects: _corrects, cancels: _cancels, ...previous } = line;
  return { posFileId: 'impt_earlier', previous, returned: 0, cancelled: false, ...overrides };
};

export const world = (overrides: Partial<PosWorld> = {}): PosWorld => ({
  distributorId: 'prtn_meridian',
  serialsRequired: true,
  partnerOf: (code) => (code === 'PTR-0042' ? 'prtn_alder' : undefined),
  matching: SAMPLE_MATCHING,
  outliers: {
    quantityAbove: 10_000,
    amountAbove: { amount: '500000000', currency: 'USD' },
    percentOfList: { from: '20', to: '300' },
  },
  productOf: (sku) => (sku === 'EX4100-48P' ? product() : ['EX4100-48P']),
  lineIdOf: (invoiceNo, invoiceLine) => `ship_${invoiceNo}_${invoiceLine}`,
  knownLine: () => undefined,
  nameOfContent: (content) => content,
  reportedOn: () => new Set(),
  failedBefore: () => false,
  salesOf: () => [],
  decisionOn: () => undefined,
  serialUses: () => [],
  dealOf: (number) => (number === 'DR-2026-000184' ? deal() : undefined),
  dealsOf: () => [deal()],
  ...overrides,
});
