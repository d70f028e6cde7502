import type { GermanForms } from '@channel/kernel';
import { figuresOf } from '@channel/testing';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { saidSentences, type Said } from './said-sentences';

const ROOT = join(__dirname, '..', '..');
const GAP = /\{\d\}/g;

/** Words of a closed list that are codes: they stay as they are in every language. */
const CODE = /[.:]|^(?:auditor|pam|pxm|bdm|service-partner-manager|partner-value|new-opportunity)$/;
/** Between two of a list: the teller knows them. */
const JOINT = /^\W*(?:and|or)\W*$/;
/** What names a place of the request, a column or a message of a stream is no sentence. */
const isSentence = ({ form, choice = false }: Said): boolean =>
  choice ? !CODE.test(form) : /\p{L}.* |\p{L}\.$/u.test(form) && !/^\/|\n/.test(form) && !JOINT.test(form);

const tables = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.said.de.ts'))
  .map((file) => join(ROOT, 'libs', file));

const formsIn = async (file: string): Promise<readonly (readonly [english: string, german: string])[]> =>
  Object.values((await import(file)) as Readonly<Record<string, GermanForms>>).flatMap((forms) =>
    Object.entries(forms),
  );

describe('req:4.6 sentences that a decision says', () => {
  const said = saidSentences();
  const forms = new Set(said.map(({ form }) => form));
  let german: readonly (readonly [english: string, german: string, file: string])[];
  beforeAll(async () => {
    german = (
      await Promise.all(
        tables.map(async (file) =>
          (await formsIn(file)).map(([english, text]) => [english, text, relative(ROOT, file)] as const),
        ),
      )
    ).flat();
  });

  it('are found', () => {
    expect(said.length).toBeGreaterThan(1_000);
    expect(tables.length).toBeGreaterThan(15);
  });

  it('have their German, each of them', () => {
    const known = new Set(german.map(([english]) => english));
    const lacking = said.filter((one) => isSentence(one) && !known.has(one.form));
    expect(lacking.map(({ form, file, line }) => `${file}:${String(line)} ${form}`)).toEqual([]);
  });

  it('are said: no German stands for what nobody says any more', () => {
    expect(german.filter(([english]) => !forms.has(english))).toEqual([]);
  });

  it('have one German each', () => {
    expect(new Set(german.map(([english]) => english)).size).toBe(german.length);
  });

  it('say the same figures and put in the same things', () => {
    /** Examples of what to write stay as they are to be written. */
    const written = (text: string) => text.replaceAll(GAP, ' ').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ' ');
    const gaps = (text: string) => [...new Set(text.match(GAP) ?? [])].toSorted();
    const unlike = german.filter(
      ([english, text]) =>
        gaps(english).join('') !== gaps(text).join('') ||
        figuresOf(written(english), 'en').join('|') !== figuresOf(written(text), 'de').join('|'),
    );
    expect(unlike).toEqual([]);
  });
});
