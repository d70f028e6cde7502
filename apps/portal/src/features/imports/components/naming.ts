import type { Mapping } from '../api/imports.query';

/** Column of the file → column of the template. */
export type Named = Readonly<Record<string, string>>;

/** Letters and digits of a column's name, as the import reads it. */
export const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

type Template = Pick<Mapping, 'columns' | 'mapping'>;

/** What was said of such columns before, and what their names say; the rest is left to a person. */
export const guessed = (header: readonly string[], { columns, mapping }: Template): Named => {
  const known = (own: string): string | undefined => {
    const before = mapping[own];
    if (typeof before === 'string') return before;
    return columns.find(({ name, synonyms }) => [name, ...synonyms].some((one) => plain(one) === plain(own)))
      ?.name;
  };
  return Object.fromEntries(
    header.flatMap((own) => {
      const name = known(own);
      return name === undefined ? [] : [[own, name] as const];
    }),
  );
};

/** Required columns that no column of the file holds. */
export const missingOf = (named: Named, { columns }: Pick<Mapping, 'columns'>): readonly string[] => {
  const held = new Set(Object.values(named));
  return columns.flatMap(({ name, required }) => (required && !held.has(name) ? [name] : []));
};
