import type { Command } from 'commander';
import type { Client } from './client/client';
import { decide } from './client/decide';
import { define, textOf } from './define';
import type { Output } from './output';
import { cellText } from './print/format';

type DecisionSpec = Readonly<{
  /** `reject <deal>`; the verb of the route is the first word unless `verb` says another. */
  name: string;
  verb?: string;
  summary: string;
  /** Path of what is decided, by what people call it. */
  record: (client: Client, name: string) => Promise<string>;
  /** Field of the body → its option and what it means. All are needed. */
  fields?: Readonly<Record<string, readonly [flags: string, text: string]>>;
  examples: readonly string[];
}>;

/** `--on <day>` → `on`, `--tax-status <status>` → `taxStatus`: as commander names options. */
const optionOf = (flags: string): string =>
  flags.replace(/^--([a-z-]+).*$/, '$1').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A decision on a record as it stands: it is read, and decided on exactly that revision. */
export const defineDecision = (parent: Command, output: Output, spec: DecisionSpec): void => {
  const fields = Object.entries(spec.fields ?? {});
  define(parent, output, {
    name: spec.name,
    summary: spec.summary,
    required: fields.map(([, option]) => option),
    examples: spec.examples,
    decides: true,
    run: async ({ client, options }, name = '') => {
      const body = Object.fromEntries(
        fields.map(([field, [flags]]) => [field, textOf(options, optionOf(flags))]),
      );
      const verb = spec.verb ?? spec.name.split(' ')[0] ?? '';
      const done = await decide(client, await spec.record(client, name), verb, body);
      output.line(`${cellText(done.number ?? name)} is ${cellText(done.status)}.`, done);
    },
  });
};
