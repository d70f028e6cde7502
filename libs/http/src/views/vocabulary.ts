import { UNITS } from '@channel/kernel';
import { z } from 'zod';

/**
 * The words in which an answer is described. One description gives the TypeScript type (`ViewOf`), the schema in
 * `openapi.json` and the check that every answer of a test goes through, so that the three cannot drift apart.
 */

/** A described thing with a name: a closed object, no property beside the ones it lists. */
export type View<Shape extends z.ZodRawShape = z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>;
/** What a function that makes the view returns. */
export type ViewOf<Described extends z.ZodType> = Readonly<z.output<Described>>;

/** Every view by its name, for the description of the API. */
export const VIEWS = z.registry<{ id: string }>();
const names = new WeakMap<z.ZodType, string>();

/** @throws if the view has no name: only views made by `view` stand for themselves */
export const nameOf = (described: z.ZodType): string => {
  const name = names.get(described);
  if (name === undefined) throw new Error('A view is made by view(name, …).');
  return name;
};

type About = Readonly<{ description?: string; example?: unknown }>;

/** Describes a thing: `view('Deal', { number: is.text, value: is.money, wonOn: is.day.nullable() })`. */
export const view = <Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
  about: About = {},
): View<Shape> => {
  const described = z.strictObject(shape).meta({ ...about });
  VIEWS.add(described, { id: name });
  names.set(described, name);
  return described;
};

const sentences = z.registry<{ told: true }>();
/** Whether a value of this description is a sentence that somebody is told; what is described further stays one. */
export const isSentence = (described: z.ZodType): boolean => sentences.get(described)?.told === true;
const sentence = (): z.ZodString => {
  const text = z.string();
  sentences.add(text, { told: true });
  return text;
};

const form = (text: z.ZodString, meta: Readonly<Record<string, unknown>>): z.ZodString => text.meta(meta);

/** A list whose TypeScript type is read-only, as the states and rows that views are made of. */
const listOf = <Item extends z.ZodType>(item: Item): z.ZodType<readonly z.output<Item>[]> => z.array(item);

/**
 * The kinds of value. Each may be `.nullable()` (known to be nothing), `.optional()` (absent for those who may not
 * see it, or where it does not apply) and `.describe('…')`.
 */
export const is = {
  /** Words for people, codes of the programme, names. */
  text: z.string(),
  /** What the code says in words of its own: it leaves in the language of whoever asks. */
  sentence: sentence(),
  /** Of a record: `deal_…`; or a readable one: `jpa-2023-2026-Q3`. */
  id: form(z.string().min(1).max(120), { description: 'Id of a record.' }),
  /** A refusal or finding: `UPPER_SNAKE`. */
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  day: form(z.string(), { format: 'date' }),
  instant: form(z.string(), { format: 'date-time' }),
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  halfYear: z.string().regex(/^\d{4}-H[1-9]$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  url: form(z.string(), { format: 'uri' }),
  /** A rate, a percentage or another exact number, as text. */
  decimal: z.string().regex(/^-?\d+(\.\d+)?$/),
  /** Whole, from zero. Never money. */
  count: z.int().min(0),
  /** Whole, of either sign: a quantity that can be returned. */
  integer: z.int(),
  flag: z.boolean(),
  /** A place in the log; `''` before its first event. */
  checkpoint: form(z.string(), {
    description: 'A place in the log; lists wait for it with minCheckpoint.',
  }),
  /** Minor units as text, with their currency. */
  money: view('Amount', {
    amount: z
      .string()
      .regex(/^(0|-?[1-9]\d*)$/)
      .meta({ description: 'Minor units (ISO 4217) as text.', example: '1248045' }),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }),
  /** A whole quantity that is no money, with its unit. */
  units: view('Quantity', {
    quantity: z
      .string()
      .regex(/^(0|-?[1-9]\d*)$/)
      .meta({ description: 'Whole, as text.', example: '2' }),
    unit: z.enum(UNITS),
  }),
  oneOf: <const Choice extends string>(choices: readonly Choice[]): z.ZodType<Choice> => z.enum(choices),
  /** One value and no other: what tells variants apart. */
  exactly: <const Value extends string | boolean>(value: Value): z.ZodLiteral<Value> => z.literal(value),
  listOf,
  /** By a key that the data brings: `{ "USD": … }`. */
  mapOf: <Value extends z.ZodType>(value: Value): z.ZodType<Readonly<Record<string, z.output<Value>>>> =>
    z.record(z.string(), value),
  /** One of several described things, told apart by a property of the name `by`. */
  eitherOf: <const Variants extends readonly [View, View, ...View[]]>(
    by: string,
    variants: Variants,
  ): z.ZodType<z.output<Variants[number]>> => z.discriminatedUnion(by, variants as never),
  /** A document whose form another schema says, such as the definition of a programme. */
  document: (description: string): z.ZodType<Readonly<Record<string, unknown>>> =>
    z.record(z.string(), z.unknown()).meta({ description }),
} as const;
