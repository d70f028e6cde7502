import type { Command } from 'commander';
import { at } from '../client/at';
import { define, defineList } from '../define';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const ALIASES = '/v1/products/aliases';

/** Parts, their prices, and how else they are written. */
export const addCatalog = (catalog: Command, output: Output): void => {
  defineList(catalog, output, {
    name: 'products',
    summary: 'parts with their dated list prices',
    path: '/v1/products',
    filters: ['sku', 'family', 'currency', 'q'],
    columns: {
      sku: 'sku',
      family: 'family',
      line: { wide: 'productLine' },
      kind: { wide: 'kind' },
      'list price': 'listPrice',
      from: 'effectiveFrom',
      until: 'effectiveTo',
      'price list': { wide: 'priceList.code' },
    },
    empty: 'No price list was imported yet.',
    examples: ['catalog products --q EX4100 --as priya'],
  });
  defineList(catalog, output, {
    name: 'price-lists',
    summary: 'price lists and their last import',
    path: '/v1/price-lists',
    columns: { code: 'code', imports: 'imports', 'last import': 'lastImportedAt', by: 'lastImportedBy' },
    empty: 'No price list was imported yet.',
    examples: ['catalog price-lists --as ines'],
  });
  defineList(catalog, output, {
    name: 'aliases',
    summary: 'other spellings of parts, as reports have them',
    path: ALIASES,
    filters: ['sku', 'status', 'q'],
    columns: { id: 'id', spelling: 'alias', sku: 'sku', status: 'status', by: 'recordedBy', why: 'reason' },
    empty: 'No other spelling was recorded yet; `./channel catalog alias <other> <sku>` records one.',
    examples: ['catalog aliases --as chen'],
  });
  define(catalog, output, {
    name: 'alias <other> <sku>',
    summary: 'records another spelling of a part: reports may use it from now on',
    options: [['--reason <text>', 'kept with it']],
    examples: ['catalog alias EX410048P EX4100-48P --as chen'],
    run: async ({ client, options }, alias = '', sku = '') => {
      const done = await client.command(ALIASES, {
        alias,
        sku,
        ...optional({ reason: textOf(options, 'reason') }),
      });
      output.line(`${cellText(done.alias)} stands for ${cellText(done.sku)}.`, done);
    },
  });
  define(catalog, output, {
    name: 'withdraw-alias <alias>',
    summary: 'lets a spelling stand for no part any more',
    required: [['--reason <text>', 'kept with it']],
    examples: ['catalog withdraw-alias alia_… --reason "It was a slip" --as chen'],
    run: async ({ client, options }, id = '') => {
      const path = at('/v1/products/aliases/{aliasId}/withdraw', { aliasId: id });
      const done = await client.command(path, { reason: needed(options, 'reason') });
      output.line(`${cellText(done.alias)} stands for no part any more.`, done);
    },
  });
};
