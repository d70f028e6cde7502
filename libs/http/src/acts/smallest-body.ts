/** Where `@ApiProperty` keeps what a field is. */
const NAMES = 'swagger/apiModelPropertiesArray';
const FIELD = 'swagger/apiModelProperties';

type Described = Readonly<{
  type?: unknown;
  required?: boolean;
  isArray?: boolean;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
}>;

/** What texts of a form are tried with; each form of the API takes one of them. */
const TEXTS = ['text', '1', 'US', 'USD', '2026-Q1', 'id_1', 'a@example.com', 'A1', '000000000000'];

/**
 * A body that has the form of what a command takes and means nothing: with what is required and no more. Who asks
 * whether something is possible at all has not said yet what.
 */
export const smallestBody = (type: new () => object, now: string): Readonly<Record<string, unknown>> => {
  const prototype = type.prototype as object;
  const names = (Reflect.getMetadata(NAMES, prototype) ?? []) as readonly string[];
  return Object.fromEntries(
    names
      .map((name) => name.replace(/^:/, ''))
      .map((name) => [name, Reflect.getMetadata(FIELD, prototype, name) as Described] as const)
      .filter(([, field]) => field.required !== false)
      .map(([name, field]) => [name, field.isArray === true ? [valueOf(field, now)] : valueOf(field, now)]),
  );
};

const valueOf = (field: Described, now: string): unknown => {
  const { type, minimum = 1 } = field;
  if (field.enum !== undefined) return field.enum[0];
  if (type === Boolean) return true;
  if (type === 'integer' || type === Number) return minimum;
  if (type === String || type === 'string') return textOf(field, now);
  return typeof type === 'function' ? smallestBody(classOf(type), now) : {};
};

const textOf = ({ format, pattern, minLength = 1 }: Described, now: string): string => {
  if (format === 'date') return now.slice(0, 10);
  if (format === 'date-time') return now;
  const form = new RegExp(pattern ?? '');
  return (TEXTS.find((text) => form.test(text)) ?? '').padEnd(minLength, 'x');
};

/** A type that is looked up later stands as a function without a prototype of its own. */
const classOf = (type: unknown): new () => object =>
  (type as { prototype?: unknown }).prototype === undefined
    ? (type as () => new () => object)()
    : (type as new () => object);
