import { apiId } from '@channel/event-store';
import type { MachineScope, OrgKind, Role } from '@channel/http';

export type Persona = Readonly<{
  /** Subject at the embedded issuer. */
  name: string;
  /** What they are called, and where they are written to; null for a machine. */
  fullName: string | null;
  email: string | null;
  type: 'person' | 'machine';
  orgId: string;
  orgKind: OrgKind;
  roles: readonly Role[];
  scopes: readonly MachineScope[];
  /** Last day of the grants. */
  untilOn: string | null;
  /** For the banner. */
  means: string;
}>;

const ALDER = apiId('prtn', 'PTR-0042');
const BOREAL = apiId('prtn', 'PTR-0057');
const FALKENBERG = apiId('prtn', 'PTR-0101');
const NORRSKEN = apiId('prtn', 'PTR-0131');
const MERIDIAN = apiId('prtn', 'DIST-001');
const SECOND_DISTRIBUTOR = apiId('prtn', 'DIST-002');

/** Where the fictional people are written to. */
const HOSTS: Readonly<Record<string, string>> = {
  vendor: 'networks',
  [ALDER]: 'alder',
  [BOREAL]: 'boreal',
  [FALKENBERG]: 'falkenberg',
  [NORRSKEN]: 'norrsken',
  [MERIDIAN]: 'meridian',
  [SECOND_DISTRIBUTOR]: 'nordlicht',
};

type Brief = Pick<Persona, 'name' | 'fullName' | 'roles' | 'means'> & Partial<Persona>;
const vendor = (brief: Brief): Persona => ({
  email:
    brief.fullName === null ? null : `${brief.name}@${HOSTS[brief.orgId ?? 'vendor'] ?? 'vendor'}.example`,
  type: 'person',
  orgId: 'vendor',
  orgKind: 'vendor',
  scopes: [],
  untilOn: null,
  ...brief,
});
const partner = (orgId: string, brief: Brief): Persona => vendor({ ...brief, orgId, orgKind: 'partner' });
const distributor = (orgId: string, brief: Brief): Persona =>
  vendor({ ...brief, orgId, orgKind: 'distributor' });

/** The people of the demo, all fictional. */
export const PERSONAS: readonly Persona[] = [
  partner(ALDER, {
    name: 'priya',
    fullName: 'Priya Nair',
    roles: ['partner.rep'],
    means: 'partner rep, Alder Integrators',
  }),
  partner(ALDER, {
    name: 'paula',
    fullName: 'Paula Ortega',
    roles: ['partner.admin'],
    means: 'partner admin, Alder Integrators',
  }),
  partner(BOREAL, {
    name: 'bruno',
    fullName: 'Bruno Lefèvre',
    roles: ['partner.rep'],
    means: 'partner rep, Boreal Networks',
  }),
  partner(BOREAL, {
    name: 'bea',
    fullName: 'Béatrice Morel',
    roles: ['partner.admin'],
    means: 'partner admin, Boreal Networks',
  }),
  partner(FALKENBERG, {
    name: 'felix',
    fullName: 'Felix Brandt',
    roles: ['partner.admin'],
    means: 'partner admin, Falkenberg, paid in EUR',
  }),
  partner(NORRSKEN, {
    name: 'nils',
    fullName: 'Nils Ahlgren',
    roles: ['partner.admin'],
    means: 'provider admin, Norrsken Managed Networks',
  }),
  distributor(MERIDIAN, {
    name: 'diego',
    fullName: 'Diego Salas',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Meridian Distribution',
  }),
  distributor(SECOND_DISTRIBUTOR, {
    name: 'dana',
    fullName: 'Dana Vogt',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Nordlicht Distribution',
  }),
  vendor({ name: 'chen', fullName: 'Chen Wei', roles: ['channel.manager'], means: 'channel manager' }),
  vendor({
    name: 'carol',
    fullName: 'Carol Whitfield',
    roles: ['channel.lead', 'programme.approver'],
    means: 'lead, approves rules',
  }),
  vendor({ name: 'fatima', fullName: 'Fatima Haddad', roles: ['finance.analyst'], means: 'finance analyst' }),
  vendor({ name: 'lars', fullName: 'Lars Nyström', roles: ['finance.approver'], means: 'finance approver' }),
  vendor({
    name: 'wen',
    fullName: 'Wen Zhao',
    roles: ['finance.approver'],
    means: 'finance approver, the second signature',
  }),
  vendor({ name: 'ines', fullName: 'Inês Duarte', roles: ['programme.author'], means: 'programme author' }),
  vendor({
    name: 'amara',
    fullName: 'Amara Okafor',
    roles: ['auditor'],
    untilOn: '2026-12-31',
    means: 'auditor, to 31 Dec',
  }),
  vendor({
    name: 'admin',
    fullName: 'Olga Petrov',
    roles: ['platform.admin'],
    means: 'administrator; no money',
  }),
  vendor({ name: 'nora', fullName: 'Nora Quinn', roles: [], means: 'no role: proof that the walls hold' }),
];

export const DEMO_MACHINE: Persona = distributor(MERIDIAN, {
  name: 'mach_meridian',
  fullName: null,
  type: 'machine',
  roles: ['distributor.user'],
  scopes: ['pos:write', 'deals:read', 'quotes:write'],
  means: 'Meridian’s own system, by client credentials',
});

/** Of a fictional machine on a loopback server. */
export const DEMO_MACHINE_SECRET = 'demo-secret-of-mach-meridian';
