import { z } from 'zod';

// The words in which a definition is described. Each says of itself what it is, for sentences about what is not.

/** A text of a pattern. Its description is also what is said of a value that it does not fit. */
const pattern = (id: string, description: string, expected: RegExp) =>
  z.string({ error: description }).regex(expected, { error: description }).meta({ id, description });
const whole = (id: string, description: string, least: number) =>
  z
    .int({ error: description })
    .min(least, { error: description })
    .max(1_000_000_000, { error: description })
    .meta({ id, description });

export const text = pattern('text', 'a text', /./);
export const key = pattern('key', 'a word in small letters, digits and hyphens', /^[a-z0-9][a-z0-9-]*$/);
export const name = pattern('name', 'a word in letters, digits and hyphens', /^[A-Za-z0-9][A-Za-z0-9-]*$/);
export const family = pattern('family', 'a product family in capitals, such as EX', /^[A-Z0-9_]+$/);
export const row = pattern('row', 'the number of a requirement, such as J44', /^[A-Z][0-9]+$/);
export const day = pattern('day', 'a day such as 2026-10-01', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
export const yearDay = pattern('year-day', 'a day of a year such as 04-01', /^[0-9]{2}-[0-9]{2}$/);
export const currency = pattern('currency', 'an ISO 4217 currency such as USD', /^[A-Z]{3}$/);
export const decimal = pattern('decimal', 'a decimal number as text, such as "12.5"', /^[0-9]+(\.[0-9]+)?$/);
export const share = pattern('share', 'a part of 1 as text, such as "0.25"', /^(0(\.[0-9]+)?|1(\.0+)?)$/);
export const minor = pattern('minor', 'minor units as text, such as "5000"', /^(0|[1-9][0-9]*)$/);
export const symbol = pattern('symbol', 'one to four $', /^\${1,4}$/);
export const values = pattern(
  'values',
  'discount, or plan: with the id of a plan',
  /^(discount|plan:[a-z0-9-]+)$/,
);
export const count = whole('count', 'a whole number from 0', 0);
export const positive = whole('positive', 'a whole number from 1', 1);
export const flag = z.boolean({ error: 'true or false' });
export const money = z.strictObject({ amount: minor, currency }).meta({ id: 'money' });
export const source = pattern(
  'source',
  'where the value comes from: a line of a document such as 001:298, decision, or sample',
  /^(sample|decision|[0-9]{3}:[0-9]+([–-][0-9]+)?)$/,
);

/**
 * A value of the programme with where it comes from: `001:298` is a line of a source document, `decision` what was
 * decided where the sources are silent or contradict each other, `sample` a value that no source gives. Shown wherever
 * the value is shown (R2).
 */
export const sourced = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    { value, source },
    { error: ({ code }) => (code === 'invalid_type' ? 'a value with its source' : undefined) },
  );

export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item);
export const oneOrMore = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);
/** Entries by a word such as a level. */
export const by = <Value extends z.ZodType>(value: Value) => z.record(key, value);
/** Entries by product family. */
export const byFamily = <Value extends z.ZodType>(value: Value) => z.record(family, value);
export const choice = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  z.enum(values);

/** What a described thing is, all the way down: a definition never changes. */
export type Described<Schema extends z.ZodType> = Unchanging<z.infer<Schema>>;
type Unchanging<Value> = Value extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
    : Value;
/** A value with its source, see `sourced`. */
export type Sourced<Value> = Readonly<{ value: Value; source: string }>;
/** A percentage, share or point count by level of a role, as decimal strings. */
export type ByLevel<Value> = Readonly<Record<string, Value>>;
