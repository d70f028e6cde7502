import type { Command } from 'commander';
import type { Client } from './client/client';
import { read } from './client/decide';
import { define } from './define';
import type { Output } from './output';
import { cellText } from './print/format';
import type { Row } from './print/table';

type HistorySpec = Readonly<{
  /** `deal`: the argument, and the word of the summary. */
  noun: string;
  /** Path of the record, by what people call it. */
  record: (client: Client, name: string) => Promise<string>;
  examples: readonly string[];
}>;

/** A command that tells what happened to a record, by whom and why. */
export const defineHistory = (
  parent: Command,
  output: Output,
  { noun, record, examples }: HistorySpec,
): void => {
  define(parent, output, {
    name: `history <${noun}>`,
    summary: `what happened to a ${noun}, by whom and why`,
    examples,
    run: async ({ client }, name = '') => {
      const { data } = await read(client, `${await record(client, name)}/history`);
      const rows = data as readonly Row[];
      if (output.json) await output.table({}, rows, '');
      else for (const line of historyLines(rows)) output.text(line);
    },
  });
};

/** A line for each event; its reason below it, because both are sentences. */
export const historyLines = (rows: readonly Row[]): readonly string[] => {
  const told = rows.map(({ recordedAt, by, sentence, reason }) => ({
    at: cellText(recordedAt),
    who: whoOf(by as Row | undefined),
    sentence: cellText(sentence),
    reason,
  }));
  const width = Math.max(0, ...told.map(({ who }) => who.length));
  return told.flatMap(({ at, who, sentence, reason }) => {
    const head = `${at}  ${who.padEnd(width)}  `;
    const because =
      typeof reason === 'string' && reason !== '' ? [`${' '.repeat(head.length)}“${reason}”`] : [];
    return [`${head}${sentence}`, ...because];
  });
};

/** Which automation it was stands in `--json`. */
const whoOf = (by: Row | undefined): string => {
  const id = cellText(by?.id);
  return id.startsWith('automation:') || id.startsWith('system:') ? 'automatic' : id;
};
