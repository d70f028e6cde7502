import type { AnswerOf, BodyOf, Operations } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at } from '../client/at';
import type { Client } from '../client/client';
import { followJob } from '../client/follow-job';
import { pagesOf } from '../client/pages';
import { complete } from '../define';
import { chosen, listOf, textOf, type Options } from '../options';
import type { Output } from '../output';

type Operation = Operations['runInBulk']['parameters']['path']['operation'];
type Item = BodyOf<'runInBulk'>['items'][number];
type Outcome = Extract<AnswerOf<'runInBulk'>, Readonly<{ dryRun: true }>>['items'][number];

/** One decision on many records: first what is possible, then what came of each. */
export const addBulk = (bulk: Command, output: Output): void => {
  complete(bulk, output, {
    table: true,
    options: [
      ['--waiting <kind>', 'instead of records: all that wait for you of this kind, as `inbox` shows it'],
      ['--set <field=value...>', 'what the command is told of all, e.g. dealType=new-opportunity'],
      ['--dry-run', 'only what is possible; nothing is done'],
    ],
    examples: [
      'bulk takeUpDeal deal_… deal_… --as carol',
      'bulk approveFundGrant fund_…/fgrt_… --dry-run --as lars',
      'bulk approveDeal --waiting deal_decision --set dealType=new-opportunity --dry-run --as chen',
    ],
    run: async ({ client, options, rest }, name = '') => {
      const operation = chosen<Operation>(name);
      const ids = await recordsOf(client, options, rest);
      const body = fieldsOf(options);
      const asked = ids.map((each): Item => ({ ids: [...each], ...(body === undefined ? {} : { body }) }));
      const where = at('/v1/bulk/{operation}', { operation });
      const found = await client.command(where, { items: asked }, { dryRun: true });
      if (!('dryRun' in found)) throw new Error('A dry run starts no job.');
      output.notice(
        `${String(found.possible)} of ${String(asked.length)} can be done${found.possible === 0 ? '.' : ' now.'}`,
      );
      if (options.dryRun === true || found.possible === 0) return show(output, found.items);
      const possible = asked.flatMap((item, index): readonly Item[] => {
        const { outcome, revision = null } = found.items[index] ?? {};
        return outcome === 'possible' && revision !== null ? [{ ...item, revision }] : [];
      });
      const started = await client.command(where, { items: possible });
      if (!('jobId' in started)) throw new Error('A bulk starts a job.');
      const { result } = await followJob(client, output, started.jobId, operation);
      const { items = [] } = (result ?? {}) as Readonly<{ items?: readonly Outcome[] }>;
      return show(output, [...items, ...found.items.filter(({ outcome }) => outcome === 'refused')]);
    },
  });
};

const show = (output: Output, items: readonly Outcome[]): Promise<void> =>
  output.table(
    {
      record: ({ ids }: Outcome) => ids.join('/'),
      outcome: 'outcome',
      code: ({ code }: Outcome) => code ?? undefined,
      why: ({ detail }: Outcome) => detail ?? undefined,
    },
    items,
    'Nothing was asked.',
  );

/** The ids of each record; of a part of another record that record's before it. */
const recordsOf = async (
  client: Client,
  options: Options,
  named: readonly string[],
): Promise<readonly (readonly string[])[]> => {
  const kind = textOf(options, 'waiting');
  if ((kind === undefined) === (named.length === 0))
    throw usageError('Name the records, or say with --waiting which of your inbox.');
  if (kind === undefined) return named.map((each) => each.split('/'));
  const { rows } = await pagesOf(client, '/v1/inbox', { kind }, { all: true });
  // What somebody else has to decide is not asked for.
  const mine = rows.filter(({ blocked }) => blocked === null);
  if (mine.length === 0) throw usageError(`Nothing of the kind ${kind} waits for you.`);
  return mine.map(({ about, record }) =>
    IN_ANOTHER.has(record.kind) && about ? [about.id, record.id] : [record.id],
  );
};

/** Parts of another record: it stands before them in the path of their commands. */
const IN_ANOTHER: ReadonlySet<string> = new Set([
  ...['fund-grant', 'mdf-request', 'standing-correction', 'deal-correction', 'line-correction'],
]);

const fieldsOf = (options: Options): Record<string, string> | undefined => {
  const said = listOf(options, 'set');
  if (said.length === 0) return undefined;
  return Object.fromEntries(
    said.map((each) => {
      const place = each.indexOf('=');
      if (place < 1) throw usageError(`--set takes field=value, not "${each}".`);
      return [each.slice(0, place), each.slice(place + 1)];
    }),
  );
};
