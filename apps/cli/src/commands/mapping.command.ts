import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { pairsOf } from '../client/pairs';
import { at, below, type At } from '../client/at';
import { define } from '../define';
import { defineHistory } from '../define-history';
import { chosen, textOf, type Options } from '../options';
import { jsonOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';

/** Options that say which column is which; the same for one file and for all to come. */
export const MAPPING_OPTIONS = [
  [
    '--column <pairs...>',
    '"theirs=ours": their column is ours of the template, e.g. "Artikel=sku"; of an X12 867 "REF*DR=deal_registration_no"',
  ],
  ['--constant <pairs...>', '"ours=value" for whole files, e.g. "currency=EUR"'],
  [
    '--format <pairs...>',
    'how cells are written: date=DD.MM.YYYY, DD/MM/YYYY or MM/DD/YYYY; "decimal=,"; currencySign=€; negative=return; lines=ordinal; of an X12 867 what codes mean, e.g. "PTD*ZZ=demo"',
  ],
] as const;

/** @throws CliError if nothing was said */
export const mappingOf = (options: Options): BodyOf<'mapImport'> => {
  const constants = pairsOf(options, 'constant');
  const formats = pairsOf(options, 'format');
  const mapping = pairsOf(options, 'column');
  if (mapping === undefined && constants === undefined && formats === undefined)
    throw usageError('Say at least one of --column, --constant, --format.');
  return {
    mapping: mapping ?? {},
    ...(constants === undefined ? {} : { constants }),
    ...(formats === undefined ? {} : { formats }),
  };
};

const mappingFor = (kind: string): At<'/v1/import-mappings/{kind}'> =>
  at('/v1/import-mappings/{kind}', { kind });

const showMapping = async (output: Output, kept: AnswerOf<'getImportMapping'>): Promise<void> => {
  if (output.json) {
    output.line('', kept);
    return;
  }
  const theirs = new Map(Object.entries(kept.mapping).map(([from, to]) => [String(to), from]));
  const rows = kept.columns.map((column) => ({
    ...column,
    theirs: theirs.get(column.name),
    constant: kept.constants[column.name],
  }));
  await output.table(
    {
      column: 'name',
      needed: 'required',
      'your column': 'theirs',
      constant: 'constant',
      'read as well': 'synonyms',
    },
    rows,
    '',
  );
  output.text(`formats    ${cellText(kept.formats)}`);
  output.text(`delimiter  ${kept.delimiter === null ? 'detected' : JSON.stringify(kept.delimiter)}`);
};

type Kept = BodyOf<'keepImportMapping'>;
type Delimiter = NonNullable<Kept['delimiter']>;

/** How the files of your organisation are read: kept once, used for every next file. */
export const addMapping = (mapping: Command, output: Output): void => {
  define(mapping, output, {
    name: 'show <kind>',
    summary: 'the columns of the template, which of yours they are, and what else they may be called',
    table: true,
    examples: ['mapping show pos --as diego'],
    run: async ({ client }, kind = '') => {
      await showMapping(output, await client.read(mappingFor(kind)));
    },
  });
  defineHistory(mapping, output, {
    noun: 'kind',
    history: (client, kind) => client.read(below(mappingFor(kind), 'history')),
    examples: ['mapping history pos --as diego'],
  });
  define(mapping, output, {
    name: 'set <kind>',
    decides: true,
    summary: 'says how your next files are read; replaces what was said before',
    options: [
      ...MAPPING_OPTIONS,
      ['--delimiter <character>', 'between cells: , ; | or tab; else it is detected'],
      ['--file <file>', 'all of it as JSON: { mapping, constants, formats, delimiter }'],
    ],
    examples: [
      'mapping set pos --column "Artikel=sku" "Menge=quantity" --constant currency=EUR --format date=DD.MM.YYYY --as diego',
      'mapping set pos --file mapping.json --as diego',
    ],
    run: async ({ client, options }, kind = '') => {
      const file = textOf(options, 'file');
      const delimiter = textOf(options, 'delimiter')?.replace(/^tab$/i, '\t');
      const said: Kept =
        file === undefined ? mappingOf(options) : { mapping: {}, ...jsonOf<Partial<Kept>>(file) };
      const body = {
        ...said,
        ...(delimiter === undefined ? {} : { delimiter: chosen<Delimiter>(delimiter) }),
      };
      await showMapping(output, await client.decide(mappingFor(kind), 'keep', body));
    },
  });
};
