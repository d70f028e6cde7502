import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Output } from '../../apps/cli/src/output';
import { programFor } from '../../apps/cli/src/program';

const ROOT = join(__dirname, '..', '..');
type Command = ReturnType<typeof programFor>;
const program = programFor(new Output());

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path) && !/node_modules|generated/.test(path))
    .map((path) => join(ROOT, folder, path));

/** A line of a shell as words: quotes hold together, a comment is none, what ends in a backslash goes on. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/\s#.*$/, '').matchAll(/"[^"]*"|\S+/g)].map(([word]) => word);

const BLOCK = /```(?:sh)?\n([^]*?)```/g;
/** Commands of a page: what stands in its blocks, and what its sentences name. */
const commandsIn = (page: string): readonly string[] => {
  const blocks = [...page.matchAll(BLOCK)].flatMap(([, block = '']) =>
    block.replaceAll(/\\\n/g, '').split('\n'),
  );
  const inBlocks = blocks.flatMap((line) => /\.\/channel [^()<]*?(?=\)|<\(|\||$)/.exec(line)?.[0] ?? []);
  const named = [...page.replaceAll(BLOCK, '').matchAll(/`(\.\/channel [^`]+)`/g)].map(
    ([, line = '']) => line,
  );
  return [...inBlocks, ...named];
};

/** The command that the first words name, and what is left of them. */
const commandOf = (
  words: readonly string[],
  from: Command = program,
): readonly [Command, readonly string[]] => {
  const [first, ...rest] = words;
  const below = from.commands.find((one) => one.name() === first);
  return below === undefined ? [from, words] : commandOf(rest, below);
};

/** Options with what they take are passed over; what is left is what the command is about. */
const thingsOf = (
  command: Command,
  words: readonly string[],
): readonly string[] | Readonly<{ unknown: string }> => {
  const options = new Map([...program.options, ...command.options].map((option) => [option.long, option]));
  const things: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const option = options.get(word);
    if (!word.startsWith('--')) things.push(word);
    else if (option === undefined) return { unknown: word };
    else if (option.variadic) while (words[at + 1]?.startsWith('--') === false) at += 1;
    else if (option.required || option.optional) at += 1;
  }
  return things.filter((thing) => thing !== '…');
};

/** What nobody could run: an unknown word or option, or too many things named. */
const mistakeIn = (line: string): string | undefined => {
  const words = wordsOf(line).slice(1);
  // What a shell asks for the completion.
  if (words[0] === 'complete' || words.some((word) => ['--help', '--version'].includes(word)))
    return undefined;
  const [command, rest] = commandOf(words);
  const isGroup = command.commands.length > 0;
  // A group alone stands for its words.
  if (isGroup) return rest.length === 0 ? undefined : `no word ${rest[0] ?? ''}`;
  const things = thingsOf(command, rest);
  if ('unknown' in things) return `no option ${things.unknown}`;
  const wanted = command.registeredArguments;
  const most = wanted.at(-1)?.variadic === true ? Infinity : wanted.length;
  return things.length > most ? `too much: ${things.at(-1) ?? ''}` : undefined;
};

const found = (files: readonly string[], commandsOf: (text: string) => readonly string[]) =>
  files.flatMap((file) =>
    commandsOf(readFileSync(file, 'utf8')).map((line) => ({ file: relative(ROOT, file), line })),
  );

describe('case:E24 case:E25 a command that is named somewhere can be run', () => {
  const pages = [join(ROOT, 'README.md'), ...filesIn('docs', /\.md$/)];
  const inPages = found(pages, commandsIn);

  it('on a page', () => {
    expect(inPages.length).toBeGreaterThan(100);
    expect(
      inPages.flatMap(({ file, line }) => {
        const mistake = mistakeIn(line);
        return mistake === undefined ? [] : [`${file}: ${line}: ${mistake}`];
      }),
    ).toEqual([]);
  });
  it('in what the program says', () => {
    const sources = ['apps/cli/src', 'apps/api/src', 'libs'].flatMap((folder) =>
      filesIn(folder, /(?<!\.(?:int-)?spec)\.ts$/),
    );
    const named = found(sources, (text) =>
      [...text.matchAll(/(?:\\?`)(?:\.\/)?(channel [^`$|\\]*)\\?`/g)].map(([, line = '']) => `./${line}`),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(
      named.flatMap(({ file, line }) => {
        const mistake = mistakeIn(line);
        return mistake === undefined ? [] : [`${file}: ${line}: ${mistake}`];
      }),
    ).toEqual([]);
  });
  it('and one that cannot is seen', () => {
    expect(mistakeIn('./channel deals lst --as priya')).toBe('no word lst');
    expect(mistakeIn('./channel deals list --colour red')).toBe('no option --colour');
    expect(mistakeIn('./channel deals show DR-1 DR-2 --as priya')).toBe('too much: DR-2');
    expect(mistakeIn('./channel deals show DR-1 --as priya --json')).toBeUndefined();
  });
});
