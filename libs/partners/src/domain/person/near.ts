/** Names that share their beginning, or a word, with one that is not known: at most three, best first. */
export const nearNames = (unknown: string, known: readonly string[]): readonly string[] => {
  const wanted = plain(unknown);
  return known
    .map((name) => ({ name, alike: alike(wanted, plain(name)) }))
    .filter(({ alike: share }) => share >= 0.5)
    .toSorted((one, other) => other.alike - one.alike || (one.name < other.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const pairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
/** The part of pairs of letters that two names have in common (Dice). */
const alike = (one: string, other: string): number => {
  const rest = [...pairs(other)];
  const whole = pairs(one).length + rest.length;
  let common = 0;
  for (const pair of pairs(one)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return whole === 0 ? 0 : (2 * common) / whole;
};
