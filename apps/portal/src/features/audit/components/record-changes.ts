import type { Money } from '../../../shared/format/money';

/** What of a record is compared, in the order in which it is told. */
export const FIELDS = [
  ...([
    'status',
    'stage',
    'closure',
    'level',
    'role',
    'specialisations',
    'partnerId',
    'distributorId',
  ] as const),
  ...([
    'dealType',
    'value',
    'expectedCloseOn',
    'approvedOn',
    'protectedUntilOn',
    'wonOn',
    'bomVersion',
  ] as const),
  ...(['total', 'payable', 'inPayment', 'paid', 'account', 'activeFromOn'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
type Value = string | Money | null;
/** What was known of a record at a moment. */
export type KnownFacts = Readonly<Partial<Record<Field, Value>>>;
export type Change = Readonly<{ field: Field; before: Value; after: Value }>;

const textOf = (value: Value): string =>
  typeof value === 'object' && value !== null ? `${value.currency} ${value.amount}` : (value ?? '');

/** What of an answer is compared; what is no text and no amount is taken by what people call it. */
export const factsOf = (record: Readonly<Record<string, unknown>>): KnownFacts =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = valueOf(record[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );

const valueOf = (value: unknown): Value | undefined => {
  if (value === undefined) return undefined;
  if (value === null) return null;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return typeof value === 'number' ? String(value) : undefined;
  if ('amount' in value && 'currency' in value) return value as Money;
  // Of a closure its code, of an account the end of its number.
  const { code, iban } = value as Readonly<{ code?: string; iban?: string }>;
  return code ?? iban ?? '';
};

/** What differs between two moments; a record that was not there yet had nothing. */
export const changesBetween = (before: KnownFacts | null, after: KnownFacts | null): readonly Change[] =>
  FIELDS.flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    return textOf(was) === textOf(is) ? [] : [{ field, before: was, after: is }];
  });
