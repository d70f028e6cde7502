import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Operation = Readonly<{
  operationId: string;
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
});
