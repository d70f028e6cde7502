import type { RowOf } from '@channel/client';
import type { Command } from 'commander';
import type { Client } from './client/client';
import { define } from './define';
import type { Output } from './output';
import { cellText } from './print/format';

type Happened = RowOf<'getDealHistory'> | RowOf<'getStatementHistory'>;
/** What a line shows of it. */
type Told = Pick<Happened, 'recordedAt' | 'sentence' | 'reason' | 'channel'> &
  Readonly<{ by: Readonly<{ id: string; name?: string }> }>;

type HistorySpec = Readonly<{
  /** Where the group has a history of something else too. */
  word?: string;
  /** `deal`: the argument, and the word of the summary. */
  noun: string;
  /** What it happened to, where the record is not the argument itself: `a partner’s fund`. */
  about?: string;
  /** What happened to what people call so. */
  history: (client: Client, name: string) => Promise<Readonly<{ data: readonly Happened[] }>>;
  examples: readonly string[];
}>;

/** A command that tells what happened to a record, by whom and why. */
export const defineHistory = (
  parent: Command,
  output: Output,
  { word = 'history', noun, about, history, examples }: HistorySpec,
): void => {
  const record = about ?? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  define(parent, output, {
    name: `${word} <${noun}>`,
    summary: `what happened to ${record}, by whom and why`,
    table: true,
    examples,
    run: async ({ client }, name = '') => {
      const { data } = await history(client, name);
      if (output.json || output.csv) await output.table(COLUMNS, data, '');
      else for (const line of historyLines(data)) output.text(line);
    },
  });
};

const COLUMNS = {
  at: 'recordedAt',
  who: 'by.id',
  name: 'by.name',
  how: 'channel',
  what: 'sentence',
  why: 'reason',
} as const;

/** A line for each event; its reason below it, because both are sentences. */
export const historyLines = (rows: readonly Told[]): readonly string[] => {
  const told = rows.map(({ recordedAt, by, channel, sentence, reason }) => ({
    at: cellText(recordedAt),
    who: whoOf(by, channel),
    sentence: cellText(sentence),
    reason: reason ?? '',
  }));
  const width = Math.max(0, ...told.map(({ who }) => who.length));
  return told.flatMap(({ at, who, sentence, reason }) => {
    const head = `${at}  ${who.padEnd(width)}  `;
    return [`${head}${sentence}`, ...(reason === '' ? [] : [`${' '.repeat(head.length)}“${reason}”`])];
  });
};

/** Who it was and by which way. Which automation stands in `--json`, and so does the id of whoever has a name. */
const whoOf = ({ id, name }: Told['by'], channel: Told['channel']): string =>
  id.startsWith('automation:') || id.startsWith('system:') ? 'automatic' : `${name ?? id}, ${channel}`;
