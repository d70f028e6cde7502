/** `ABC123` and `ABC-123` are near, but never silently equal. */
const bare = (sku: string): string => sku.replaceAll(/[^A-Z0-9]/g, '');

/** Known parts near to an unknown one, best first; at most three, and none that is far. */
export const nearestSkus = (unknown: string, known: readonly string[]): readonly string[] => {
  const wanted = bare(unknown);
  const furthest = Math.max(1, Math.floor(wanted.length / 4));
  return known
    .filter((sku) => Math.abs(bare(sku).length - wanted.length) <= furthest)
    .map((sku) => ({ sku, distance: distance(wanted, bare(sku)) }))
    .filter((candidate) => candidate.distance <= furthest)
    .sort((one, other) => one.distance - other.distance || (one.sku < other.sku ? -1 : 1))
    .slice(0, 3)
    .map(({ sku }) => sku);
};

/** Levenshtein: the least number of letters to insert, remove or replace. */
const distance = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
};
