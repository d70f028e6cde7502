const DAY = /^\d{4}-\d{2}-\d{2}$/;
type Address = Readonly<Record<string, string>>;

/** The partner that an address names, as lists ask for it. */
export const partnerIn = ({ partner }: Address) => (partner === undefined ? {} : { partnerId: [partner] });

const instantsOf = ({ from, to }: Address): Readonly<{ gte?: string; lte?: string }> => ({
  ...(from !== undefined && DAY.test(from) ? { gte: `${from}T00:00:00.000Z` } : {}),
  ...(to !== undefined && DAY.test(to) ? { lte: `${to}T23:59:59.999Z` } : {}),
});

type Between<Name extends string> = Readonly<Partial<Record<`${Name}[gte]` | `${Name}[lte]`, string>>>;

/** The days that an address names, as lists ask for what happened in them. */
export const between = <Name extends string>(name: Name, address: Address): Between<Name> =>
  Object.fromEntries(
    Object.entries(instantsOf(address)).map(([bound, instant]) => [`${name}[${bound}]`, instant]),
  ) as Between<Name>;
