import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

type Media = Readonly<{ examples?: Readonly<Record<string, Readonly<{ $ref: string }>>> }>;
type Operation = Readonly<{
  operationId: string;
  responses: Readonly<Record<string, Readonly<{ content?: Readonly<Record<string, Media>> }>>>;
}>;
const document = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { examples: Record<string, { value: unknown }> };
};
const { examples } = document.components;
const REMEDY = 'npm run build && npm run examples && npm run generate';

/** Every success answer: where its schema stands, and the name of its example. */
const answers = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId, responses }]) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content = {} }]) =>
        Object.entries(content).map(([type, media]) => ({
          operationId,
          type,
          pointer: ['paths', path, method, 'responses', status, 'content', type, 'schema']
            .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
            .join('/'),
          example: Object.values(media.examples ?? {})[0]
            ?.$ref.split('/')
            .at(-1),
        })),
      ),
  ),
);
const shown = answers.filter(({ example }) => example !== undefined);
/** Files and pictures are bytes: their description says all that can be read of them. */
const BYTES = /^(?:image\/|application\/(?:pdf|octet-stream)$)/;

const ajv = new Ajv2020({ strict: false, allErrors: true });
// ajv-formats is CommonJS: its function is the default of the default.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'api');
const mistakesOf = (pointer: string, value: unknown): readonly string[] => {
  const validate = ajv.compile({ $ref: `api#/${pointer}` });
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the examples in openapi.json, answers of the demo', () => {
  it('are there for every operation that answers with something to read', () => {
    const missing = answers
      .filter(({ type }) => !BYTES.test(type))
      .map(({ operationId }) => operationId)
      .filter((id) => !shown.some(({ operationId }) => operationId === id));
    expect({ missing: [...new Set(missing)], remedy: REMEDY }).toEqual({ missing: [], remedy: REMEDY });
  });

  it.each(shown.map(({ operationId, pointer, example = '' }) => [operationId, pointer, example]))(
    '%s: is as the answer is described',
    (_operation, pointer, example) =>
      expect({ mistakes: mistakesOf(pointer, examples[example]?.value), remedy: REMEDY }).toEqual({
        mistakes: [],
        remedy: REMEDY,
      }),
  );

  it('are none that no operation shows', () => {
    const folder = join(root, 'docs', 'examples');
    const written = (existsSync(folder) ? readdirSync(folder) : []).flatMap((page) =>
      Object.keys(JSON.parse(readFileSync(join(folder, page), 'utf8')) as object),
    );
    expect(written.filter((id) => !shown.some(({ operationId }) => operationId === id))).toEqual([]);
  });

  it('hold no secret, and nothing that differs from telling to telling', () => {
    const text = JSON.stringify(examples);
    expect(text).not.toMatch(/eyJ[\w-]{20}|Bearer |__Host-|set-password#pers_|localhost:(?!4000)/);
    expect(new Set(text.match(/\b\d{20}\b/g)).size).toBeLessThan(2);
  });
});
