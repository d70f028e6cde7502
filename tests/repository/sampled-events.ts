import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EVENTS = join(__dirname, '..', '..', 'docs', 'events');

type Schema = Readonly<{
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: Schema;
}>;

/** The described data of every event type. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readdirSync(EVENTS)
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) =>
        JSON.parse(readFileSync(join(EVENTS, file), 'utf8')) as readonly { type: string; data: Schema }[],
    )
    .map(({ type, data }) => [type, data]),
);

/** How many samples show each value of the closed lists, what may be missing, and one and many of a list. */
const SAMPLES = 8;

/** Data as the catalogue describes it, in which every text, day and figure is one of its own. */
export const samplesOf = (type: string): readonly Readonly<Record<string, unknown>>[] => {
  const schema = SCHEMAS.get(type);
  if (schema === undefined) throw new Error(`The catalogue has no event ${type}.`);
  return Array.from({ length: SAMPLES }, (_, variant) => {
    let count = 0;
    const next = (): number => (count += 1);
    return sampled(schema, '', variant, next) as Readonly<Record<string, unknown>>;
  });
};

const sampled = (schema: Schema, name: string, variant: number, next: () => number): unknown => {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[variant % schema.enum.length];
  if (schema.anyOf !== undefined) return sampled(oneOf(schema.anyOf, variant), name, variant, next);
  if (schema.items !== undefined) return listOf(schema.items, name, variant, next);
  if (schema.properties !== undefined) return objectOf(schema, name, variant, next);
  if (schema.additionalProperties !== undefined)
    return { created: sampled(schema.additionalProperties, name, variant, next) };
  return plain(schema.type, name, variant, next);
};

const oneOf = (schemas: readonly Schema[], variant: number): Schema => {
  const told = schemas.filter(({ type }) => type !== 'null');
  const isNull = told.length < schemas.length && variant % 2 === 1;
  return isNull ? { const: null } : (told[Math.floor(variant / 2) % told.length] ?? {});
};

const listOf = (items: Schema, name: string, variant: number, next: () => number): readonly unknown[] =>
  Array.from({ length: [2, 1, 0, 3][variant % 4] ?? 0 }, () => sampled(items, name, variant, next));

const objectOf = (
  { properties = {}, required = [] }: Schema,
  name: string,
  variant: number,
  next: () => number,
): object => {
  if ('amount' in properties && 'currency' in properties)
    return { amount: variant === 6 ? '0' : String(1_000_000 + next()), currency: 'USD' };
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => required.includes(key) || variant % 2 === 0)
      .map(([key, schema]) => [key, sampled(schema, key === '' ? name : key, variant, next)]),
  );
};

const plain = (type: string | undefined, name: string, variant: number, next: () => number): unknown => {
  const count = next();
  const days = String(10 + (count % 18));
  if (type === 'boolean') return variant % 2 === 0;
  if (type === 'number') return variant === 1 ? 1 : 1_000 + count;
  // One line is told of, whichever sample it stands in; a kind has a word of its own in each language.
  if (name === 'lineId') return 'lineId-1';
  if (name === 'kind') return 'kind';
  if (/At$/.test(name)) return `2026-03-${days}T09:${days}:00.000Z`;
  if (/(On|Day|effectiveFrom)$|^on$/.test(name)) return `2026-0${String(1 + (count % 9))}-${days}`;
  if (/percent|rate$/i.test(name)) return `${String(count)}.5`;
  if (/quantity/i.test(name)) return variant === 1 ? '1' : String(1_000 + count);
  return `${name}-${String(count)}`;
};
