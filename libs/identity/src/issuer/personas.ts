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
  /** Role and organisation in words. */
  means: string;
  /** What this person will see and do: said where somebody chooses who to be, by the start and by the page for signing in. */
  sees: string;
}>;

/** Who is let in before anybody is there to do it. */
export type FirstPerson = Omit<Persona, 'means' | 'sees'>;

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

type Brief = Pick<Persona, 'name' | 'fullName' | 'roles' | 'means' | 'sees'> & Partial<Persona>;
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
    sees: 'registers deals with their parts and answers quotes; only what is Alder’s',
  }),
  partner(ALDER, {
    name: 'paula',
    fullName: 'Paula Ortega',
    roles: ['partner.admin'],
    means: 'partner admin, Alder Integrators',
    sees: 'accepts Alder’s statements, asks for marketing money, invites colleagues and proposes the bank account',
  }),
  partner(BOREAL, {
    name: 'bruno',
    fullName: 'Bruno Lefèvre',
    roles: ['partner.rep'],
    means: 'partner rep, Boreal Networks',
    sees: 'registers deals too, and learns that one overlaps, but never whose it is',
  }),
  partner(BOREAL, {
    name: 'bea',
    fullName: 'Béatrice Morel',
    roles: ['partner.admin'],
    means: 'partner admin, Boreal Networks',
    sees: 'sees Boreal’s statements and payments, and nothing of Alder',
  }),
  partner(FALKENBERG, {
    name: 'felix',
    fullName: 'Felix Brandt',
    roles: ['partner.admin'],
    means: 'partner admin, Falkenberg, paid in EUR',
    sees: 'sees statements and payments in euros, and what Falkenberg’s level asks for',
  }),
  partner(NORRSKEN, {
    name: 'nils',
    fullName: 'Nils Ahlgren',
    roles: ['partner.admin'],
    means: 'provider admin, Norrsken Managed Networks',
    sees: 'has orders checked and reports due as a provider of services',
  }),
  distributor(MERIDIAN, {
    name: 'diego',
    fullName: 'Diego Salas',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Meridian Distribution',
    sees: 'quotes at the approved price, reports sales as a file and looks after his lines; never sees a reward',
  }),
  distributor(SECOND_DISTRIBUTOR, {
    name: 'dana',
    fullName: 'Dana Vogt',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Nordlicht Distribution',
    sees: 'does the same for the deals that name Nordlicht',
  }),
  vendor({
    name: 'chen',
    fullName: 'Chen Wei',
    roles: ['channel.manager'],
    means: 'channel manager',
    sees: 'decides deals, prices and marketing claims by due time, for the partners that are his to look after',
  }),
  vendor({
    name: 'carol',
    fullName: 'Carol Whitfield',
    roles: ['channel.lead', 'programme.approver'],
    means: 'lead, approves rules',
    sees: 'decides conflicts and what is above the manager’s limit, and approves versions of the programme',
  }),
  vendor({
    name: 'leonie',
    fullName: 'Leonie Krug',
    roles: ['channel.lead'],
    means: 'second lead',
    sees: 'decides what Carol assessed or decided before: the year of an Operate Specialist, a review after its appeal',
  }),
  vendor({
    name: 'fatima',
    fullName: 'Fatima Haddad',
    roles: ['finance.analyst'],
    means: 'finance analyst',
    sees: 'calculates the quarter, submits it and prepares payments; may not approve what she prepared',
  }),
  vendor({
    name: 'lars',
    fullName: 'Lars Nyström',
    roles: ['finance.approver'],
    means: 'finance approver',
    sees: 'approves runs, adjustments, bank details and payments, and locks the quarter',
  }),
  vendor({
    name: 'wen',
    fullName: 'Wen Zhao',
    roles: ['finance.approver'],
    means: 'finance approver, the second signature',
    sees: 'signs second where an amount is above the threshold',
  }),
  vendor({
    name: 'ines',
    fullName: 'Inês Duarte',
    roles: ['programme.author'],
    means: 'programme author',
    sees: 'drafts versions of the programme and simulates them; somebody else approves',
  }),
  vendor({
    name: 'amara',
    fullName: 'Amara Okafor',
    roles: ['auditor'],
    untilOn: '2026-12-31',
    means: 'auditor, to 31 Dec',
    sees: 'reads every event, balance and list, as of any moment; changes nothing',
  }),
  vendor({
    name: 'admin',
    fullName: 'Olga Petrov',
    roles: ['platform.admin'],
    means: 'administrator; no money',
    sees: 'invites people, grants roles and looks after jobs and read models; sees no amount',
  }),
  vendor({
    name: 'nora',
    fullName: 'Nora Quinn',
    roles: [],
    means: 'no role: proof that the walls hold',
    sees: 'can sign in and sees nothing: somebody has to grant a role first',
  }),
];

export const DEMO_MACHINE: Persona = distributor(MERIDIAN, {
  name: 'mach_meridian',
  fullName: null,
  type: 'machine',
  roles: ['distributor.user'],
  scopes: ['pos:write', 'deals:read', 'quotes:write'],
  means: 'Meridian’s own system, by client credentials',
  sees: 'sends sales reports and reads deals by the API',
});

/** Of a fictional machine on a loopback server. */
export const DEMO_MACHINE_SECRET = 'demo-secret-of-mach-meridian';
