import type { RefusalDetail } from '@channel/kernel';
import type { z } from 'zod';
import { programmeDefinition } from './programme-definition';

/** Of one list, and of all lists of a definition: many times what a programme has. */
const MOST_ENTRIES = 500;
const MOST_IN_ALL = 2_000;

/** Lists that are longer than any programme's. Said before anything looks at their entries, each of which costs time. */
export const lengthFindings = (definition: unknown): readonly RefusalDetail[] => {
  const lists = listsIn(definition, []);
  const long = lists.filter(({ length }) => length > MOST_ENTRIES);
  if (long.length > 0)
    return long.map(({ path }) =>
      finding(path, `${placeOf(path)} must have ${String(MOST_ENTRIES)} or fewer entries.`),
    );
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  return all > MOST_IN_ALL
    ? [finding([], `All lists of a definition together have ${String(MOST_IN_ALL)} or fewer entries.`)]
    : [];
};

type List = Readonly<{ path: Path; length: number }>;
const listsIn = (value: unknown, path: Path): readonly List[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    listsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return Array.isArray(value) ? [{ path, length: value.length }, ...inner] : inner;
};

/** Every place where a definition has not the described form, each in a sentence. */
export const formFindings = (definition: unknown): readonly RefusalDetail[] => {
  const { error } = programmeDefinition.safeParse(definition, { reportInput: true });
  return error === undefined ? [] : error.issues.flatMap((issue) => findingsOf(issue, []));
};

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

type Say<Code extends Issue['code']> = (
  issue: Extract<Issue, { code: Code }>,
  path: Path,
) => readonly RefusalDetail[];

const findingsOf = (issue: Issue, outer: Path): readonly RefusalDetail[] => {
  const path = [...outer, ...issue.path];
  const said = SENTENCES[issue.code] as Say<Issue['code']> | undefined;
  return said?.(issue, path) ?? [finding(path, mustBe(path, issue, issue.message))];
};

/** By kind of mistake; a value that is none of these is not what its description says. */
const SENTENCES: { readonly [Code in Issue['code']]?: Say<Code> } = {
  unrecognized_keys: ({ keys }, path) =>
    keys.map((key) => finding([...path, key], `${placeOf(path)} has no setting ${key}.`)),
  invalid_union: (issue, path) =>
    issue.errors.length === 0
      ? [notOffered(path, issue, optionsOf(issue))]
      : nearest(issue.errors).flatMap((inner) => findingsOf(inner, path)),
  invalid_value: (issue, path) => [notOffered(path, issue, issue.values)],
  invalid_key: ({ issues }, path) => [
    finding(path, `"${String(path.at(-1))}" must be ${issues[0]?.message ?? 'another word'}.`),
  ],
  invalid_type: (issue, path) => [finding(path, mustBe(path, issue, kindOf(issue)))],
  too_small: (issue, path) =>
    issue.origin === 'array'
      ? [finding(path, `${placeOf(path)} must have ${String(issue.minimum)} or more entries.`)]
      : [finding(path, mustBe(path, issue, issue.message))],
};

/** Of several forms, the one that the value comes nearest to is the one that was meant. */
const nearest = (errors: readonly (readonly Issue[])[]): readonly Issue[] =>
  errors.reduce((best, next) => (next.length < best.length ? next : best));

/** What is described says itself what it is; a bare object or list does not. */
const kindOf = ({ expected, message }: Issue & { code: 'invalid_type' }): string => {
  if (!message.startsWith('Invalid')) return message;
  return expected === 'array' ? 'a list' : 'an object';
};

/** The kinds of what has several. */
const optionsOf = (issue: Issue): readonly unknown[] =>
  (issue as { options?: readonly unknown[] }).options ?? [];

const notOffered = (path: Path, issue: Issue, options: readonly unknown[]): RefusalDetail => {
  const offered = options.map(String);
  const expected = offered.length === 1 ? offered.join('') : `one of ${offered.join(', ')}`;
  return { ...finding(path, mustBe(path, issue, expected)), suggestions: offered };
};

const mustBe = (path: Path, { input }: Issue, expected: string): string => {
  if (input === undefined) return `${placeOf(path)} is missing: ${expected}.`;
  const shown = typeof input === 'object' ? '' : `, not ${JSON.stringify(input).slice(0, 80)}`;
  return `${placeOf(path)} must be ${expected}${shown}.`;
};

/** As a reader names it: `payout.minimum`, `plans[0].method`. */
const placeOf = (path: Path): string => {
  const steps = path.at(-1) === 'value' && path.length > 1 ? path.slice(0, -1) : path;
  const words = steps.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`));
  return words.join('').replace(/^\./, '') || 'The definition';
};

const finding = (path: Path, detail: string): RefusalDetail => ({
  pointer: [
    '/definition',
    ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')),
  ].join('/'),
  code: 'FORM',
  detail,
});
