import type { TypedLine } from './pasted-lines';

/** A bill of materials that is not submitted yet stays in this browser, for each person and deal by itself. */
const nameFor = (personId: string, dealId: string): string => `channel.bom.${personId}.${dealId}`;

export const keepLines = (personId: string, dealId: string, lines: readonly TypedLine[]): void =>
  localStorage.setItem(nameFor(personId, dealId), JSON.stringify(lines));

export const keptLines = (personId: string, dealId: string): readonly TypedLine[] | undefined => {
  const text = localStorage.getItem(nameFor(personId, dealId));
  return text === null ? undefined : (JSON.parse(text) as readonly TypedLine[]);
};

export const forgetLines = (personId: string, dealId: string): void =>
  localStorage.removeItem(nameFor(personId, dealId));
