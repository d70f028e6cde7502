import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { CliError } from '../cli-error';
import { at, below } from '../client/at';
import { numberFrom } from '../client/named';
import { batchOf, idOf } from '../client/references';
import { defineHistory } from '../define-history';
import { define, defineList, group } from '../define';
import { needed } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';
import { addBatchFile } from './payout-file.command';
import { addPayee } from './payee.command';

type Batch = AnswerOf<'getPayoutBatch'>;
const BATCH: Columns<Batch> = {
  number: 'number',
  id: 'id',
  status: 'status',
  revision: 'revision',
  total: 'total',
  approvals: 'approvals',
  'execution on': 'executionOn',
  sha256: 'sha256',
  'cancelling asked by': 'cancellation.requestedBy',
};

/** One batch with its items. */
export const showBatch = async (output: Output, batch: Batch): Promise<void> => {
  await output.record(BATCH, batch);
  const columns: Columns<Batch['items'][number]> = {
    item: 'endToEndId',
    payee: 'payee.name',
    amount: 'amount',
    'to pay': { wide: 'payment' },
    status: 'status',
    reserved: { wide: 'reserved' },
    account: { wide: 'iban' },
    'on hold': { wide: 'onHold' },
    reason: 'reason',
  };
  if (output.json) return;
  await output.table(columns, batch.items, 'It has no items.');
  const { leftOut } = batch;
  const why = { 'left out': 'payee.code', amount: 'amount', code: 'code', reason: 'detail' } as const;
  if (leftOut.length > 0) await output.table(why, leftOut, '');
};

/** From accepted statements to money in an account. */
export const addPayout = (payout: Command, output: Output): void => {
  addPayee(payout, output);
  const batch = group(payout, 'batch', 'batches; named PB-2026-000001 or by their id');
  defineList(batch, output, {
    summary: 'batches, the newest first',
    path: '/v1/payout-batches',
    filters: ['status', 'currency'],
    columns: {
      number: 'number',
      status: 'status',
      total: 'total',
      items: 'itemCount',
      paid: 'paidCount',
      failed: 'failedCount',
      'execution on': 'executionOn',
    },
    empty: 'There is no batch yet; begin with `./channel payout batch create <currency>`.',
    examples: ['payout batch list --as fatima'],
  });
  define(batch, output, {
    name: 'show <batch>',
    summary: 'one batch with its items',
    table: true,
    examples: ['payout batch show PB-2026-000001 --as lars'],
    run: async ({ client }, name = '') => {
      await showBatch(output, await client.read(await batchOf(client, name)));
    },
  });
  defineHistory(batch, output, {
    noun: 'batch',
    history: async (client, name) => client.read(below(await batchOf(client, name), 'history')),
    examples: ['payout batch history PB-2026-000001 --as lars'],
  });
  define(batch, output, {
    name: 'create <currency> [statements...]',
    summary: 'gathers what is payable; of named statements, the whole open balance of their payees',
    options: [['--programme <id>', 'whose payments', 'jpa-2023']],
    examples: [
      'payout batch create USD --as fatima',
      'payout batch create USD ST-2026Q3-PTR0042 --as fatima',
    ],
    run: async ({ client, options, rest: names }, currency = '') => {
      const sources = await Promise.all(
        names.map(async (name) => ({ kind: 'statement', id: await idOf(client, 'statement', name) })),
      );
      const asked = { programmeId: needed(options, 'programme'), currency };
      const body = names.length === 0 ? asked : { ...asked, sources };
      await showBatch(output, await client.command('/v1/payout-batches', body));
    },
  });
  addDecisions(batch, output);
  addStops(batch, output);
  addBatchFile(batch, output);
};

const addDecisions = (batch: Command, output: Output): void => {
  for (const [verb, summary, who] of [
    ['submit', 'freezes a batch for approval', 'fatima'],
    ['approve', 'approves a batch; above the threshold two people do', 'lars'],
  ] as const)
    define(batch, output, {
      name: `${verb} <batch>`,
      decides: true,
      summary,
      examples: [`payout batch ${verb} PB-2026-000001 --as ${who}`],
      run: async ({ client }, name = '') => {
        const done = await client.decide(await batchOf(client, name), verb);
        const second =
          verb === 'approve' && done.status === 'submitted' ? '; it needs a second approver' : '';
        output.line(`${cellText(done.number)} is ${cellText(done.status)}${second}.`, done);
      },
    });
};

const addStops = (batch: Command, output: Output): void => {
  define(batch, output, {
    name: 'cancel <batch>',
    decides: true,
    summary: 'asks for or agrees to cancelling: an analyst and an approver together',
    required: [['--reason <text>', 'why it is cancelled']],
    examples: ['payout batch cancel PB-2026-000001 --reason "Wrong quarter" --as fatima'],
    run: async ({ client, options }, name = '') => {
      const body = { reason: needed(options, 'reason') };
      const done = await client.decide(await batchOf(client, name), 'cancel', body);
      const waits = done.status === 'cancelled' ? '' : '; the other side of finance has to agree';
      output.line(`${cellText(done.number)} is ${cellText(done.status)}${waits}.`, done);
    },
  });
  for (const [verb, summary] of [
    ['hold', 'keeps an item from being paid: the batch moves on nowhere'],
    ['release', 'lifts the hold of an item'],
  ] as const)
    define(batch, output, {
      name: `${verb} <batch> <item>`,
      summary,
      required: [['--reason <text>', 'kept with the decision']],
      examples: [`payout batch ${verb} PB-2026-000001 PB-2026-000001-0001 --reason "Lien" --as lars`],
      run: async ({ client, options }, name = '', item = '') => {
        const record = await batchOf(client, name);
        const { items } = await client.read(record);
        const found = items.find(
          ({ itemId, endToEndId }) => itemId === item || endToEndId === numberFrom(item),
        );
        if (found === undefined) throw new CliError(`${name} has no item ${item}.`);
        const batchItem = { ...record.params, batchId: record.params.batchId ?? '', itemId: found.itemId };
        const path = at(`/v1/payout-batches/{batchId}/items/{itemId}/${verb}`, batchItem);
        await showBatch(output, await client.command(path, { reason: needed(options, 'reason') }));
      },
    });
};
