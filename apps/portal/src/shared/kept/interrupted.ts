import { here } from '../session/addresses';

/** Of one page and one person; another page or person has nothing of it. */
type Kept = Readonly<{ personId: string; address: string; values: Readonly<Record<string, unknown>> }>;

const PLACE = 'channel.typed';

/** What stands in the fields of the page that is open, and which dialogs are: only what differs from how it began. */
const typed = new Map<string, unknown>();

export const noteTyped = (name: string, value: unknown): (() => void) => {
  typed.set(name, value);
  return () => void typed.delete(name);
};

/**
 * Keeps what is typed while its person signs in again, because the session has ended or an act needs a fresh sign-in. It is
 * written at no other moment, so that nothing has to be forgotten when a form is sent or cancelled, and into this tab alone.
 * Passwords, codes, account numbers and files are never among it: their fields do not ask for it.
 */
export const keepTyped = (personId: string): void => {
  if (typed.size === 0) return;
  const kept: Kept = { personId, address: here(), values: Object.fromEntries(typed) };
  sessionStorage.setItem(PLACE, JSON.stringify(kept));
};

/** What was typed under that name here, by that person; what another person or page left is forgotten. */
export const typedBefore = (personId: string, name: string): unknown => {
  const kept = read();
  if (kept === undefined) return undefined;
  if (kept.personId === personId && kept.address === here()) return kept.values[name];
  sessionStorage.removeItem(PLACE);
  return undefined;
};

/** It stands in its field again: whoever opens the dialog once more begins anew. */
export const forgetTyped = (name: string): void => {
  const kept = read();
  if (kept === undefined || !Object.hasOwn(kept.values, name)) return;
  const { [name]: _taken, ...values } = kept.values;
  if (Object.keys(values).length === 0) sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, JSON.stringify({ ...kept, values }));
};

const read = (): Kept | undefined => {
  const text = sessionStorage.getItem(PLACE);
  return text === null ? undefined : (JSON.parse(text) as Kept);
};
