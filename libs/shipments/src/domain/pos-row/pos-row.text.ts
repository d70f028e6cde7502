import { identifier, normalised } from '@channel/kernel';

/** What counts as "no serial number" or "no deal number" in senders' files. */
const PLACEHOLDERS = new Set(['', 'N/A', 'NA', 'NONE', 'TBD', '-', '0']);

export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.has(normalised(text));

/** A deal number without dashes and blanks, for comparing; `null` where none was given. */
export const dealNumberKey = (text: string): string | null =>
  isPlaceholder(text) ? null : identifier(text).replaceAll(/[\s-]/g, '');

/** `DR2026000184` as it is written: `DR-2026-000184`; other text stays as it is. */
export const dealNumberText = (text: string): string | null => {
  const key = dealNumberKey(text);
  if (key === null) return null;
  const [, year, count] = /^DR(\d{4})(\d{6,})$/.exec(key) ?? [];
  return year === undefined || count === undefined ? identifier(text) : `DR-${year}-${count}`;
};
