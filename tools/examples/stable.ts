/**
 * What two tellings of the demo have in common: places of the log, cursors, ports and the seconds since the demo began are
 * said in one way; a secret is not said at all.
 */
export const CHECKPOINT = '00000000000000002145';
const CURSOR = 'bmV4dC1wYWdl';
export const DEMO_BEGINS = '2026-09-07T09:00:00.000Z';
/** Rows and lines that are enough to see what the others are like. */
const ROWS = 2;
const MEMBERS = 8;

const INSTANTS = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const BY_NAME: Readonly<Record<string, unknown>> = { nextCursor: CURSOR, lagMs: 0, checkpoint: CHECKPOINT };

/** What is said instead of the value of a property. */
export type Instead = Readonly<Record<string, unknown>>;

/** @param instead of this operation alone: what is shown once to one person, what the real clock said */
export const stable = (value: unknown, instead: Instead = {}): unknown => {
  if (typeof value === 'string') return stableText(value.includes('\n') ? firstLines(value) : value);
  if (Array.isArray(value)) return value.slice(0, ROWS).map((item) => stable(item, instead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name === 'definition') return [name, stable(beginning(item), instead)];
      return [name, item === '' ? '' : (instead[name] ?? BY_NAME[name] ?? stable(item, instead))];
    }),
  );
};

/** The rules of a programme are long, and another schema describes them. */
const beginning = (document: unknown): unknown =>
  Object.fromEntries(Object.entries(document as object).slice(0, MEMBERS));

const firstLines = (text: string): string =>
  `${text
    .split('\n')
    .slice(0, ROWS + 1)
    .join('\n')}\n`;

/** Within an hour of the demo's clock everything is read; a question may name a place of the log. */
export const stableText = (text: string): string => {
  if (/^\d{20}$/.test(text)) return CHECKPOINT;
  return text
    .replaceAll(INSTANTS, (at) => (at >= DEMO_BEGINS ? `${at.slice(0, 13)}:00:00.000Z` : at))
    .replaceAll(/http:\/\/localhost:\d+/g, 'http://localhost:4000')
    .replaceAll(/(=|"checkpoint":")\d{20}\b/g, `$1${CHECKPOINT}`);
};
