import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Demo } from '../../tools/examples/demo';
import { root } from './running-app';

type Described = Readonly<{ paths: Readonly<Record<string, Readonly<{ get?: unknown }>>> }>;

/** Lists whose rows are records of their own, with the address of such a record: `/v1/deals`, `/v1/deals/{dealId}`. */
export const listsOfRecords = (): readonly (readonly [list: string, record: string])[] => {
  const { paths } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as Described;
  const read = Object.keys(paths).filter((path) => paths[path]?.get !== undefined);
  return read.flatMap((list) =>
    read
      .filter(
        (path) =>
          path.startsWith(`${list}/{`) && !path.slice(list.length + 1).includes('/') && !list.includes('{'),
      )
      .map((path) => [list, path] as const),
  );
};

const ROWS = 10;

/** Asks for the record of each of the first rows that a person sees. @returns how many opened, and what did not */
export const openedRows = async (
  demo: Demo,
  as: string,
  [list, record]: readonly [string, string],
): Promise<Readonly<{ opened: number; failed: readonly string[] }>> => {
  const page = await demo.send({ as, method: 'GET', path: list }).catch(() => undefined);
  const rows =
    (page?.body as { data?: readonly Readonly<Record<string, unknown>>[] } | undefined)?.data ?? [];
  const parameter = /\{(\w+)\}/.exec(record)?.[1] ?? '';
  const failed: string[] = [];
  for (const row of rows.slice(0, ROWS)) {
    const id = String(row[parameter] ?? row.id);
    const path = record.replace(/\{\w+\}/, encodeURIComponent(id));
    await demo.send({ as, method: 'GET', path }).catch((error: unknown) => failed.push(String(error)));
  }
  return { opened: rows.slice(0, ROWS).length - failed.length, failed };
};
