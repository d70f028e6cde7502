import type { Draft } from '../api/drafts.query';
import type { Sent } from '../api/save-draft.command';
import { EMPTY, registrationOf, type Registration } from './registration';

/** What could not be sent yet stays in this browser: no network, or the session ended in the middle of a form. */
export type Kept = Readonly<{
  form: Registration;
  /** Of the draft that was changed; absent before there is one. */
  revision?: number;
  /** What may be saved already, because its answer did not arrive. */
  sent?: Sent;
}>;

/** Each draft has its own place, and so has what is no draft yet. */
const nameFor = (personId: string, draftId: string | undefined): string =>
  `channel.registration.${personId}.${draftId ?? 'new'}`;

export const keepHere = (personId: string, draftId: string | undefined, kept: Kept): void =>
  localStorage.setItem(nameFor(personId, draftId), JSON.stringify(kept));

export const keptHere = (personId: string, draftId: string | undefined): Kept | undefined => {
  const text = localStorage.getItem(nameFor(personId, draftId));
  return text === null ? undefined : (JSON.parse(text) as Kept);
};

export const forgetHere = (personId: string, draftId: string | undefined): void =>
  localStorage.removeItem(nameFor(personId, draftId));

/** What stands in the form when it opens, and what of it the server has. */
export type Beginning = Readonly<{ form: Registration; saved: Registration; sent?: Sent }>;

export const beginNew = (kept: Kept | undefined): Beginning =>
  kept === undefined ? { form: EMPTY, saved: EMPTY } : { ...kept, saved: EMPTY };

/** A draft goes on with what could not be saved of it, unless somebody else has changed it since. */
export const goOnWith = (
  draft: Pick<Draft, 'revision' | 'changedBy'> & Parameters<typeof registrationOf>[0],
  kept: Kept | undefined,
  personId: string,
): Beginning => {
  const saved = registrationOf(draft);
  const mine = draft.changedBy === personId || draft.revision === kept?.revision;
  return { form: kept !== undefined && mine ? kept.form : saved, saved };
};
