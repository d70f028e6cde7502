import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = Readonly<Record<string, unknown>>;
type Operation = Readonly<{
  operationId: string;
  parameters?: readonly Readonly<{ name: string; schema: Schema }>[];
  responses: Readonly<Record<string, Readonly<{ content?: object }>>>;
}>;
const document = JSON.parse(readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

describe('openapi.json', () => {
  it('describes every answer of every operation', () => {
    const open = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { content }]) =>
        content === undefined ? [`${operationId} ${status}`] : [],
      ),
    );
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
