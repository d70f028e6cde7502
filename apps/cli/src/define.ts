import type { Command } from 'commander';
import { usageError } from './cli-error';
import { Client } from './client/client';
import { Names } from './client/names';
import { pagesOf, type Question } from './client/pages';
import type { Output } from './output';
import type { Columns } from './print/table';

export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
export type Context = Readonly<{ client: Client; output: Output; options: Options }>;
type Spec = Readonly<{
  /** With its arguments: `show <deal>`. */
  name: string;
  summary: string;
  /** Flags, what they mean, and a default. */
  options?: readonly (readonly [flags: string, text: string, fallback?: string])[];
  required?: readonly (readonly [flags: string, text: string])[];
  examples: readonly string[];
  /** It decides on a record as somebody read it: `--revision` says which that was. */
  decides?: true;
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
  for (const [flags, text, fallback] of spec.options ?? []) command.option(flags, text, fallback);
  command.addHelpText('after', examplesText(spec.examples));
  command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Options;
    const args = given.slice(0, -2) as string[];
    const client = deciding(await clientFor(options, spec.persona), options);
    output.names = new Names(client);
    output.csv = options.csv === true;
    await spec.run({ client, output, options }, ...args);
  });
};

const deciding = (client: Client, options: Options): Client => {
  const revision = textOf(options, 'revision');
  if (revision === undefined) return client;
  if (!/^\d{1,15}$/.test(revision)) throw usageError(`A revision is a whole number, not "${revision}".`);
  return client.deciding(revision);
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

/** An option that takes a value. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

type ListSpec = Readonly<{
  name?: string;
  summary: string;
  path: string | ((context: Context, ...args: string[]) => Promise<string>);
  /** `false`: the server gives all rows at once and takes no filters. */
  paged?: false;
  /** Filters that have an option of their own, e.g. `status`. */
  filters?: readonly string[];
  /** Instead of filters: parameters with what they mean, sent with every page. */
  fixed?: Readonly<Record<string, string>>;
  columns: Columns;
  empty: string;
  examples: readonly string[];
  persona?: string;
}>;

/** A command that shows a list: filters, one page or all of them, and words where there is nothing. */
export const defineList = (
  parent: Command,
  output: Output,
  { name = 'list', summary, ...spec }: ListSpec,
): void => {
  completeList(parent.command(name).description(summary), output, spec);
};

/** The same for a word of its own. */
export const completeList = (
  command: Command,
  output: Output,
  spec: Omit<ListSpec, 'name' | 'summary'>,
): void => {
  complete(command, output, {
    ...(spec.persona === undefined ? {} : { persona: spec.persona }),
    options: listOptions(spec),
    examples: spec.examples,
    run: async (context, ...args) => {
      const { client, options } = context;
      const bare = typeof spec.path === 'string' ? spec.path : await spec.path(context, ...args);
      const path = withFixed(bare, options, Object.keys(spec.fixed ?? {}));
      const filters = questionOf(options, spec.filters ?? []);
      const question = spec.paged === false ? {} : { ...filters, limit: limitOf(options) };
      const { rows, more } = await pagesOf(client, path, question, options.all === true);
      const filtered = path !== bare || Object.values(filters).some((value) => value !== undefined);
      await output.table(spec.columns, rows, filtered ? 'Nothing matches.' : spec.empty);
      if (more) output.notice('There are more; --all shows every page.');
    },
  });
};

const listOptions = ({
  filters = [],
  fixed = {},
  paged,
}: Omit<ListSpec, 'name' | 'summary'>): NonNullable<Spec['options']> => {
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([name, text]) => [`--${name} <value>`, text] as const);
  if (paged === false) return [...named(fixed), ...FORMS];
  return [
    ...named(
      Object.fromEntries(filters.map((name) => [name, FILTERS[name] ?? `only those with this ${name}`])),
    ),
    ...named(fixed),
    ...(filters.length === 0 ? [] : [WHERE]),
    ['--limit <rows>', 'rows of a page, 1 to 100', '25'],
    ['--all', 'every page'],
    ...FORMS,
  ];
};
/** How a list is shown. */
const FORMS = [['--csv', 'for a spreadsheet, every column']] as const;
const WHERE = [
  '--where <filter...>',
  'any filter of the list as the API has it, e.g. "shipOn[gte]=2026-09-01"',
] as const;

const withFixed = (path: string, options: Options, names: readonly string[]): string => {
  const given = names.flatMap((name) => {
    const value = textOf(options, name);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

/** Filters that are no field. */
const FILTERS: Readonly<Record<string, string>> = {
  q: 'only those that contain this text: in number, name or what people know them by',
  sort: 'field to sort by; with - before it, descending',
};

const limitOf = (options: Options): string =>
  options.all === true ? '100' : (textOf(options, 'limit') ?? '25');

const questionOf = (options: Options, filters: readonly string[]): Question => {
  const named = filters.map((name) => [name, textOf(options, name)] as const);
  const where = Array.isArray(options.where) ? (options.where as readonly string[]) : [];
  const free = where.map((filter) => {
    const at = filter.indexOf('=');
    if (at < 1) throw usageError(`--where takes field=value, not "${filter}".`);
    return [filter.slice(0, at), filter.slice(at + 1)] as const;
  });
  return Object.fromEntries([...named, ...free]);
};
