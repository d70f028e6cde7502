import type { Change } from './compare';

/** Ids that a page of accepted changes names: each stands in back quotes at the beginning of a line of a list. */
const idsIn = (page: string): readonly string[] =>
  [...page.matchAll(/^- `([^`]+)`/gm)].map(([, id = '']) => id);

/**
 * Changes that nobody accepted since. What was accepted for an earlier change counts for that one only: a field that comes
 * back and goes again is named again.
 * @param before the page as it was when the description was
 * @param after the page now
 */
export const unaccepted = (
  changes: readonly Change[],
  { before, after }: Readonly<{ before: string; after: string }>,
): readonly Change[] => {
  const earlier = idsIn(before);
  const added = [...idsIn(after)];
  for (const id of earlier) if (added.includes(id)) added.splice(added.indexOf(id), 1);
  return changes.filter(({ id }) => !added.includes(id));
};

/** The page with these changes accepted for a reason. */
export const accepting = (page: string, changes: readonly Change[], reason: string): string =>
  [page.trimEnd(), ...changes.map(({ id, sentence }) => `- \`${id}\`: ${sentence} ${reason}`), ''].join('\n');
