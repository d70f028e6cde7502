import { LANGUAGES, type Language } from '@channel/kernel';
import { figuresOf } from '@channel/testing';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { samplesOf } from './sampled-events';

type Table = Readonly<Record<string, ((data: object, full?: boolean) => string) | null>>;
type Tables = Readonly<Record<Language, Table>>;

const ROOT = join(__dirname, '..', '..');
const named = (id: string): string => id;

/** What a set of sentences that is made for its reader is made of. */
const MADE_OF: Readonly<Record<string, readonly unknown[]>> = {
  bomSentences: [true, false],
  quoteSentences: [true, false],
  conflictSentences: [named],
  lineSentences: [
    { lineId: 'lineId-1', numberOf: named, full: true },
    { lineId: 'lineId-1', numberOf: named, full: false },
  ],
};

/** Events that the catalogue does not describe, because they stay inside: told by a spec of their own. */
const NOT_DESCRIBED = ['access-sentences.ts'];

const files = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /-sentences\.ts$|deal-sentence\.ts$/.test(file) && !NOT_DESCRIBED.some((name) => file.endsWith(name)),
  )
  .map((file) => join(ROOT, 'libs', file));

const tablesIn = async (file: string): Promise<readonly (readonly [name: string, Tables])[]> => {
  const exported = (await import(file)) as Readonly<Record<string, unknown>>;
  return Object.entries(exported).flatMap(([name, told]): readonly (readonly [string, Tables])[] =>
    typeof told === 'function'
      ? (MADE_OF[name] ?? []).map((of) => [name, (told as (of: unknown) => Tables)(of)])
      : [[name, told as Tables]],
  );
};

/** Each sentence of each event in both languages, for every sample of it. */
const pairsOf = ({ en, de }: Tables): readonly Readonly<Record<Language | 'type', string>>[] =>
  Object.entries(en).flatMap(([type, english]) =>
    samplesOf(type).flatMap((data) =>
      [true, false].flatMap((full) => {
        const [first, second] = [english, de[type]].map((tell) => tell?.(data, full));
        // Of a line that stands in another file nothing is told.
        return (first ?? '') === '' && (second ?? '') === ''
          ? []
          : [{ type, en: first ?? 'nothing', de: second ?? 'nothing' }];
      }),
    ),
  );

const unlike = (tables: Tables) =>
  pairsOf(tables)
    .filter(({ en, de }) => en === de || figuresOf(en, 'en').join('|') !== figuresOf(de, 'de').join('|'))
    .slice(0, 5);

/** What somebody typed without a full stop, and the next sentence right behind it. */
const runningOn = (tables: Tables): readonly string[] =>
  pairsOf(tables)
    .flatMap(({ en, de }) => [en, de])
    .filter((sentence) => /\b[a-z][A-Za-z]*-\d+ \p{Lu}/u.test(sentence))
    .slice(0, 5);

describe('req:4.6 the sentences of histories', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
  });

  it.each(files.map((file) => [relative(ROOT, file), file]))(
    '%s tell in German what they tell in English',
    async (_, file) => {
      const told = await tablesIn(file);
      for (const [name, tables] of told) {
        expect(Object.keys(tables).toSorted()).toEqual([...LANGUAGES].toSorted());
        expect([name, unlike(tables)]).toEqual([name, []]);
        expect(pairsOf(tables).length).toBeGreaterThan(0);
        expect([name, runningOn(tables)]).toEqual([name, []]);
      }
      expect(told.length).toBeGreaterThan(0);
    },
  );
});

/** What a context tells people, as far as its words go. */
type Told = Readonly<{ text?: Readonly<Record<Language, string>>; at: string }>;
type Change = Readonly<{ next: (before: Told) => Told | undefined }>;
type Source = Readonly<{
  on: Readonly<Record<string, ((data: object, event: object) => readonly Change[]) | null>>;
}>;

describe('req:4.6 what people are told', () => {
  const before = { text: { en: 'file-1', de: 'file-1' }, at: '9999-12-31T00:00:00.000Z' };
  const noticesIn = async (file: string): Promise<readonly Source[]> =>
    Object.entries((await import(file)) as Readonly<Record<string, unknown>>)
      .filter(([name]) => name.endsWith('Notices'))
      .map(([, source]) => source as Source);
  const textsOf = ({ on }: Source) =>
    Object.entries(on).flatMap(([type, changes]) =>
      samplesOf(type).flatMap((data) =>
        (changes?.(data, { id: 'evnt_1' }) ?? []).flatMap(({ next }) => {
          const text = next(before)?.text;
          return text === undefined || text.en === text.de ? [] : [{ type, ...text }];
        }),
      ),
    );
  const sources = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(notices|inbox)\.ts$/.test(file))
    .map((file) => [file, join(ROOT, 'libs', file)]);

  it.each(sources)('%s says the same in both languages', async (_, file) => {
    for (const source of await noticesIn(file)) {
      const texts = textsOf(source);
      expect(texts.length).toBeGreaterThan(0);
      expect(
        texts
          .filter(({ en, de }) => figuresOf(en, 'en').join('|') !== figuresOf(de, 'de').join('|'))
          .slice(0, 5),
      ).toEqual([]);
    }
  });
});
