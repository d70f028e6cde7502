import type { JsonObject } from '@channel/kernel';
import { POS_COLUMNS } from '../pos-row/pos-row';

/** What a line may be, in the words of the template. */
export const MEANINGS = ['sale', 'return', 'demo'] as const;
export type Movement = (typeof MEANINGS)[number];
/** `dates` and `references` by what stands in front of their value: `REF*IV`. */
export type Profile = Readonly<{
  columns: ReadonlyMap<string, string>;
  /** PTD01 → what the line is. */
  movements: ReadonlyMap<string, Movement>;
  /** QTY01 → whether the units went out or came back. */
  quantities: ReadonlyMap<string, 'sale' | 'return'>;
  /** N101 → whose name it is. */
  parties: ReadonlyMap<string, Party>;
}>;
export type Party = 'sender' | 'reseller' | 'customer';

/** Qualifiers as public generators use them; senders differ, and say so in their mapping. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['REF*IV', 'invoice_no'],
  ['REF*OI', 'original_invoice_no'],
  ['REF*CT', 'deal_registration_no'],
  ['REF*SE', 'serial_numbers'],
  ['REF*PO', 'po_no'],
  ['DTM*003', 'invoice_date'],
  ['DTM*004', 'order_date'],
  ['DTM*011', 'ship_date'],
  ['LIN*VP', 'sku'],
];
const MOVEMENTS: readonly (readonly [string, Movement])[] = [
  ['SD', 'sale'],
  ['SS', 'sale'],
  ['RP', 'return'],
];
const QUANTITIES: readonly (readonly [string, 'sale' | 'return'])[] = [
  ['39', 'sale'],
  ['61', 'return'],
];
const PARTIES: readonly (readonly [string, Party])[] = [
  ['DS', 'sender'],
  ['BY', 'reseller'],
  ['EN', 'customer'],
];

const QUALIFIED = /^(REF|DTM|AMT|LIN|N1|PTD|QTY)\*([A-Z0-9]{1,3})$/;

/**
 * How a sender writes its 867: the usual qualifiers, and over them what it declares. Its mapping names columns by segment
 * and qualifier (`"REF*DR": "deal_registration_no"`, `"N1*EU": "end_customer_name"`), its formats what codes mean
 * (`"PTD*ZZ": "demo"`, `"QTY*32": "sale"`). What has no such form is about its tables.
 */
export const profileOf = ({ mapping, formats }: JsonObject): Profile => {
  const named = qualified(mapping).filter(([, , to]) => POS_COLUMNS.some(({ name }) => name === to));
  const codes = qualified(formats);
  return {
    columns: new Map([
      ...COLUMNS.filter(([, column]) => named.every(([, , to]) => to !== column)),
      ...named
        .filter(([segment]) => segment !== 'N1')
        .map(([segment, code, to]) => [`${segment}*${code}`, to] as const),
    ]),
    movements: over(MOVEMENTS, codes, 'PTD', MEANINGS),
    quantities: over(QUANTITIES, codes, 'QTY', ['sale', 'return']),
    parties: new Map([
      ...PARTIES,
      ...named
        .filter(([segment]) => segment === 'N1')
        .flatMap(([, code, to]) => {
          const party = PARTY_OF[to];
          return party === undefined ? [] : [[code, party] as const];
        }),
    ]),
  };
};

const PARTY_OF: Readonly<Record<string, Party>> = {
  reporter_id: 'sender',
  reseller_id: 'reseller',
  reseller_name: 'reseller',
  end_customer_name: 'customer',
};

const over = <Meaning extends string>(
  usual: readonly (readonly [string, Meaning])[],
  codes: readonly (readonly [string, string, string])[],
  segment: string,
  meanings: readonly Meaning[],
): ReadonlyMap<string, Meaning> =>
  new Map([
    ...usual,
    ...codes.flatMap(([of, code, to]) => {
      const meaning = meanings.find((known) => known === to.toLowerCase());
      return of !== segment || meaning === undefined ? [] : [[code, meaning] as const];
    }),
  ]);

const qualified = (
  declared: JsonObject[string] | undefined,
): readonly (readonly [string, string, string])[] =>
  typeof declared === 'object' && declared !== null && !Array.isArray(declared)
    ? Object.entries(declared).flatMap(([name, to]) => {
        const [, segment, code] = QUALIFIED.exec(name.trim().toUpperCase()) ?? [];
        return segment === undefined || code === undefined || typeof to !== 'string'
          ? []
          : [[segment, code, to] as const];
      })
    : [];

/** Where a column would stand, for who has to add it. */
export const expectedAt = (column: string, { columns, parties }: Profile): string => {
  const fixed = FIXED[column];
  if (fixed !== undefined) return fixed;
  const party = ID_OF.find(([, of]) => of === column)?.[0];
  if (party !== undefined) return `N1*${[...parties].findLast(([, of]) => of === party)?.[0] ?? ''}`;
  return [...columns].findLast(([, of]) => of === column)?.[0] ?? column;
};
const FIXED: Readonly<Record<string, string>> = {
  report_period: 'DTM*090',
  transaction_type: 'PTD01',
  invoice_line: 'LIN01',
  end_customer_city: 'N401',
  end_customer_zip: 'N403',
  end_customer_country: 'N404',
  quantity: 'QTY02',
  unit_net_price: 'UIT02',
  currency: 'CUR02',
};
const ID_OF: readonly (readonly [Party, string])[] = [
  ['sender', 'reporter_id'],
  ['reseller', 'reseller_id'],
  ['customer', 'end_customer_name'],
];
