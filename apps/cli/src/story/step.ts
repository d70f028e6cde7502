import type { AnswerOf } from '@channel/client';
import { at, below } from '../client/at';
import { finished } from '../client/jobs';
import { check, type Json, type World } from './world';

/** What there is to see, and the facts of it that have to be those of the expected file. */
export type Seen = Readonly<{ text: string; facts: Json }>;

/** One step: who does what, and the check that it came true. */
export type Step = Readonly<{ key: string; title: string; play: (world: World) => Promise<Seen> }>;

export const PROGRAMME = 'jpa-2023';
export const QUARTER = '2026-Q3';

export const money = (amount: string, currency = 'USD') => ({ amount, currency });

type Imported = AnswerOf<'getImport'>;

/** Rows of an import by outcome. */
export const countOf = ({ counts }: Imported, outcome: string): number => counts[outcome] ?? 0;

/** Moves the demo's clock forward; everything that falls due on the way has happened when it returns. */
export const jump = async (world: World, to: string): Promise<void> => {
  await world.command('fatima', '/v1/demo/jump', { to });
};

export type File = Readonly<{ kind: string; name: string; content: string }>;

export const upload = async (
  world: World,
  persona: string,
  { kind, name, content }: File,
): Promise<AnswerOf<'uploadImport'>> => {
  const file = new globalThis.File([content], name, { type: 'text/csv' });
  const client = await world.as(persona);
  return client.command('/v1/imports', { kind, file }, { key: `story-import-${name}` });
};

/** Uploads a file, waits for its check, confirms it and waits until it is applied. */
export const importFile = async (world: World, persona: string, file: File): Promise<Imported> => {
  const client = await world.as(persona);
  const { id, jobId = '' } = await upload(world, persona, file);
  await finished(client, jobId);
  const record = at('/v1/imports/{importId}', { importId: id });
  const checked = await client.read(record);
  check(checked.status === 'checked', `${file.name} is checked, not ${JSON.stringify(checked)}`);
  const key = { key: `story-confirm-${file.name}` };
  const confirmed = await client.command(below(record, 'confirm'), undefined, key);
  await finished(client, confirmed.jobId ?? '');
  const applied = await client.read(record);
  check(applied.status === 'applied', `${file.name} is applied, not ${applied.status}`);
  return applied;
};
