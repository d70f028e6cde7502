import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FEATURES = join(ROOT, 'apps', 'portal', 'src', 'features');

/** Fields that no command takes as they are, and why. */
const UNNAMED: Readonly<Record<string, string>> = {
  'credits/components/review-dialogs.tsx': 'how many of each role were there',
  'audit/components/day-slider.tsx': 'a moment to look at',
  'audit/routes/ledger.page.tsx': 'which time counts',
  'audit/routes/time-travel.page.tsx': 'which record to look at; it stands in the address',
  'deals/components/bom-row.tsx': 'findings are placed at their cells by bom-findings.ts',
  'deals/components/bom-versions.tsx': 'an earlier version to compare with',
  'deals/components/price-input.tsx': 'a cell of a table whose lines have their own findings',
  'deals/components/price-lines.tsx': 'a cell of a table whose lines have their own findings',
  'deals/components/quote-lines.tsx': 'a cell of a table whose lines have their own findings',
  'earnings/routes/earnings.page.tsx': 'a quarter to look at; it stands in the address',
  'audit/components/scope-bar.tsx': 'what a page looks at, which stands in the address',
  'entry/demo.page.tsx': 'the clock of the demo',
  'entry/preferences.page.tsx': 'kept in the browser',
  'funds/components/claim-proofs.tsx': 'one of two answers',
  'funds/components/dispute-dialogs.tsx': 'one of two answers',
  'funds/components/invoice-fields.tsx': 'the currency of both amounts',
  'imports/components/mapping-panel.tsx': 'columns of the sender’s own file',
  'imports/components/repair-grid.tsx': 'cells of the sender’s own file',
  'partners/components/scorecard.tsx': 'a quarter to look at',
  'programme/routes/programme.page.tsx': 'a search in rules',
  'adjustments/routes/new-adjustment.page.tsx': 'the sign of the amount',
};

type Schema = Readonly<{ properties?: Readonly<Record<string, unknown>> }>;

/** Every word by which a request calls something. */
const wordsOfRequests = (): ReadonlySet<string> => {
  const api = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as Readonly<{
    components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
    paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }>;
  const words = new Set<string>();
  const seen = new Set<string>();
  const read = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === '$ref' && typeof value === 'string') {
        const name = value.split('/').at(-1) ?? '';
        if (!seen.has(name)) {
          seen.add(name);
          read(api.components.schemas[name]);
        }
      }
      if (key === 'properties') for (const word of Object.keys(value as object)) words.add(word);
      read(value);
    }
  };
  for (const methods of Object.values(api.paths))
    for (const operation of Object.values(methods)) {
      const { requestBody, parameters = [] } = operation as Readonly<{
        requestBody?: unknown;
        parameters?: readonly Readonly<{ name?: string }>[];
      }>;
      read(requestBody);
      for (const { name } of parameters) if (name !== undefined) words.add(name);
    }
  return words;
};

const FIELD =
  /<(?:TextInput|Textarea|NativeSelect|Select|MoneyInput|DayField|FileInput|Radio\.Group|PriceInput)(?=\s)/g;

/** The opening tag that begins there. */
const tagAt = (text: string, begin: number): string => {
  let depth = 0;
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (text[at] === '>' && depth === 0) return text.slice(begin, at);
  }
  return text.slice(begin);
};

const fields = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => {
    const text = readFileSync(join(FEATURES, path), 'utf8');
    return [...text.matchAll(FIELD)].map(({ index }) => ({ path, tag: tagAt(text, index) }));
  });

describe('req:4.3 a field of a form', () => {
  it('has the name by which the command calls it, so that what is wrong is said at it', () => {
    expect(fields.length).toBeGreaterThan(150);
    const unnamed = fields.filter(({ tag }) => !/\sname=/.test(tag)).map(({ path }) => path);
    expect([...new Set(unnamed)].filter((path) => UNNAMED[path] === undefined)).toEqual([]);
    expect(Object.keys(UNNAMED).filter((path) => !unnamed.includes(path))).toEqual([]);
  });

  it('is called as a request of the API calls it', () => {
    const words = wordsOfRequests();
    const named = fields.flatMap(({ path, tag }) => {
      const name = /\sname="([^"]+)"/.exec(tag)?.[1]?.split('/').at(-1);
      return name === undefined ? [] : [{ path, name }];
    });
    expect(named.filter(({ name }) => !words.has(name))).toEqual([]);
  });
});
