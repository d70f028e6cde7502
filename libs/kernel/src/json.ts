/** Plain JSON as it is stored and sent. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/**
 * Canonical JSON after RFC 8785: names sorted by UTF-16 code units, no white space, shortest numbers.
 * Two values have the same text exactly if they are the same JSON.
 * @throws TypeError on what JSON cannot say: bigint, NaN, infinities, functions, a lone `undefined`, a date, a map, a set
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${String(value)}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return canonicalList(value);
  if (typeof value === 'object') return canonicalObject(value as Record<string, unknown>);
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
};

const canonicalList = (items: readonly unknown[]): string => {
  let texts = '';
  for (const item of items) texts += texts === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
  return `[${texts}]`;
};

const canonicalObject = (value: Record<string, unknown>): string => {
  let members = '';
  const names = Object.keys(value);
  // What keeps its content elsewhere would come out as `{}`.
  if (
    typeof value.toJSON === 'function' ||
    (names.length === 0 && (value instanceof Map || value instanceof Set))
  )
    throw new TypeError('JSON holds plain objects only');
  // The default order of texts is by UTF-16 code units.
  if (!isSorted(names)) names.sort();
  for (const name of names) {
    const member = value[name];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${textOfName(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
};

const isSorted = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);

/** Names of members are few and come again and again; one that is made of data must not be kept for ever. */
const MOST_NAMES = 5_000;
const nameTexts = new Map<string, string>();
const textOfName = (name: string): string => {
  const known = nameTexts.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(name);
  if (nameTexts.size < MOST_NAMES) nameTexts.set(name, text);
  return text;
};
