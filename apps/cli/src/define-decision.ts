import type { AnswerAt, BodyAt, PathOf, VerbOf } from '@channel/client';
import type { Command } from 'commander';
import type { At } from './client/at';
import type { Client, Deciding, SentTo } from './client/client';
import { define } from './define';
import { textOf } from './options';
import type { Output } from './output';
import { cellText } from './print/format';
import { valueAt } from './print/table';

type DecisionSpec<Path extends PathOf<'get'>, Verb extends VerbOf<Path>> = Readonly<{
  /** Where the word of the command is not the verb of the path. */
  word?: string;
  verb: Verb;
  summary: string;
  /** Field of the body → its option and what it means. All are needed. */
  fields?: Readonly<
    Partial<
      Record<keyof BodyAt<'post', Deciding<Path, Verb>> & string, readonly [flags: string, text: string]>
    >
  >;
  /** What the command says when it is done; by default the number and its status. */
  says?: (done: AnswerAt<'post', Deciding<Path, Verb>>, name: string) => string;
  /** The example without its name: its options and who acts. */
  example: string;
}>;
type Subject<Path extends PathOf<'get'>> = Readonly<{
  /** `deal`: the argument. */
  noun: string;
  /** The words before it in an example: `deals`. */
  words: string;
  /** What people call such a thing. */
  called: string;
  record: (client: Client, name: string) => Promise<At<Path>>;
}>;

/** `--on <day>` → `on`, `--tax-status <status>` → `taxStatus`: as commander names options. */
const optionOf = (flags: string): string =>
  flags.replace(/^--([a-z-]+).*$/, '$1').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What makes commands that decide on one kind of record: it is read, and decided on exactly that revision. */
export const decisionsOn =
  <Path extends PathOf<'get'>>(
    parent: Command,
    output: Output,
    { noun, words, called, record }: Subject<Path>,
  ) =>
  <Verb extends VerbOf<Path>>(spec: DecisionSpec<Path, Verb>): void => {
    const word = spec.word ?? spec.verb;
    const fields = Object.entries(spec.fields ?? {}) as [string, readonly [flags: string, text: string]][];
    define(parent, output, {
      name: `${word} <${noun}>`,
      summary: spec.summary,
      required: fields.map(([, option]) => option),
      examples: [`${words} ${word} ${called} ${spec.example}`],
      decides: true,
      run: async ({ client, options }, name = '') => {
        const body = Object.fromEntries(
          fields.map(([field, [flags]]) => [field, textOf(options, optionOf(flags))]),
        );
        // The options are the fields of the body, by the type of the spec.
        const sent = (fields.length === 0 ? [] : [body]) as unknown as SentTo<Path, Verb>;
        const done = await client.decide(await record(client, name), spec.verb, ...sent);
        const said = spec.says?.(done, name);
        output.line(
          said ?? `${cellText(valueAt(done, 'number') ?? name)} is ${cellText(valueAt(done, 'status'))}.`,
          done,
        );
      },
    });
  };
