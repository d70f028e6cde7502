import { isCommon, wordsOf } from './customer-name';

/** How much a word counts that many firms carry. */
const COMMON_WEIGHT = 0.3;
/** What is beside a number or a direction is another branch, not another spelling. */
const AT_MOST_BESIDE = 0.5;
const DIRECTION = /^(?:north|south|east|west|nord|sud|ost)(?:ern)?$|^(?:new|old|upper|lower)$/;
const NUMBER = /^\d+$/;

/** How alike two names are, from 0 to 1. Symmetric; 1 only for equal names. */
export const nameSimilarity = (one: string, other: string): number => {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.join('') === right.join('')) return 1;
  const alike = Math.max(wordsAlike(left, right), runTogetherAlike(left, right));
  return telling(left) === telling(right) ? alike : Math.min(alike, AT_MOST_BESIDE);
};

const telling = (words: readonly string[]): string =>
  words
    .filter((word) => NUMBER.test(word) || DIRECTION.test(word))
    .sort()
    .join(' ');

/** The words that answer each other, in whatever order, of all words. */
const wordsAlike = (left: readonly string[], right: readonly string[]): number => {
  const pairs = left
    .flatMap((word, from) =>
      right.map((with_, to) => ({ from, to, alike: wordAlike(word, with_), word, with_ })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.from - b.from || a.to - b.to);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  let answered = 0;
  for (const { from, to, alike, word, with_ } of pairs) {
    if (usedLeft.has(from) || usedRight.has(to)) continue;
    usedLeft.add(from);
    usedRight.add(to);
    answered += alike * (weight(word) + weight(with_));
  }
  return answered / (total(left) + total(right));
};

const weight = (word: string): number => (isCommon(word) ? COMMON_WEIGHT : 1);
const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weight(word), 0);

/** `Data Works` and `Dataworks`: only where the words are divided in another way. */
const runTogetherAlike = (left: readonly string[], right: readonly string[]): number =>
  left.length === right.length ? 0 : wordAlike(left.join(''), right.join(''));

/** A slip of the keyboard or two in a long word, or a word cut short; 0 for another word. */
const wordAlike = (one: string, other: string): number => {
  if (one === other) return 1;
  if (isCutShort(one, other) || isCutShort(other, one)) return 0.9;
  if (!beginAlike(one, other)) return 0;
  const length = Math.max(one.length, other.length);
  const distance = editDistance(one, other);
  // Half of what a letter is worth: a reader takes the rest of the word for the word.
  return distance > slipsIn(length) ? 0 : 1 - distance / (2 * length);
};

const slipsIn = (length: number): number => {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
};

const isCutShort = (short: string, long: string): boolean =>
  short.length >= 4 && long.length >= short.length + 3 && long.startsWith(short);

/** Few mistype the first letter; another one is mostly another name. */
const beginAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
const editDistance = (one: string, other: string): number => {
  let [before, last]: readonly (readonly number[])[] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const swapped = isSwap(one, row, other, column) ? at(before, column - 2) + 1 : replaced;
      next.push(Math.min(at(last, column) + 1, at(next, column - 1) + 1, replaced, swapped));
    }
    [before, last] = [last, next];
  }
  return at(last, other.length);
};

const at = (row: readonly number[] = [], column: number): number => row[column] ?? 0;

const isSwap = (one: string, row: number, other: string, column: number): boolean =>
  row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
