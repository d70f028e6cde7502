/** Requests made from the description of the API: mostly as it asks for them, and often not quite. */

export type Schema = Readonly<{
  $ref?: string;
  allOf?: readonly Schema[];
  type?: string | readonly string[];
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
}>;
type Parameter = Readonly<{ name: string; in: string; schema?: Schema }>;
export type Described = Readonly<{
  id: string;
  method: string;
  path: string;
  parameters: readonly Parameter[];
  body?: Schema;
}>;

/** A text as it can stand in an address: half a character has no form there. */
const inUrl = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** The same numbers for the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  chance(share: number): boolean {
    return this.roll() < share;
  }
  oneOf<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.roll() * values.length)] as Value;
  }
}

/** What nobody means, and somebody sends. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2_147_483_648, 9_007_199_254_740_993, 1e300],
  ...['', ' ', 'constructor', '__proto__', '\0', '\ud83d', "' or 1=1--", '=1+1', 'x'.repeat(5_000)],
  ...['2026-02-30', '2026-10-01T99:99:99Z', '9999-12-31', '2026-Q9', 'NaN', '1e999', 'ＡＢＣ', '💶'],
  ...[[], {}, [[]], [null], { toString: 'x' }, Array.from({ length: 600 }, () => ({}))],
];

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  '^[A-Z0-9]+(?:-[A-Z0-9]+)*$': ['PTR-0042', 'DIST-001', 'PTR-7001', 'A'],
  '^[A-Z]{2}$': ['US', 'DE', 'ZZ'],
  '^[A-Z]{3}$': ['USD', 'EUR', 'JPY', 'XXX'],
  '^(0|-?[1-9]\\d{0,17})$': ['0', '100', '-5', '999999999999999999'],
  '^\\d{4}-Q[1-4]$': ['2026-Q3', '2025-Q4', '2026-Q1'],
  '^-?\\d+(\\.\\d+)?$': ['0', '1.5', '-3', '100.01'],
  '^\\d{1,40}$': ['0', '000000000001', '9'.repeat(40)],
};

export class MadeRequests {
  constructor(
    private readonly dice: Dice,
    private readonly schemas: Readonly<Record<string, Schema>>,
    /** Ids that exist, by the collection before them in a path. */
    private readonly ids: Readonly<Record<string, readonly string[]>>,
  ) {}

  path({ path, parameters }: Described): string {
    const place = path.replaceAll(/([^/]+)\/\{\w+\}/g, (_, collection: string) => {
      const known = this.ids[collection] ?? [];
      const id = known.length > 0 && this.dice.chance(0.85) ? this.dice.oneOf(known) : this.oddId();
      return `${collection}/${inUrl(id)}`;
    });
    const asked = parameters.filter((parameter) => parameter.in === 'query' && this.dice.chance(0.12));
    const query = asked.map(({ name, schema = {} }) => `${inUrl(name)}=${inUrl(this.parameter(schema))}`);
    if (this.dice.chance(0.02))
      query.push(this.dice.oneOf(['nonsense=1', 'limit=1&limit=2', 'cursor=x.y', '%00=1']));
    return query.length === 0 ? place : `${place}?${query.join('&')}`;
  }

  body(schema: Schema): unknown {
    if (this.dice.chance(0.04)) return this.dice.oneOf(ODD);
    return this.valueOf(schema);
  }

  private oddId(): string {
    return this.dice.oneOf([
      'absent',
      'deal_00000000000000000000000000',
      '1',
      '99999999999',
      'x'.repeat(90),
      '\0',
      'é',
      '..',
    ]);
  }

  private parameter(schema: Schema): string {
    if (this.dice.chance(0.15))
      return String(this.dice.oneOf(['', 'x', '-1', '1e9', '2026-13-01', 'true', 'a,b', ',']));
    const value = this.valueOf(schema.type === 'array' ? (schema.items ?? {}) : schema);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  private valueOf(given: Schema): unknown {
    if (this.dice.chance(0.04)) return this.dice.oneOf(ODD);
    const schema = this.resolved(given);
    if (schema.enum !== undefined) return this.dice.oneOf(schema.enum);
    const types = [schema.type ?? 'object'].flat();
    return this.ofType(this.dice.oneOf(types), schema);
  }

  private resolved(schema: Schema): Schema {
    const name = schema.$ref ?? schema.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
    return name === undefined ? schema : (this.schemas[name.split('/').at(-1) ?? ''] ?? {});
  }

  private ofType(type: string, schema: Schema): unknown {
    switch (type) {
      case 'string':
        return this.text(schema);
      case 'integer':
      case 'number':
        return this.dice.oneOf([schema.minimum ?? 1, 1, 2, schema.maximum ?? 10]);
      case 'boolean':
        return this.dice.chance(0.5);
      case 'array':
        return Array.from({ length: Math.floor(this.dice.roll() * 4) + (schema.minItems ?? 0) }, () =>
          this.valueOf(schema.items ?? {}),
        );
      default:
        return this.thing(schema);
    }
  }

  private thing({ properties = {}, required = [] }: Schema): unknown {
    const names = Object.keys(properties).filter((name) =>
      required.includes(name) ? this.dice.chance(0.97) : this.dice.chance(0.5),
    );
    const extra = this.dice.chance(0.02) ? { [this.dice.oneOf(['extra', 'constructor', 'a/b~c'])]: 1 } : {};
    return {
      ...Object.fromEntries(names.map((name) => [name, this.valueOf(properties[name] ?? {})])),
      ...extra,
    };
  }

  private text({ format, pattern, minLength = 1 }: Schema): string {
    if (format === 'date') return this.dice.oneOf(['2026-10-20', '2026-09-01', '2025-12-31', '2027-01-01']);
    if (format === 'date-time') return this.dice.oneOf(['2026-10-20T09:00:00.000Z', '2026-09-01T00:00:00Z']);
    const known = pattern === undefined ? undefined : PATTERNS[pattern];
    if (known !== undefined) return this.dice.oneOf(known);
    const ids = Object.values(this.ids).flat();
    return this.dice.oneOf([
      ...(ids.length > 0 ? [this.dice.oneOf(ids)] : []),
      'x'.repeat(Math.max(minLength, 1)),
      ...['EX4100-48P', 'ptr-0042', 'DIST-001', 'DR-2026-000001'],
      'Reason.',
    ]);
  }
}
