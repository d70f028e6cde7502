import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(__dirname, '..', '..', 'libs');
const sources = readdirSync(LIBS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => ({
    path: join(entry.parentPath, entry.name),
    text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
  }));
const contextOf = (path: string): string => path.slice(LIBS.length + 1).split('/')[0] ?? '';

/** Where kinds of files are told: their columns stand beside their names. */
const kinds = sources
  .filter(
    ({ path, text }) =>
      path.includes('/src/') && !path.endsWith('spec.ts') && /\bcolumns(:|\b.*=)/.test(text),
  )
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\bkind(?:: | = )'([a-z_]+)'[,;]\n\s+(?:readonly )?columns/g)].map(
      ([, kind = '']) => [kind, contextOf(path)] as const,
    ),
  );

describe('kinds of files', () => {
  it('are found', () =>
    expect(kinds.map(([kind]) => kind).sort()).toEqual([
      ...['attendance', 'credentials', 'direct_opportunities', 'forecast', 'fx_table'],
      ...['pfp_measures', 'pos', 'price_list', 'provider_orders'],
      'training_completions',
    ]));

  it.each(kinds)(
    '%s says everything that is wrong with a row, as it was sent: specs of %s',
    (_kind, context) => {
      const shows = (id: string): boolean =>
        sources.some(
          ({ path, text }) => contextOf(path) === context && path.endsWith('spec.ts') && text.includes(id),
        );
      expect(['case:C18', 'case:C19'].filter((id) => !shows(id))).toEqual([]);
    },
  );
});
