import { apiId } from '@channel/event-store';
import { EMBEDDED_ISSUER, personIdOf, PERSONAS } from '@channel/identity';
import type { PartnerKind } from '@channel/partners';
import type { Actor } from '@channel/runtime';
import { PARTNERS, type PartnerBrief } from './partners.data';

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

/** Administrators of partners that come later and are no personas: who they are, and of which partner. */
const LATER_ADMINS: Readonly<Record<string, string>> = { skye: 'PTR-0132', moira: 'PTR-0133' };

type Names = Readonly<{ code: string; kind: PartnerKind; name: string }>;
const outsider = (names: Names, country: string, region: string, admin: string) => ({
  ...names,
  ...{ country, region, admin },
});

/** Organisations outside the roles of the programme: one of each kind and category (M2, M5). */
export const OUTSIDERS = [
  outsider({ code: 'PTR-0140', kind: 'oem', name: 'Gneiss Appliances' }, 'TW', 'apac', 'gavin'),
  outsider(
    { code: 'PTR-0141', kind: 'strategic-alliance', name: 'Harrier Telecom' },
    'GB',
    'emea',
    'harriet',
  ),
  outsider({ code: 'PTR-0142', kind: 'technology-alliance', name: 'Icefall Optical' }, 'DE', 'emea', 'ivo'),
  outsider(
    { code: 'PTR-0143', kind: 'federal-alliance', name: 'Jasper Federal Systems' },
    'US',
    'americas',
    'jack',
  ),
];

export const orgIdOf = (code: string): string => apiId('prtn', code);
export const partnerOf = (code: string): PartnerBrief => {
  const found = PARTNERS.find((one) => one.code === code);
  if (found === undefined) throw new Error(`The seed has no partner ${code}.`);
  return found;
};
export const orgKindOf = (orgId: string): 'vendor' | 'partner' | 'distributor' => {
  if (orgId === 'vendor') return 'vendor';
  return DISTRIBUTORS.some(({ code }) => orgIdOf(code) === orgId) ? 'distributor' : 'partner';
};
export const distributorUser = (code: string): string =>
  DISTRIBUTORS.find((one) => one.code === code)?.user ?? '';

/** A person with what they may do: a persona of the demo, or the administrator of a seeded partner. */
export type Person = Readonly<{ actor: Actor; roles: readonly string[] }>;

/** @throws Error if the cast has nobody of that name */
export const personOf = (name: string): Person => {
  const persona = PERSONAS.find((one) => one.name === name);
  const org =
    persona?.orgId ??
    [...adminsOf(), ...OUTSIDERS].filter(({ admin }) => admin === name).map(({ code }) => orgIdOf(code))[0];
  if (org === undefined) throw new Error(`The seed has nobody called ${name}.`);
  return {
    actor: { id: personIdOf(EMBEDDED_ISSUER, name), type: 'person', orgId: org, onBehalfOf: null },
    roles: persona?.roles ?? ['partner.admin'],
  };
};

type Admin = Pick<PartnerBrief, 'code' | 'admin'>;
const adminsOf = (): readonly Admin[] => [
  ...PARTNERS,
  ...Object.entries(LATER_ADMINS).map(([admin, code]) => ({ admin, code })),
];

/** Administrators whom the demo's issuer does not know as personas: the platform's administrator admits them, those of outsiders later. */
export const newcomers = (): readonly Admin[] =>
  adminsOf().filter(({ admin }) => !PERSONAS.some(({ name }) => name === admin));
