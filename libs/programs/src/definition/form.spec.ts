import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jpa2023 } from '../data/jpa-2023';
import { formFindings } from './form';
import { definitionSchema } from './json-schema';

const PUBLISHED = join(__dirname, '../data/programme-definition.schema.json');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the types would not allow is what is tried
type Loose = Record<string, any>;
/** The shipped definition after a change that its type would not allow. */
const changed = (change: (definition: Loose) => void): unknown => {
  const copy = structuredClone(jpa2023) as Loose;
  change(copy);
  return copy;
};

describe('form of a definition', () => {
  it('G66 is published as the JSON Schema that is made of its description', () => {
    const made = JSON.stringify(definitionSchema(), null, 2);
    if (process.env.UPDATE_GOLDEN === 'true') writeFileSync(PUBLISHED, made);
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(made));
  });
  it('G66 is the same for a reader of the published schema', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(definitionSchema());
    expect(validate(jpa2023)).toBe(true);
    expect(formFindings(jpa2023)).toEqual([]);
    const strange = changed(({ deal }) => (deal.protectionDays = { value: '90', source: 'sample' }));
    expect([validate(strange), formFindings(strange).length]).toEqual([false, 1]);
  });
  it.each<[string, (definition: Loose) => void, string, string]>([
    [
      'a missing setting',
      ({ deal }) => delete deal.scope,
      '/definition/deal/scope',
      'deal.scope is missing: a value with its source.',
    ],
    [
      'an unknown setting',
      ({ deal }) => (deal.colour = 1),
      '/definition/deal/colour',
      'deal has no setting colour.',
    ],
    [
      'a number in quotes',
      ({ deal }) => (deal.protectionDays.value = '90'),
      '/definition/deal/protectionDays/value',
      'deal.protectionDays must be a whole number from 0, not "90".',
    ],
    [
      'a value that is not offered',
      ({ deal }) => (deal.publicTender.value = 'perhaps'),
      '/definition/deal/publicTender/value',
      'deal.publicTender must be one of warn, refuse, not "perhaps".',
    ],
    [
      'an empty list',
      ({ regions }) => (regions.value = []),
      '/definition/regions/value',
      'regions must have 1 or more entries.',
    ],
    [
      'a key that is no word',
      ({ serviceShare }) => (serviceShare.min.value = { 'Elite Plus': '15' }),
      '/definition/serviceShare/min/value/Elite Plus',
      '"Elite Plus" must be a word in small letters, digits and hyphens.',
    ],
    [
      'a list in place of an object',
      (definition) => (definition.fx = []),
      '/definition/fx',
      'fx must be an object.',
    ],
  ])('G66 says of %s in a sentence where it is', (_name, change, pointer, detail) =>
    expect(formFindings(changed(change))).toMatchObject([{ pointer, code: 'FORM', detail }]),
  );
  it('names the values that are offered', () =>
    expect(formFindings(changed(({ deal }) => (deal.publicTender.value = 'x')))[0]?.suggestions).toEqual([
      'warn',
      'refuse',
    ]));
});
