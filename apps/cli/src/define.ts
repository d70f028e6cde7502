import type { ListPath, QueryAt, RowAt } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from './cli-error';
import type { At } from './client/at';
import { Client } from './client/client';
import { writeOut } from './files';
import { Names } from './client/names';
import { pagesOf } from './client/pages';
import type { Question } from './client/question';
import { listOf, textOf, type Options } from './options';
import type { Output } from './output';
import type { Columns } from './print/table';

export type Context = Readonly<{
  client: Client;
  output: Output;
  options: Options;
  /** Values of an argument that takes several. */
  rest: readonly string[];
}>;
type OptionSpec = readonly [flags: string, text: string, fallback?: string];
type Spec = Readonly<{
  /** With its arguments: `show <deal>`. */
  name: string;
  summary: string;
  /** Flags, what they mean, and a default. */
  options?: readonly OptionSpec[];
  required?: readonly (readonly [flags: string, text: string])[];
  examples: readonly string[];
  /** It decides on a record as somebody read it: `--revision` says which that was. */
  decides?: true;
  /** It shows a table: for a spreadsheet on request, and then nothing else. */
  table?: true;
  /** Who acts in the demo if nobody is said: for what only one role does. */
  persona?: string;
  run: (context: Context, ...args: string[]) => Promise<void>;
}>;

/** A command that acts as somebody. */
export const define = (parent: Command, output: Output, { name, summary, ...spec }: Spec): void => {
  complete(parent.command(name).description(summary), output, spec);
};

/** The same for a word of its own, which has its name and summary from the list of words. */
export const complete = (command: Command, output: Output, spec: Omit<Spec, 'name' | 'summary'>): void => {
  command.option(
    '--as <persona>',
    `act as this persona of the demo; else CHANNEL_TOKEN says who acts${spec.persona === undefined ? '' : `, else ${spec.persona}`}`,
  );
  if (spec.decides === true)
    command.option(
      '--revision <number>',
      'decide only if the record still has the revision that `show` printed; by default as it stands now',
    );
  for (const [flags, text] of spec.required ?? []) command.requiredOption(flags, text);
  const shown = spec.table === true ? FORMS : [];
  for (const [flags, text, fallback] of [...(spec.options ?? []), ...shown])
    command.option(flags, text, fallback);
  command.addHelpText('after', examplesText(spec.examples));
  command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Options;
    const words = given.slice(0, -2);
    const args = words.filter((word) => typeof word === 'string');
    const rest = words.filter((word) => Array.isArray(word)).flat() as readonly string[];
    const client = deciding(await clientFor(options, spec.persona), options);
    output.names = new Names(client);
    output.csv = options.csv === true;
    await spec.run({ client, output, options, rest }, ...args);
  });
};

const deciding = (client: Client, options: Options): Client => {
  const revision = textOf(options, 'revision');
  if (revision === undefined) return client;
  if (!/^\d{1,15}$/.test(revision)) throw usageError(`A revision is a whole number, not "${revision}".`);
  return client.deciding(Number(revision));
};

export const examplesText = (examples: readonly string[]): string =>
  `\nExample${examples.length === 1 ? '' : 's'}:\n${examples.map((line) => `  ./channel ${line}`).join('\n')}`;

/** A group of commands about one thing. */
export const group = (program: Command, name: string, summary: string): Command =>
  program.command(name).description(summary);

const clientFor = async ({ as }: Options, persona?: string): Promise<Client> => {
  if (typeof as === 'string') return Client.as(as);
  const token = process.env.CHANNEL_TOKEN;
  if (token !== undefined && token !== '') return Client.withToken(token);
  if (persona !== undefined) return Client.as(persona);
  throw usageError('Say who acts: --as <persona> in the demo, or a token in CHANNEL_TOKEN.');
};

type ParametersOf<Path extends ListPath> = keyof QueryAt<'get', Path> & string;
/** What the server does not give in pages has to be said: asked for one, it refuses the question. */
type Paging<Path extends ListPath> =
  HasPages<NonNullable<QueryAt<'get', Path>>> extends true
    ? Readonly<{ paged?: undefined }>
    : Readonly<{ paged: false }>;
type HasPages<Query> = [Query] extends [never] ? false : 'limit' extends keyof Query ? true : false;
type ListSpec<Path extends ListPath> = Paging<Path> & ListFields<Path>;
type ListFields<Path extends ListPath> = Readonly<{
  name?: string;
  summary: string;
  /** What is listed. */
  path: Path;
  /** What stands for the words in braces of the path. */
  of?: (context: Context, ...args: string[]) => Promise<At<Path>>;
  /** `false`: the server writes no file of it. */
  files?: false;
  /** Filters that have an option of their own, e.g. `status`. */
  filters?: readonly ParametersOf<Path>[];
  /** Instead of filters: parameters with what they mean, sent with every page. */
  fixed?: Readonly<Partial<Record<ParametersOf<Path>, string>>>;
  columns: Columns<RowAt<Path>>;
  empty: string;
  examples: readonly string[];
  persona?: string;
}>;
type ListOfWord<Path extends ListPath> = Paging<Path> & Omit<ListFields<Path>, 'name' | 'summary'>;

/** A command that shows a list: filters, one page or all of them, and words where there is nothing. */
export const defineList = <Path extends ListPath>(
  parent: Command,
  output: Output,
  spec: ListSpec<Path>,
): void => {
  const { name = 'list', summary } = spec;
  completeList(parent.command(name).description(summary), output, spec);
};

/** The same for a word of its own. */
export const completeList = <Path extends ListPath>(
  command: Command,
  output: Output,
  spec: ListOfWord<Path>,
): void => {
  complete(command, output, {
    ...(spec.persona === undefined ? {} : { persona: spec.persona }),
    options: listOptions(spec),
    examples: spec.examples,
    run: async (context, ...args) => {
      const { client, options } = context;
      const where = spec.of === undefined ? spec.path : await spec.of(context, ...args);
      const fixed = given(options, Object.keys(spec.fixed ?? {}));
      const filters = questionOf(options, spec.filters ?? []);
      const out = textOf(options, 'out');
      if (out !== undefined) {
        writeOut(out, await client.bytes(where, { ...fixed, ...filters, format: formatOf(out) }));
        output.line(`Every row → ${out}`, { file: out });
        return;
      }
      const question = spec.paged === false ? {} : { ...filters, limit: limitOf(options) };
      const { rows, more } = await pagesOf(client, where, question, { all: options.all === true, fixed });
      const filtered = [...Object.values(fixed), ...Object.values(filters)].some(
        (value) => value !== undefined,
      );
      await output.table(spec.columns, rows, filtered ? 'Nothing matches.' : spec.empty);
      if (more) output.notice('There are more; --all shows every page.');
    },
  });
};

const listOptions = <Path extends ListPath>({
  filters = [],
  fixed,
  paged,
  files,
}: ListOfWord<Path>): NonNullable<Spec['options']> => {
  const named = (names: Readonly<Partial<Record<string, string>>>) =>
    Object.entries(names).map(([name, text = '']) => [`--${kebab(optionOf(name))} <value>`, text] as const);
  if (paged === false) return [...named(fixed ?? {}), ...FORMS];
  return [
    ...named(
      Object.fromEntries(
        filters.map((name) => [name, FILTERS[name] ?? `only those with this ${kebab(optionOf(name))}`]),
      ),
    ),
    ...named(fixed ?? {}),
    ...(filters.length === 0 ? [] : [WHERE]),
    ['--limit <rows>', 'rows of a page, 1 to 100', '25'],
    ['--all', 'every page'],
    ...(files === false ? [] : [OUT]),
    ...FORMS,
  ];
};
/** A record is named by its code, number or id, whichever of them the field is called by: `partnerId` → `partner`. */
const optionOf = (name: string): string => name.replace(/(?:Id|No|Number)$/, '');
/** `halfYear` → `half-year`, as options are written. */
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const OUT = ['--out <file>', 'every row with all that is known of it, as .xlsx or .csv by the name'] as const;
/** @throws CliError if the name says neither */
const formatOf = (file: string): string => {
  const [, format] = /\.(csv|xlsx)$/i.exec(file) ?? [];
  if (format === undefined) throw usageError(`${file} is neither .xlsx nor .csv.`);
  return format.toLowerCase();
};

/** How a list is shown. */
const FORMS: readonly OptionSpec[] = [['--csv', 'for a spreadsheet, every column']];
const WHERE = [
  '--where <filter...>',
  'any filter of the list as the API has it, e.g. "shipOn[gte]=2026-09-01"',
] as const;

const given = (options: Options, names: readonly string[]): Question =>
  Object.fromEntries(names.map((name) => [name, textOf(options, optionOf(name))] as const));

/** What the name of a filter does not say. */
const FILTERS: Readonly<Record<string, string>> = {
  q: 'only those that contain this text: in number, name or what people know them by',
  sort: 'field to sort by; with - before it, descending',
  partnerId: 'only those of this partner, by its code or id',
};

const limitOf = (options: Options): string =>
  options.all === true ? '100' : (textOf(options, 'limit') ?? '25');

const questionOf = (options: Options, filters: readonly string[]): Question => {
  const free = listOf(options, 'where').map((filter) => {
    const at = filter.indexOf('=');
    if (at < 1) throw usageError(`--where takes field=value, not "${filter}".`);
    return [filter.slice(0, at), filter.slice(at + 1)] as const;
  });
  return { ...given(options, filters), ...Object.fromEntries(free) };
};
