import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { define } from '../define';
import { needed } from '../options';
import type { Output } from '../output';

/** What people of the vendor tell each other about a partner. */
export const addPartnerNotes = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'notes <partner>',
    summary: 'what people of the vendor noted about a partner, the newest first; no partner reads it',
    table: true,
    examples: ['partners notes PTR-0042 --as chen'],
    run: async ({ client }, name = '') => {
      const { notes } = await client.read(below(await partnerOf(client, name), 'notes'));
      await output.table(
        { written: 'writtenAt', by: 'writtenBy', note: 'text', id: { wide: 'noteId' } },
        notes,
        'Nobody has noted anything.',
      );
    },
  });
  define(partners, output, {
    name: 'write-note <partner>',
    summary: 'notes something about a partner for the others of the vendor; it stays as it was written',
    required: [['--text <text>', 'no partner and no distributor reads it']],
    examples: ['partners write-note PTR-0042 --text "Paula is away until October" --as chen'],
    run: async ({ client, options }, name = '') => {
      const { path, params } = await partnerOf(client, name);
      const done = await client.command(
        { path: `${path}/write-note`, params },
        { text: needed(options, 'text') },
      );
      output.line(`It is noted about ${name}; there are ${String(done.notes.length)} notes.`, done);
    },
  });
};
