import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = Readonly<Record<string, unknown>>;
type Operation = Readonly<{
  operationId: string;
  parameters?: readonly Readonly<{ name: string; schema: Schema }>[];
  responses: Readonly<
    Record<string, Readonly<{ content?: Readonly<Record<string, Readonly<{ schema?: Schema }>>> }>>
  >;
}>;
const document = JSON.parse(readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const partsOf = (value: unknown): readonly Schema[] =>
  (isSchema(value) ? Object.values(value) : []).filter(isSchema);
/** Places of an answer whose properties are not all described; a schema that has a name is looked at once. */
const openIn = (schema: Schema, at: string, seen: Set<string>): readonly string[] => {
  const { $ref, type, properties, additionalProperties, items } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    if (seen.has(name)) return [];
    seen.add(name);
    return openIn(document.components.schemas[name] ?? {}, name, seen);
  }
  const isObject = type === 'object' || properties !== undefined;
  const isOpen = isObject && additionalProperties !== false && !isSchema(additionalProperties);
  const within = [
    ...Object.entries(properties ?? {}).map(([name, part]) => [name, part] as const),
    ...[items, additionalProperties].map((part) => ['each', part] as const),
    ...[schema.allOf, schema.oneOf, schema.anyOf].flatMap(partsOf).map((part) => ['form', part] as const),
  ];
  return [
    ...(isOpen ? [at] : []),
    ...within.flatMap(([name, part]) => (isSchema(part) ? openIn(part, `${at}.${name}`, seen) : [])),
  ];
};

describe('openapi.json', () => {
  it('describes every answer of every operation', () => {
    const open = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { content }]) =>
        content === undefined ? [`${operationId} ${status}`] : [],
      ),
    );
    expect(open).toEqual([]);
  });

  it('has no answer with an open schema: an undescribed property is a mistake', () => {
    const seen = new Set<string>();
    const open = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([, { content = {} }]) => Object.values(content))
        .flatMap(({ schema = {} }) => openIn(schema, operationId, seen)),
    );
    expect(seen.size).toBeGreaterThan(200);
    expect(open).toEqual([]);
  });

  const parameters = operations.flatMap(({ operationId, parameters: own = [] }) =>
    own.map(({ name, schema }) => ({ at: `${operationId} ${name}`, name, schema })),
  );

  it('says of every parameter what kind of value it takes', () =>
    expect(parameters.filter(({ schema }) => !('type' in schema)).map(({ at }) => at)).toEqual([]));

  it('pages every list in one way, and counts in whole numbers', () => {
    const limits = parameters.filter(({ name }) => name === 'limit');
    expect(limits.length).toBeGreaterThan(25);
    for (const { at, schema } of limits)
      expect({ at, schema }).toEqual({
        at,
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
      });
    expect(parameters.filter(({ schema }) => schema.type === 'number').map(({ at }) => at)).toEqual([]);
  });
});
