import { finished } from '../client/jobs';
import { succeeded, type Answer } from '../client/client';
import { check, type Json, type World } from './world';

/** What there is to see, and the facts of it that have to be those of the expected file. */
export type Seen = Readonly<{ text: string; facts: Json }>;

/** One step: who does what, and the check that it came true. */
export type Step = Readonly<{ key: string; title: string; play: (world: World) => Promise<Seen> }>;

export const PROGRAMME = 'jpa-2023';
export const QUARTER = '2026-Q3';

export const money = (amount: string, currency = 'USD') => ({ amount, currency });
export const items = (page: Json): readonly Json[] => page.data as readonly Json[];

/** Rows of an import by outcome. */
export const countOf = (imported: Json, outcome: string): number =>
  (imported.counts as Partial<Record<string, number>> | undefined)?.[outcome] ?? 0;

/** Moves the demo's clock forward; everything that falls due on the way has happened when it returns. */
export const jump = async (world: World, to: string): Promise<void> => {
  await world.command('fatima', '/v1/demo/jump', { to });
};

export type File = Readonly<{ kind: string; name: string; content: string }>;

export const upload = async (
  world: World,
  persona: string,
  { kind, name, content }: File,
): Promise<Answer<Json>> => {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([content], { type: 'text/csv' }), name);
  return (await world.as(persona)).post<Json>('/v1/imports', { form, key: `story-import-${name}` });
};

/** Uploads a file, waits for its check, confirms it and waits until it is applied. */
export const importFile = async (world: World, persona: string, file: File): Promise<Json> => {
  const client = await world.as(persona);
  const uploaded = succeeded(await upload(world, persona, file));
  await finished(client, String(uploaded.jobId));
  const record = `/v1/imports/${String(uploaded.id)}`;
  const checked = await client.get<Json>(record);
  check(
    succeeded(checked).status === 'checked',
    `${file.name} is checked, not ${JSON.stringify(checked.body)}`,
  );
  const confirmed = succeeded(
    await client.post<Json>(`${record}/confirm`, {
      body: {},
      ifMatch: checked.etag,
      key: `story-confirm-${file.name}`,
    }),
  );
  await finished(client, String(confirmed.jobId));
  const applied = await world.read(persona, record);
  check(applied.status === 'applied', `${file.name} is applied, not ${String(applied.status)}`);
  return applied;
};
