import { ok } from '../matrix-world';
import type { Api } from '../start-api';

/** People of the vendor who hold every role: only what they did can stop them. */
export const PEOPLE = ['anna', 'bert', 'cleo', 'dora', 'emil', 'fynn'] as const;
export type Person = (typeof PEOPLE)[number];
export type Somebody = Person | 'priya' | 'paula';

/** Where a decision is asked for, who had a part in what is decided, and who had none. */
export type Play = Readonly<{
  /** Its `ETag` is what the decision rests on. */
  record: string;
  verb: string;
  body?: object;
  contributors: Readonly<Record<string, Somebody>>;
  other: Person;
}>;
export type Stage = Readonly<{
  api: Pick<Api, 'as' | 'anonymous' | 'settled' | 'jump'>;
  /** Of the deals of either partner. */
  numbers: Readonly<Record<'own' | 'foreign', string>>;
}>;

export const post = async ({ api }: Stage, who: Somebody, path: string, body?: object) =>
  ok(await (await api.as(who)).post(path, body)).body as Record<string, string>;
export const get = async ({ api }: Stage, path: string) =>
  ok(await (await api.as('anna')).get(path)).body as Record<string, never>;
