import type { CustomerFacts } from './customer-comparison';

// Invented customers, each under spellings that people have typed: for the specs and for the bench.

export type Spelling = CustomerFacts & Readonly<{ customer: string }>;

const spelled = (
  customer: string,
  country: string,
  domain: string,
  names: readonly string[],
  ...others: readonly (readonly [name: string, domain: string | null])[]
): readonly Spelling[] => [
  ...names.flatMap((name, index) => [{ customer, country, name, domain: index % 2 === 0 ? null : domain }]),
  ...others.map(([name, own]) => ({ customer, country, name, domain: own })),
];

export const SPELLINGS: readonly Spelling[] = [
  spelled('halden', 'US', 'halden-hospitals.example', [
    ...[
      'Halden Hospitals',
      'HALDEN HOSPITALS',
      'halden hospitals',
      'Halden  Hospitals',
      ' Halden Hospitals ',
    ],
    ...['Halden Hospitals Inc', 'Halden Hospitals, Inc.', 'Halden Hospitals Inc.', 'Halden Hospitals LLC'],
    ...[
      'Halden Hospitals L.L.C.',
      'Halden Hospitals Incorporated',
      'Halden Hospitals Corp.',
      'Halden Hospitals Co',
    ],
    ...[
      'The Halden Hospitals',
      'The Halden Hospitals, Inc.',
      'Halden Hospitals Ltd.',
      'Halden Hospitals Limited',
    ],
    ...[
      'Halden-Hospitals',
      'Halden_Hospitals',
      'Halden/Hospitals',
      'Halden Hospitals.',
      '"Halden Hospitals"',
    ],
    ...['Halden Hospital', 'Halden Hosptials', 'Halden Hospitls', 'Haldn Hospitals', 'Haldem Hospitals'],
    ...['Hallden Hospitals', 'Halden Hospitalls', 'Halden Hopsitals', 'HaldenHospitals', 'Hospitals Halden'],
    ...['Hospitals of Halden', 'Halden Hospitals Group', 'Halden Hospitals (USA)', 'Halden Hospitals US'],
    ...[
      'Háldén Hospitals',
      'Ｈａｌｄｅｎ　Ｈｏｓｐｉｔａｌｓ',
      'Halden\u00A0Hospitals',
      'Hal\u00ADden Hospitals',
      'Halden Hosp.',
    ],
    ...['Hаlden Hospitals', "Halden Hospital's", 'Halden Hospitals Holding', 'Halden Hospitals Intl'],
  ]),
  spelled('zollern', 'DE', 'zollern-werkzeuge.example', [
    ...[
      'Zollern Werkzeuge',
      'Zollern Werkzeuge GmbH',
      'ZOLLERN Werkzeuge GmbH & Co. KG',
      'Zollern Werkzeuge G.m.b.H.',
    ],
    ...[
      'Zollern-Werkzeuge',
      'Zollern Werkzeug',
      'Zollem Werkzeuge',
      'Zollern Werkzeuge AG',
      'Zollern Werkzeuge Deutschland',
    ],
  ]),
  spelled('mueller', 'DE', 'mueller-maschinenbau.example', [
    ...[
      'Müller Maschinenbau',
      'Mueller Maschinenbau',
      'Muller Maschinenbau GmbH',
      'MÜLLER MASCHINENBAU GMBH',
    ],
    ...['Müller Maschinenbau KG', 'Müller-Maschinenbau', 'Müller Maschinen-Bau'],
  ]),
  spelled('grossmann', 'DE', 'grossmann-foerder.example', [
    ...[
      'Großmann Fördertechnik',
      'Grossmann Fördertechnik',
      'Großmann Foerdertechnik',
      'GROSSMANN FÖRDERTECHNIK',
    ],
  ]),
  spelled('fjordkraft', 'NO', 'fjordkraftverk.example', [
    ...[
      'Fjordkraft Verk',
      'Fjordkraft Verk AS',
      'Fjordkraft Verk A/S',
      'FjordkraftVerk',
      'Fjordkraft Verk ASA',
    ],
    ...['Fjordkraft-Verk', 'Fjordkraftt Verk', 'Fjord kraft Verk'],
  ]),
  spelled('garda', 'IT', 'garda-alimentari.example', [
    ...[
      'Garda Alimentari',
      'Garda Alimentari S.p.A.',
      'Garda Alimentari SpA',
      'GARDA ALIMENTARI S.R.L.',
      'Garda Alimentary',
    ],
    ...['Alimentari Garda', 'Garda Alimentari srl', 'La Garda Alimentari'],
  ]),
  spelled('bastide', 'FR', 'bastide-immobilier.example', [
    ...[
      'Bastide Immobilier',
      'Bastide Immobilier SARL',
      'Bastide Immobilier S.A.R.L.',
      'La Bastide Immobilier',
      'BASTIDE IMMO',
    ],
    ...['Bastide Imobilier', 'Bastide Immobilière', 'SAS Bastide Immobilier'],
  ]),
  spelled('evergreen', 'US', 'evergreen-cu.example', [
    ...[
      'Evergreen Credit Union',
      'Evergreen Credit Union, The',
      'Ever Green Credit Union',
      'Evergreen Creditunion',
    ],
    ...['Evergreen Credit Unoin', 'EVERGREEN CREDIT UNION'],
  ]),
  spelled('umber', 'US', 'umber.example', [
    ...[
      'Umber University',
      'University of Umber',
      'Umber Univ.',
      'Umber Univ',
      'The University of Umber',
      'Umber Universty',
    ],
  ]),
  spelled('copper', 'US', 'copper-ridge.example', [
    ...[
      'Copper Ridge Farms',
      'Copper Ridge Farms LLC',
      'Copperridge Farms',
      'Copper Ridge Farm',
      'Coper Ridge Farms',
    ],
    ...['Copper-Ridge Farms, L.P.', 'Copper Ridge Frams'],
  ]),
  spelled('kelso', 'GB', 'kelso-biotech.example', [
    ...[
      'Kelso Biotech',
      'Kelso Biotech plc',
      'Kelso Biotech P.L.C.',
      'Kelso Bio-Tech',
      'Kelso BioTech Ltd',
      'Kelso Biotec',
    ],
  ]),
  spelled('smith', 'GB', 'smith-sons.example', [
    ...[
      'Smith & Sons Joinery',
      'Smith and Sons Joinery',
      'Smith + Sons Joinery Ltd',
      'Smith Sons Joinery',
      'Smith & Sons Joinary',
    ],
  ]),
  spelled('ikan', 'SG', 'ikan-shipping.example', [
    ...[
      'Ikan Shipping',
      'Ikan Shipping Pte Ltd',
      'Ikan Shipping Pte. Ltd.',
      'Ikan Shiping',
      'IKAN SHIPPING PTE LIMITED',
    ],
  ]),
  spelled('hikari', 'JP', 'hikari-robotics.example', [
    ...[
      'Hikari Robotics',
      'Hikari Robotics K.K.',
      'Hikari Robotics Co., Ltd.',
      'Hikari Robotic',
      '株式会社Hikari Robotics',
    ],
  ]),
  spelled('kepler', 'PL', 'kepler-druk.example', [
    ...['Kepler Druk', 'Kepler Druk Sp. z o.o.', 'Kepler Druk sp.z o.o.', 'KEPLER DRUK', 'Keppler Druk'],
  ]),
  spelled('lodz', 'PL', 'lodzkie-sady.example', [
    ...['Łódzkie Sady', 'Lodzkie Sady', 'ŁÓDZKIE SADY S.A.', 'Łodzkie Sady'],
  ]),
  // Beside them: others that share words with them, and are others.
  spelled('halden-clinics', 'US', 'halden-clinics.example', ['Halden Clinics', 'Halden Clinics Inc.']),
  spelled('walden', 'US', 'walden.example', ['Walden Hospitals', 'Walden Hospitals LLC']),
  spelled('zollern-2', 'DE', 'zollern-medien.example', ['Zollern Medien', 'Zollern Medien GmbH']),
  spelled('zoller', 'AT', 'zollern.example', ['Zollern Werkzeuge', 'Zollern Werkzeuge GmbH']),
  spelled('meier', 'DE', 'meier-maschinenbau.example', ['Meier Maschinenbau', 'Meier Maschinenbau GmbH']),
  spelled('umber-college', 'US', 'umber-college.example', ['Umber College', 'The Umber College']),
  spelled('cedar', 'US', 'cedar-ridge.example', ['Cedar Ridge Farms', 'Cedar Ridge Farms LLC']),
  spelled('copper-resorts', 'US', 'copper-resorts.example', [
    'Copper Ridge Resorts',
    'Copper Ridge Resorts Inc',
  ]),
  spelled('school-12', 'US', 'ps12.example', ['Public School 12', 'Public School No 12']),
  spelled('school-21', 'US', 'ps21.example', ['Public School 21', 'Public School No 21']),
  spelled('smith-daughters', 'GB', 'smith-daughters.example', ['Smith & Daughters Joinery']),
  spelled('stadtwerke-bonn', 'DE', 'swb.example', ['Stadtwerke Bonn', 'Stadtwerke Bonn GmbH']),
  spelled('stadtwerke-koeln', 'DE', 'swk.example', ['Stadtwerke Köln', 'Stadtwerke Koeln GmbH']),
  spelled('north-water', 'GB', 'north-water.example', ['North Moor Water', 'North Moor Water plc']),
  spelled('south-water', 'GB', 'south-water.example', ['South Moor Water', 'South Moor Water plc']),
].flat();

/** The same numbers for the same seed (mulberry32). */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const ONSETS = 'b br c cl d dr f fl g gr h j k kl l m n p pr qu r s sc st t tr v w z'.split(' ');
const VOWELS = 'a e i o u au ei ia ou'.split(' ');
const CODAS = 'l m n r s t ld nd rk rt st ck'.split(' ');
const TRADES = (
  'Airlines Archives Bakery Bank Brewery Chemicals Cinemas Clinics College Council Dairy Dental Energy Farms Foods ' +
  'Freight Hotels Insurance Laboratories Legal Logistics Media Museums Pharma Ports Publishing Rail Resorts Schools ' +
  'Shipping Sports Studios Telecom Textiles Theatres Tools Water'
).split(' ');
const FORMS = ['Inc.', 'LLC', 'Ltd', 'Corp', 'Limited', 'Co.', 'L.P.', 'plc', 'Incorporated'];

/** `count` invented customers of one country, each under `each` spellings. */
export const generatedSpellings = (seed: number, count: number, each: number): readonly Spelling[] => {
  const next = random(seed);
  const oneOf = <Of>(list: readonly Of[]): Of => list[Math.floor(next() * list.length)] as Of;
  const syllable = (): string => oneOf(ONSETS) + oneOf(VOWELS) + (next() < 0.5 ? oneOf(CODAS) : '');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const slip = (word: string): string => {
    const at = 1 + Math.floor(next() * (word.length - 2));
    const [before, rest] = [word.slice(0, at), word.slice(at)];
    return oneOf([
      before + rest.slice(1),
      before + rest.charAt(0) + rest,
      before + oneOf([...'aeinrst']) + rest.slice(1),
      before + rest.charAt(1) + rest.charAt(0) + rest.slice(2),
    ]);
  };
  const altered = (name: string): string => {
    const words = name.split(' ');
    const at = Math.floor(next() * words.length);
    return oneOf([
      () => name.toUpperCase(),
      () => `${name} ${oneOf(FORMS)}`,
      () => `${name}, ${oneOf(FORMS)}`,
      () => `The ${name}`,
      () => words.join('-'),
      () => words.join(''),
      () => [...words].reverse().join(' '),
      () => `${name} Group`,
      () => words.map((word, index) => (index === at ? slip(word) : word)).join(' '),
      () => words.map((word, index) => (index === at ? slip(word) : word.toLowerCase())).join('  '),
    ])();
  };
  return Array.from({ length: count }, (_, index) => {
    const first = capital(syllable() + syllable() + (next() < 0.3 ? syllable() : ''));
    const name =
      next() < 0.3
        ? `${first} ${capital(syllable() + syllable())} ${oneOf(TRADES)}`
        : `${first} ${oneOf(TRADES)}`;
    const customer = `g${String(index)}`;
    const domain = `${customer}.example`;
    return Array.from({ length: each }, (__, spelling) => ({
      customer,
      country: 'US',
      name: spelling === 0 ? name : altered(name),
      domain: spelling % 2 === 0 ? null : domain,
    }));
  }).flat();
};
