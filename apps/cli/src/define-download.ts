import type { Command } from 'commander';
import type { Client } from './client/client';
import { define } from './define';
import { writeOut } from './files';
import { textOf } from './options';
import type { Output } from './output';

type DownloadSpec = Readonly<{
  /** `claim`: the argument. */
  noun: string;
  /** Whose file it is: `a claim`. */
  about: string;
  read: (client: Client, name: string, fileId: string) => Promise<Uint8Array>;
  examples: readonly string[];
}>;

/** A command that fetches a file of a record, as it was sent. */
export const defineDownload = (
  parent: Command,
  output: Output,
  { noun, about, read, examples }: DownloadSpec,
): void => {
  define(parent, output, {
    name: `download <${noun}> <file>`,
    summary: `a file of ${about} as it was sent, to a new file of this name or to --out`,
    options: [['--out <file>', 'where to write it']],
    examples,
    run: async ({ client, options }, name = '', fileId = '') => {
      const bytes = await read(client, name, fileId);
      const path = textOf(options, 'out') ?? fileId;
      writeOut(path, bytes);
      output.line(`${path} has ${String(bytes.length)} bytes.`, { path, byteCount: bytes.length });
    },
  });
};
