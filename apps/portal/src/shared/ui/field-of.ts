const partsOf = (pointer: string): readonly string[] =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .filter((part) => part !== '');

/**
 * Which field of a form the server means: what stands at that place of the command, else the field that holds all of it
 * (`evidence` for `#/evidence/reference`), else the one that is called as its last words are (`name` for `#/customer/name`).
 * @param names of the fields of the form, as the command calls them
 */
export const fieldOf = (pointer: string, names: readonly string[]): string | undefined => {
  const parts = partsOf(pointer);
  const wholes = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
  const ends = parts.map((_, at) => parts.slice(at).join('/'));
  return [...wholes, ...ends].find((place) => names.includes(place));
};

/** Counted from one, as people do; nothing where the place is no row. */
export const rowOf = (pointer: string): number | undefined => {
  const row = partsOf(pointer).find((part) => /^\d+$/.test(part));
  return row === undefined ? undefined : Number(row) + 1;
};
