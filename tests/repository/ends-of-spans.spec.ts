import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Found = Readonly<{ at: string; name: string; description: string }>;
type Schema = Readonly<{ format?: string; description?: string; anyOf?: readonly Schema[] }>;

const { components } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8'),
) as Readonly<{
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;

const isDay = ({ format, anyOf = [] }: Schema): boolean => format === 'date' || anyOf.some(isDay);
/** Every day of a body or an answer, however deep it stands. */
const daysIn = (at: string, schema: unknown): readonly Found[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Readonly<{ properties?: Readonly<Record<string, Schema>> }>;
  return [
    ...Object.entries(properties).flatMap(([name, value]) =>
      isDay(value) ? [{ at: `${at}.${name}`, name, description: value.description ?? '' }] : [],
    ),
    ...Object.values(schema).flatMap((inner) => daysIn(at, inner)),
  ];
};

/** What the name of a day says of the span that it ends; a begin says neither. */
const endOf = (name: string): 'last day' | 'first day without' | undefined => {
  if (/^(by|until)$|[uU]ntilOn$|ByOn$|^(lastDay|endsOn|effectiveTo)$/.test(name)) return 'last day';
  return /^(before|expires|left)On$/.test(name) ? 'first day without' : undefined;
};
const saidOf = (description: string): ReturnType<typeof endOf> => {
  if (/(?<!\bby the )\blast (protected )?day\b/i.test(description)) return 'last day';
  const without = /\bfirst day (without|(that|on which)[^:;,]*\b(not|nothing|no longer)\b)/i;
  return without.test(description) ? 'first day without' : undefined;
};

describe('case:E24 the end of a span of days', () => {
  const days = Object.entries(components.schemas).flatMap(([name, schema]) => daysIn(name, schema));

  it('is the last day, or the first one without, and its name tells which', () => {
    const ends = days.filter(({ name, description }) => (endOf(name) ?? saidOf(description)) !== undefined);
    expect(ends.length).toBeGreaterThan(60);
    const contradicting = ends.filter(
      ({ name, description }) => saidOf(description) !== undefined && saidOf(description) !== endOf(name),
    );
    expect(contradicting.map(({ at, description }) => `${at}: ${description}`)).toEqual([]);
  });

  it('is described wherever it is the first day without, which nobody guesses', () =>
    expect(
      days
        .filter(
          ({ name, description }) => endOf(name) === 'first day without' && saidOf(description) === undefined,
        )
        .map(({ at }) => at),
    ).toEqual([]));
});
