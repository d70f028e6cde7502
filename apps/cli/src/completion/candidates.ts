import type { Command } from 'commander';

/** Values of arguments and options that do not depend on the data. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  kind: [
    ...['pos', 'price_list', 'fx_table', 'credentials', 'training_completions', 'attendance'],
    ...['direct_opportunities', 'provider_orders', 'forecast', 'pfp_measures'],
  ],
  shell: ['bash', 'zsh', 'fish', 'powershell'],
  to: ['quarter-end', 'decision-due', 'protection-end'],
  chapter: ['deal', 'standing'],
};

/** Who may be named after `--as`, or as `<persona>`. */
export type Personas = () => Promise<readonly string[]>;

/**
 * What can stand where the last of these words is being typed.
 * @param words of the command line, without `channel`
 */
export const candidates = async (
  program: Command,
  words: readonly string[],
  personas: Personas,
): Promise<readonly string[]> => {
  const typed = typedOf(words.at(-1) ?? '');
  const before = words.slice(0, -1);
  const { command, given } = placeOf(program, before);
  const all = await possible(command, { typed, given, last: before.at(-1) ?? '', personas });
  return all.filter((one) => one.startsWith(typed)).sort();
};

/** A PowerShell before 7.3 hands nothing on for an empty word, so it is asked to write quotes; a later one hands on the quotes. */
const typedOf = (word: string): string => (word === '""' ? '' : word);

type Place = Readonly<{
  typed: string;
  /** How many arguments of the command stand before. */
  given: number;
  last: string;
  personas: Personas;
}>;

const possible = async (
  command: Command,
  { typed, given, last, personas }: Place,
): Promise<readonly string[]> => {
  const asked = command.options.find(({ long, required }) => required && long === last);
  if (asked !== undefined) return valuesOf(asked.attributeName(), personas);
  if (typed.startsWith('-')) return [...longOf(command), '--help', '--json', '--wide'];
  if (command.commands.length > 0) return command.commands.map((below) => below.name());
  const argument = command.registeredArguments[given];
  return argument === undefined ? [] : valuesOf(argument.name(), personas);
};

const longOf = ({ options }: Command): readonly string[] =>
  options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long]));

const valuesOf = async (name: string, personas: Personas): Promise<readonly string[]> =>
  name === 'as' || name === 'persona' ? personas() : (VALUES[name] ?? []);

/** The command that the words lead to, and how many of them are its arguments. */
const placeOf = (program: Command, words: readonly string[]): { command: Command; given: number } => {
  let command = program;
  let given = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word.startsWith('-')) {
      if (command.options.some(({ long, required }) => required && long === word)) index += 1;
      continue;
    }
    const below = command.commands.find((one) => one.name() === word);
    if (below === undefined) given += 1;
    else command = below;
  }
  return { command, given };
};
