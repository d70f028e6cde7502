import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { mailIn } from '../client/mail-file';
import { pagesOf } from '../client/pages';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { listOf, needed, optional, textOf, wholeNumber, type Options } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';
import { writeOut } from '../files';

const TRANSFER: Columns<AnswerOf<'getTitleTransfer'>> = {
  number: 'number',
  status: 'status',
  sku: 'sku',
  units: 'quantity',
  serials: 'serials',
  'end user': 'endUser.name',
  country: 'endUser.country',
  'transferred at': 'transferredAt',
  'notified at': 'notification.sentAt',
  'approved at': 'approval.sentAt',
  lacks: ({ lacks }) => lacks.map(({ mail, because }) => `${mail}: ${because}`),
  owed: 'owed',
};
const STEP = { step: 'step', amount: 'amount', detail: 'detail' } as const;

/** Units that providers passed on to end users, and what they owe for them. */
export const addTransfers = (transfers: Command, output: Output): void => {
  defineList(transfers, output, {
    summary: 'what providers passed on, and what of it is owed',
    path: '/v1/title-transfers',
    filters: ['status', 'partnerId', 'q', 'sort'],
    columns: {
      number: 'number',
      sku: 'sku',
      units: 'quantity',
      'end user': 'endUser',
      at: 'transferredAt',
      status: 'status',
      owed: 'owed',
      id: { wide: 'id' },
    },
    empty: 'Nothing was passed on; `./channel transfers report <partner> <line>` reports it.',
    examples: ['transfers list --as nils', 'transfers list --status owed --as fatima'],
  });
  define(transfers, output, {
    name: 'show <transfer>',
    summary: 'a title transfer with its e-mails, and step by step what is owed for it',
    examples: ['transfers show TT-2026-000001 --as nils'],
    run: async ({ client }, name = '') => {
      const found = await client.read(await transferOf(client, name));
      await output.record(TRANSFER, found);
      if (!output.json) await output.table(STEP, found.steps, 'Nothing is owed.');
    },
  });
  define(transfers, output, {
    name: 'invoice <transfer>',
    summary: 'writes the invoice of what is owed for a title transfer, as PDF',
    required: [['--out <file>', 'where it goes; again gives the same bytes']],
    examples: ['transfers invoice TT-2026-000001 --out invoice.pdf --as nils'],
    run: async ({ client, options }, name = '') => {
      const out = needed(options, 'out');
      writeOut(out, await client.bytes(below(await transferOf(client, name), 'invoice')));
      output.line(`${name} → ${out}`, { file: out });
    },
  });
  defineHistory(transfers, output, {
    noun: 'transfer',
    history: async (client, name) => client.read(below(await transferOf(client, name), 'history')),
    examples: ['transfers history TT-2026-000001 --as nils'],
  });
  addReport(transfers, output);
};

const addReport = (transfers: Command, output: Output): void => {
  define(transfers, output, {
    name: 'report <partner> <line>',
    summary: 'reports that units of an own service went to an end user; e-mails are read from their files',
    required: [
      ['--quantity <count>', 'how many of the line'],
      ['--end-user <name>', 'who has it now'],
      ['--country <code>', 'of the end user, ISO 3166 alpha-2'],
      ['--at <instant>', 'when the title went over, such as 2026-09-01T10:00:00Z'],
    ],
    options: [
      ['--serials <serials...>', 'of these units'],
      ['--notification <file>', 'the e-mail that told the vendor, as a file (.eml)'],
      ['--approval <file>', 'the e-mail with which the vendor agreed, as a file (.eml)'],
    ],
    examples: [
      'transfers report PTR-0131 ship_… --quantity 2 --end-user "Halden Hospitals" --country NO --at 2026-09-01T10:00:00Z --notification told.eml --as nils',
    ],
    run: async ({ client, options }, partner = '', lineId = '') => {
      const body = {
        ...{
          partnerId: await idOf(client, 'partner', partner),
          lineId,
          quantity: wholeNumber(needed(options, 'quantity'), '--quantity'),
        },
        endUser: { name: needed(options, 'endUser'), country: needed(options, 'country') },
        transferredAt: needed(options, 'at'),
        ...(options.serials === undefined ? {} : { serials: listOf(options, 'serials') }),
        ...optional({ notification: mail(options, 'notification'), approval: mail(options, 'approval') }),
      };
      const done = await client.command('/v1/title-transfers', body);
      output.line(`${done.number} is ${done.status}.`, done);
    },
  });
};

const mail = (options: Options, name: string) => {
  const path = textOf(options, name);
  return path === undefined ? undefined : mailIn(path);
};

/** A transfer by its number or id. */
const transferOf = async (client: Client, name: string): Promise<At<'/v1/title-transfers/{transferId}'>> => {
  if (name.startsWith('ttrf_')) return at('/v1/title-transfers/{transferId}', { transferId: name });
  const [found] = (await pagesOf(client, '/v1/title-transfers', { number: name, limit: '1' })).rows;
  if (found === undefined) throw usageError(`No title transfer is called ${name} that you may see.`);
  return at('/v1/title-transfers/{transferId}', { transferId: found.id });
};
