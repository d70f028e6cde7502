import type { Registration } from './registration';

/** What could not be sent yet stays in this browser: no network, or the session ended in the middle of a form. */
const nameFor = (personId: string): string => `channel.registration.${personId}`;

export const keepHere = (personId: string, form: Registration): void =>
  localStorage.setItem(nameFor(personId), JSON.stringify(form));

export const keptHere = (personId: string): Registration | undefined => {
  const text = localStorage.getItem(nameFor(personId));
  return text === null ? undefined : (JSON.parse(text) as Registration);
};

export const forgetHere = (personId: string): void => localStorage.removeItem(nameFor(personId));
