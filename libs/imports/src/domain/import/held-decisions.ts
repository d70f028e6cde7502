/** What people said about held rows: about single ones, or about all that are held for one reason. */
export type HeldDecisions = Readonly<{
  rows: Readonly<Record<number, 'accept' | 'skip'>>;
  codes: Readonly<Record<string, 'accept' | 'skip'>>;
}>;
export const NOTHING_DECIDED: HeldDecisions = { rows: {}, codes: {} };

/** A row's own decision counts first; by code it is accepted if every reason that holds it is. */
export const decisionOn = (
  { rows, codes }: HeldDecisions,
  row: number,
  holds: readonly string[],
): 'accept' | 'skip' | undefined => {
  const own = rows[row];
  if (own !== undefined || holds.length === 0) return own;
  const said = holds.map((code) => codes[code]);
  if (said.includes('skip')) return 'skip';
  return said.every((decision) => decision === 'accept') ? 'accept' : undefined;
};
