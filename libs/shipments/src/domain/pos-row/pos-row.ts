import type { Day, Money } from '@channel/kernel';
import type { LineOrder, PosLineType } from '../pos-file/pos-file.events';

/** Row codes of the POS report; the texts stand where they are raised. */
export type PosRowError =
  | 'REQUIRED_MISSING'
  | 'PERIOD_INVALID'
  | 'TYPE_UNKNOWN'
  | 'COUNTRY_UNKNOWN'
  | 'CURRENCY_UNKNOWN'
  | 'BAD_NUMBER'
  | 'BAD_DATE'
  | 'AMBIGUOUS_DATE'
  | 'QUANTITY_ZERO'
  | 'SIGN_MISMATCH'
  | 'PRICE_NEGATIVE'
  | 'SHIP_DATE_IN_FUTURE'
  | 'INVOICE_DATE_IN_FUTURE'
  | 'SENDER_NOT_AUTHORISED'
  | 'RESALE_NOT_ALLOWED'
  | 'UNKNOWN_PARTNER'
  | 'UNKNOWN_SKU'
  | 'SERIAL_COUNT'
  | 'KEY_CONFLICT'
  | 'ID_DAMAGED'
  | 'ORIGINAL_NOT_FOUND'
  | 'RETURN_ABOVE_SALE'
  | 'CORRECTION_BELOW_RETURNED';
/** Held until a person says what the row is; in no total until then. */
export type PosRowHold = 'OUTLIER' | 'POSSIBLE_REREPORT' | 'CORRECTION_SUSPECT';
export type PosRowWarning =
  | 'AMOUNT_MISMATCH'
  | 'SHIP_OUTSIDE_PERIOD'
  | 'DEAL_NOT_FOUND'
  | 'DEAL_SUGGESTED'
  | 'CUSTOMER_DIFFERS'
  | 'SERIAL_COUNT'
  | 'SERIAL_REUSED'
  | 'SERIAL_NOT_SOLD'
  | 'END_OF_SALE'
  | 'ORIGINAL_NOT_FOUND'
  | 'ORIGINAL_DIFFERS'
  | 'LINKED_BY_FIFO'
  | 'PRICE_DIFFERS'
  | 'SPLIT_ENDED'
  | 'SEVERAL_PERIODS'
  /** A hold that a person has answered: new, not a repetition, not a slip. */
  | PosRowHold
  | 'TIME_IGNORED'
  | 'VALUE_NORMALISED'
  | 'VALUE_IGNORED'
  | 'TEXT_DAMAGED';

/** What may stand there instead: the nearest words, or all of them where they are few. */
type Words = Readonly<{ suggestions?: readonly string[]; allowed?: readonly string[] }>;
export type PosFinding = Readonly<
  { column?: string; value?: string; message: string } & Words &
    (
      | { severity: 'error'; code: PosRowError }
      | { severity: 'held'; code: PosRowHold }
      | { severity: 'warning'; code: PosRowWarning }
    )
>;

/** One record of the file as the pipeline hands it over. */
export type PosCells = Readonly<{
  row: number;
  cells: Readonly<Record<string, string>>;
  /** What findings quote where it differs from the cell. */
  sent?: Readonly<Record<string, string>>;
  findings?: readonly PosFinding[];
  /** Columns whose numbers are not in the form that the sender declared. */
  misformed?: readonly string[];
}>;

/** A row that could be read; what it says is not yet compared with catalogue, partners and earlier files. */
export type PosValues = Readonly<{
  row: number;
  reportPeriod: string;
  senderCode: string;
  invoiceNo: string;
  invoiceLine: string;
  invoiceOn: Day;
  shipOn: Day;
  type: PosLineType;
  originalInvoiceNo: string | null;
  originalInvoiceLine: string | null;
  partnerCode: string;
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  dealNumber: string | null;
  sku: string;
  quantity: number;
  unitNetPrice: Money;
  serials: readonly string[];
  order: LineOrder;
}>;

/** What a row must say to be a line. */
const NEEDED = [
  'invoiceNo',
  'invoiceLine',
  'invoiceOn',
  'shipOn',
  'type',
  'partnerCode',
  'customer',
  'sku',
  'quantity',
  'unitNetPrice',
] as const;
/** Whether all of a row could be read. */
export const isComplete = (values: Partial<PosValues>): values is PosValues =>
  NEEDED.every((name) => values[name] !== undefined);

/** A row that takes a reported line back: nothing but its key counts. */
export type PosCancel = Pick<PosValues, 'row' | 'reportPeriod' | 'invoiceNo' | 'invoiceLine'>;

export type ReadRow = Readonly<{
  row: number;
  /** Present if nothing of the row is in error so far. */
  values?: PosValues;
  /** What could be read of it, in error or not: what else is wrong with the row follows from it. */
  partial: Partial<PosValues>;
  sent?: PosCells['sent'];
  cancel?: PosCancel;
  findings: readonly PosFinding[];
}>;

type PosColumn = Readonly<{
  name: string;
  required: boolean;
  synonyms: readonly string[];
  form?: 'identifier' | 'text';
}>;
/** The columns of the template, in its order. */
export const POS_COLUMNS: readonly PosColumn[] = [
  { name: 'report_period', required: true, synonyms: ['period', 'reporting_period', 'report_month'] },
  { name: 'reporter_id', required: true, synonyms: ['distributor_id', 'sender_id'], form: 'identifier' },
  { name: 'invoice_no', required: true, synonyms: ['invoice_number', 'invoice'], form: 'identifier' },
  { name: 'invoice_line', required: true, synonyms: ['invoice_line_no', 'line_no'], form: 'identifier' },
  { name: 'invoice_date', required: true, synonyms: ['invoiced_on'] },
  { name: 'ship_date', required: true, synonyms: ['shipped_date', 'shipping_date'] },
  { name: 'transaction_type', required: true, synonyms: ['type'] },
  { name: 'original_invoice_no', required: false, synonyms: ['original_invoice_number'], form: 'identifier' },
  { name: 'original_invoice_line', required: false, synonyms: [], form: 'identifier' },
  { name: 'reseller_id', required: true, synonyms: ['partner_id', 'reseller_no'], form: 'identifier' },
  { name: 'reseller_name', required: false, synonyms: ['partner_name'], form: 'text' },
  { name: 'end_customer_name', required: true, synonyms: ['customer_name', 'end_user_name'], form: 'text' },
  { name: 'end_customer_country', required: true, synonyms: ['customer_country', 'end_user_country'] },
  { name: 'end_customer_domain', required: false, synonyms: ['customer_domain'] },
  { name: 'end_customer_city', required: false, synonyms: ['customer_city'], form: 'text' },
  { name: 'end_customer_zip', required: false, synonyms: ['customer_zip'], form: 'text' },
  {
    name: 'deal_registration_no',
    required: false,
    synonyms: ['deal_number', 'deal_registration_number'],
    form: 'identifier',
  },
  { name: 'po_no', required: false, synonyms: ['po_number'], form: 'text' },
  { name: 'contract_no', required: false, synonyms: ['contract_number'], form: 'text' },
  { name: 'order_date', required: false, synonyms: ['ordered_on', 'order_submitted_on'] },
  { name: 'business', required: false, synonyms: ['business_type'] },
  { name: 'order_use', required: false, synonyms: ['use'] },
  { name: 'sku', required: true, synonyms: ['part_number', 'part_no', 'product_number'], form: 'identifier' },
  { name: 'quantity', required: true, synonyms: ['qty', 'order_quantity'] },
  { name: 'unit_net_price', required: true, synonyms: ['unit_price', 'net_price'] },
  { name: 'amount', required: false, synonyms: ['purchase_amount', 'net_amount'] },
  { name: 'currency', required: true, synonyms: ['currency_code'] },
  { name: 'serial_numbers', required: false, synonyms: ['serials', 'serial_number'], form: 'identifier' },
];

export const failing = (code: PosRowError, message: string, place: Place = {}): PosFinding => ({
  severity: 'error',
  code,
  message,
  ...place,
});
export const warning = (code: PosRowWarning, message: string, place: Place = {}): PosFinding => ({
  severity: 'warning',
  code,
  message,
  ...place,
});
export const holding = (code: PosRowHold, message: string, place: Place = {}): PosFinding => ({
  severity: 'held',
  code,
  message,
  ...place,
});
type Place = Words & Readonly<{ column?: string; value?: string }>;

export const hasError = (findings: readonly PosFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
