import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeText, readCodesIn } from '../../apps/portal/src/shared/format/code-text';
import { CODE_WORDS_DE } from '../../apps/portal/src/shared/format/code-words.de';

const ROOT = join(__dirname, '..', '..');
const jsonOf = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as unknown;

/** What stands at a place: `roles[].levels.value[].id`; `*` is every property. */
const at = (from: unknown, place: string): readonly unknown[] =>
  place.split('.').reduce<readonly unknown[]>(
    (found, step) =>
      found.flatMap((one) => {
        const name = step.replace('[]', '');
        const inside = one as Readonly<Record<string, unknown>> | null | undefined;
        if (typeof inside !== 'object' || inside === null) return [];
        const values = name === '*' ? Object.values(inside) : [inside[name]];
        return step.endsWith('[]') ? values.flat() : values;
      }),
    [from],
  );

/** Where the delivered programme has the codes that people are shown. */
const OF_PROGRAMME: Readonly<Record<string, readonly string[]>> = {
  programme: [
    ...['roles[].id', 'roles[].levels.value[].id', 'regions.value[]', 'segments.value[]', 'tracks[].id'],
    ...['specialisations.value[].id', 'families.value[].productLine'],
  ],
  deals: ['deal.types.value[].id', 'deal.rejectionReasons.value[]'],
  funds: [
    ...['mdf.activityTypes.value[].id', 'mdf.activityTypes.value[].proofs[].proof'],
    ...['mdf.fastTrack.templates.value[].id', 'mdf.fastTrack.vendors.value[].id'],
    ...['flex.catalogue.value[].event', 'credits.services.uses.value[].id'],
  ],
  rewards: ['plans[].id', 'achievementPlans[].id', 'pfp.scored.value[]', 'pfp.reported.value[]'],
  credentials: ['requirementDocuments.value[]', 'attributes.value[].id'],
  'service-offers': ['serviceOffers[].id'],
  'requirements-reseller': ['requirements[].id'],
  'requirements-naas': ['requirements[].id', 'requirements[].byLevel.value.*.contact'],
  'requirements-operate': [
    ...['requirements[].id', 'requirements[].node.value.contact', 'requirements[].node.value.nodes[].item'],
  ],
  partnership: [...['operate.obligations.value[]', 'operate.assessors.value[]', 'training.courses.value[]']],
};

/** Where the description of the API has them. */
const OF_API: readonly string[] = [
  'FlexEntry.properties.status.enum[]',
  ...['EnrolmentFact', 'LevelFact', 'SpecialisationFact', 'SpecialisationEndFact'].map(
    (fact) => `${fact}.properties.kind.const`,
  ),
  'DealTypeFact.properties.dealType.enum[]',
];

/** Names, and words that German has taken over. */
const SAME =
  /^(elite|elite-plus|elite-provider|select|select-provider|reseller|solution-reseller|routing|software|switching|emea|apac|wlan|support|installation)$/;

const texts = (found: readonly unknown[]): readonly string[] =>
  found.filter((one): one is string => typeof one === 'string');

const shown = [
  ...Object.entries(OF_PROGRAMME).flatMap(([file, places]) => {
    const data = jsonOf('libs', 'programs', 'src', 'data', 'jpa-2023', `${file}.json`);
    return [data].flat().flatMap((one) => places.flatMap((place) => texts(at(one, place))));
  }),
  ...texts(OF_API.flatMap((place) => at(jsonOf('openapi.json'), `components.schemas.${place}`))),
];

describe('req:4.6 codes in German', () => {
  afterEach(() => readCodesIn('en'));

  it('are found where they are', () => {
    const places = Object.entries(OF_PROGRAMME).flatMap(([file, all]) =>
      all.map((place) => ({ file, place })),
    );
    const data = (file: string) =>
      [jsonOf('libs', 'programs', 'src', 'data', 'jpa-2023', `${file}.json`)].flat();
    expect(
      places.filter(({ file, place }) => data(file).every((one) => texts(at(one, place)).length === 0)),
    ).toEqual([]);
  });

  it('have a word each, which is no English one', () => {
    expect(shown.filter((code) => !Object.hasOwn(CODE_WORDS_DE, code))).toEqual([]);
    const english = new Map(shown.map((code) => [code, codeText(code)]));
    readCodesIn('de');
    expect(shown.filter((code) => codeText(code) === english.get(code) && !SAME.test(code))).toEqual([]);
  });
});
