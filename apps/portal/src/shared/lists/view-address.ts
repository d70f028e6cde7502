type Values = Readonly<Record<string, string | undefined>>;

/** What of an address a view keeps: filters, search and order, in an order of their own, so that equal ones are equal texts. */
export const queryOf = (values: Values, names: readonly string[]): string =>
  new URLSearchParams(
    names.toSorted().flatMap((name) => {
      const value = values[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  ).toString();

/** What has to change in an address for the view to stand there; names that it does not know are left out of it. */
export const changesTo = (query: string, names: readonly string[]): Values => {
  const kept = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, kept.get(name) ?? undefined]));
};
