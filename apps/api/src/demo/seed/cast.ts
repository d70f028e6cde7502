import { apiId } from '@channel/event-store';
import { EMBEDDED_ISSUER, personIdOf, PERSONAS } from '@channel/identity';
import { VENDOR_ORG, type Actor } from '@channel/runtime';

export type Currency = 'USD' | 'EUR' | 'GBP';

/** An organisation of the seed. All are fictional; the accounts are the examples of the IBAN registry. */
export type PartnerBrief = Readonly<{
  code: string;
  name: string;
  country: string;
  region: string;
  level: string;
  currency: Currency;
  distributor: string;
  /** Who signs, submits and accepts for it. */
  admin: string;
  specialisations: readonly string[];
  /** IBAN and BIC; absent: it never said where to pay. */
  account?: readonly [iban: string, bic: string];
}>;

type Line = readonly [
  code: string,
  name: string,
  country: string,
  region: string,
  level: string,
  currency: Currency,
  admin: string,
  account: readonly [iban: string, bic: string] | undefined,
  ...specialisations: readonly string[],
];

const partner = ([
  code,
  name,
  country,
  region,
  level,
  currency,
  admin,
  account,
  ...rest
]: Line): PartnerBrief => ({
  ...{ code, name, country, region, level, currency, admin },
  distributor: region === 'emea' ? 'DIST-002' : 'DIST-001',
  specialisations: rest,
  ...(account === undefined ? {} : { account }),
});

/** Fourteen partners at the four levels, paid in three currencies; no two of them share an account. */
export const PARTNERS: readonly PartnerBrief[] = (
  [
    [
      'PTR-0042',
      'Alder Integrators',
      'US',
      'americas',
      'elite-plus',
      'USD',
      'paula',
      ['IE29AIBK93115212345678', 'AIBKIE2D'],
      'security',
    ],
    [
      'PTR-0057',
      'Boreal Networks',
      'US',
      'americas',
      'elite',
      'USD',
      'bea',
      ['DK5000400440116243', 'NDEADKKK'],
    ],
    [
      'PTR-0063',
      'Cobalt Systems',
      'US',
      'americas',
      'select',
      'USD',
      'cora',
      ['BE68539007547034', 'GKCCBEBB'],
    ],
    [
      'PTR-0071',
      'Dunmore Technology',
      'US',
      'americas',
      'reseller',
      'USD',
      'dev',
      ['LU280019400644750000', 'BCEELULL'],
    ],
    [
      'PTR-0084',
      'Estuary Networks',
      'US',
      'americas',
      'elite',
      'USD',
      'ella',
      ['CH9300762011623852957', 'BCVSCH2L'],
      'security',
    ],
    [
      'PTR-0101',
      'Falkenberg Systemhaus',
      'DE',
      'emea',
      'elite-plus',
      'EUR',
      'felix',
      ['DE89370400440532013000', 'COBADEFF'],
      'security',
    ],
    [
      'PTR-0102',
      'Girasole Reti',
      'IT',
      'emea',
      'elite',
      'EUR',
      'gina',
      ['IT60X0542811101000000123456', 'BCITITMM'],
    ],
    [
      'PTR-0103',
      'Hexagone Réseaux',
      'FR',
      'emea',
      'select',
      'EUR',
      'henri',
      ['FR1420041010050500013M02606', 'BNPAFRPP'],
    ],
    [
      'PTR-0104',
      'IJssel Netwerken',
      'NL',
      'emea',
      'reseller',
      'EUR',
      'ilse',
      ['AT611904300234573201', 'BKAUATWW'],
    ],
    [
      'PTR-0105',
      'Kestrel Networks',
      'GB',
      'emea',
      'elite-plus',
      'GBP',
      'kate',
      ['GI75NWBK000000007099453', 'NWBKGIGI'],
    ],
    [
      'PTR-0106',
      'Lindqvist Data',
      'SE',
      'emea',
      'select',
      'EUR',
      'lena',
      ['SE4550000000058398257466', 'ESSESESS'],
    ],
    [
      'PTR-0107',
      'Marlow Finch',
      'GB',
      'emea',
      'elite',
      'GBP',
      'max',
      ['GB33BUKB20201555555555', 'BUKBGB22'],
      'security',
    ],
    ['PTR-0108', 'Northgate Infrastructure', 'GB', 'emea', 'select', 'GBP', 'nina', undefined],
    [
      'PTR-0121',
      'Orchid Telecom',
      'SG',
      'apac',
      'elite-plus',
      'USD',
      'omar',
      ['AE070331234567890123456', 'BOMLAEAD'],
    ],
  ] satisfies readonly Line[]
).map(partner);

export const DISTRIBUTORS = [
  {
    code: 'DIST-001',
    name: 'Meridian Distribution',
    country: 'US',
    regions: ['americas', 'apac'],
    user: 'diego',
  },
  { code: 'DIST-002', name: 'Nordlicht Distribution', country: 'DE', regions: ['emea'], user: 'dana' },
] as const;

export const orgIdOf = (code: string): string => apiId('prtn', code);
export const partnerOf = (code: string): PartnerBrief => {
  const found = PARTNERS.find((one) => one.code === code);
  if (found === undefined) throw new Error(`The seed has no partner ${code}.`);
  return found;
};
export const distributorUser = (code: string): string =>
  DISTRIBUTORS.find((one) => one.code === code)?.user ?? '';

/** A person with what they may do: a persona of the demo, or the administrator of a seeded partner. */
export type Person = Readonly<{ actor: Actor; roles: readonly string[] }>;

/** @throws Error if the cast has nobody of that name */
export const personOf = (name: string): Person => {
  const persona = PERSONAS.find((one) => one.name === name);
  const org =
    persona?.orgId ?? PARTNERS.filter(({ admin }) => admin === name).map(({ code }) => orgIdOf(code))[0];
  if (org === undefined) throw new Error(`The seed has nobody called ${name}.`);
  return {
    actor: { id: personIdOf(EMBEDDED_ISSUER, name), type: 'person', orgId: org, onBehalfOf: null },
    roles: persona?.roles ?? ['partner.admin'],
  };
};

/** Administrators whom the demo's issuer does not know as personas: the platform's administrator admits them. */
export const newcomers = (): readonly PartnerBrief[] =>
  PARTNERS.filter(({ admin }) => !PERSONAS.some(({ name }) => name === admin));

export { VENDOR_ORG };
