import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { possibleActMessages } from '../../apps/portal/src/features/access/possible-acts.messages';

const ROOT = join(__dirname, '..', '..');
const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** The parameters of paths whose records people call by a number or a code, as the contexts say it. */
const named = (): ReadonlySet<string> =>
  new Set(
    readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('-name.ts'))
      .flatMap((file) => [...textOf('libs', file).matchAll(/parameters: \[([^\]]+)\]/g)])
      .flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)),
  );

type Operation = Readonly<{ operationId: string; 'x-roles'?: readonly string[] }>;

/** What may be done with such a record, or reads it: what an answer can name. */
const asked = (): readonly string[] => {
  const names = named();
  const { paths } = JSON.parse(textOf('openapi.json')) as {
    paths: Record<string, Partial<Record<'get' | 'post', Operation>>>;
  };
  const all = Object.entries(paths).map(([path, { get, post }]) => ({
    ...{ get, post },
    collection: path.split('/').slice(0, 4).join('/'),
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    isRecord: path.endsWith('}'),
  }));
  const ofNamed = all.filter(
    ({ parameters: [first = '', ...more] }) => more.length === 0 && names.has(first),
  );
  const read = ofNamed.filter(
    ({ get, isRecord }) => isRecord && get?.['x-roles']?.includes('auditor') === true,
  );
  const collections = new Set(read.map(({ collection }) => collection));
  return [
    ...read.flatMap(({ get }) => get?.operationId ?? []),
    ...ofNamed
      .filter(({ collection, isRecord }) => collections.has(collection) && !isRecord)
      .flatMap(({ post }) => post?.operationId ?? []),
  ];
};

describe('what somebody may do with a record', () => {
  it('req:S1 has a word for each act that it can name, and for no other', () => {
    const words = Object.keys(possibleActMessages.en).flatMap((key) => /^act_(\w+)$/.exec(key)?.[1] ?? []);
    expect([...words].sort()).toEqual([...new Set(asked())].sort());
    expect(words.length).toBeGreaterThan(50);
  });
});
