import { setTimeout as pause } from 'node:timers/promises';
import type { Answered, Demo } from './demo';
import type { Sending } from './sending';

const PATIENCE_MS = 60_000;

/** What was asked in the end, and what came back. */
export type Played = Answered & Readonly<{ asked: string }>;

/** Sends one command as people do: what it decides on is read first, and what it waits for is awaited. */
export const play = async (demo: Demo, sending: Sending): Promise<Played> => {
  const { as, method = 'POST', read, once } = sending;
  if (once !== undefined) await until(demo, as, once);
  if (sending.sql !== undefined) await demo.suffer(sending.sql);
  const path = await demo.filled(as, sending.path);
  const etag =
    read === undefined
      ? null
      : (await demo.send({ as, method: 'GET', path: await demo.filled(as, read) })).etag;
  const body = await bodyOf(demo, sending);
  const answered = await demo.send({ as, method, path, etag, ...(body === undefined ? {} : { body }) });
  return { ...answered, asked: `${method} ${path}` };
};

/** What is not there yet is no failure. @throws Error if it does not come about */
const until = async (demo: Demo, as: string, { that, is }: NonNullable<Sending['once']>): Promise<void> => {
  const found = (text: string) => demo.filled(as, text).catch((error: unknown) => String(error));
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100))
    if ((await found(that)) === (await demo.filled(as, is))) return;
  throw new Error(`${that} was not ${is} in time: ${await found(that)}`);
};

const bodyOf = async (demo: Demo, { as, body, file }: Sending): Promise<object | FormData | undefined> => {
  if (file === undefined) {
    const made = typeof body === 'function' ? await body(demo) : body;
    return made === undefined ? undefined : ((await withLookups(demo, as, made)) as object);
  }
  const form = new FormData();
  if (file.kind !== undefined) form.set('kind', file.kind);
  form.set('file', new Blob([file.text], { type: 'text/csv' }), file.name);
  return form;
};

const withLookups = async (demo: Demo, as: string, value: unknown): Promise<unknown> => {
  if (typeof value === 'string') return demo.filled(as, value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => withLookups(demo, as, item)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([name, item]) => [
    name,
    await withLookups(demo, as, item),
  ]);
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
};
