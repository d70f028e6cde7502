import { apiId } from '@channel/event-store';
import type { MachineScope, OrgKind, Role } from '@channel/http';

export type Persona = Readonly<{
  /** Subject at the embedded issuer. */
  name: string;
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
const MERIDIAN = apiId('prtn', 'DIST-001');
const SECOND_DISTRIBUTOR = apiId('prtn', 'DIST-002');

type Brief = Pick<Persona, 'name' | 'roles' | 'means'> & Partial<Persona>;
const vendor = (brief: Brief): Persona => ({
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
  partner(ALDER, { name: 'priya', roles: ['partner.rep'], means: 'partner rep, Alder Integrators' }),
  partner(ALDER, { name: 'paula', roles: ['partner.admin'], means: 'partner admin, Alder Integrators' }),
  partner(BOREAL, { name: 'bruno', roles: ['partner.rep'], means: 'partner rep, Boreal Networks' }),
  partner(BOREAL, { name: 'bea', roles: ['partner.admin'], means: 'partner admin, Boreal Networks' }),
  partner(FALKENBERG, {
    name: 'felix',
    roles: ['partner.admin'],
    means: 'partner admin, Falkenberg, paid in EUR',
  }),
  distributor(MERIDIAN, {
    name: 'diego',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Meridian Distribution',
  }),
  distributor(SECOND_DISTRIBUTOR, {
    name: 'dana',
    roles: ['distributor.user', 'distributor.admin'],
    means: 'distributor, Nordlicht Distribution',
  }),
  vendor({ name: 'chen', roles: ['channel.manager'], means: 'channel manager' }),
  vendor({ name: 'carol', roles: ['channel.lead', 'programme.approver'], means: 'lead, approves rules' }),
  vendor({ name: 'fatima', roles: ['finance.analyst'], means: 'finance analyst' }),
  vendor({ name: 'lars', roles: ['finance.approver'], means: 'finance approver' }),
  vendor({ name: 'wen', roles: ['finance.approver'], means: 'finance approver, the second signature' }),
  vendor({ name: 'ines', roles: ['programme.author'], means: 'programme author' }),
  vendor({ name: 'amara', roles: ['auditor'], untilOn: '2026-12-31', means: 'auditor, to 31 Dec' }),
  vendor({ name: 'admin', roles: ['platform.admin'], means: 'administrator; no money' }),
  vendor({ name: 'nora', roles: [], means: 'no role: proof that the walls hold' }),
];

export const DEMO_MACHINE: Persona = distributor(MERIDIAN, {
  name: 'mach_meridian',
  type: 'machine',
  roles: ['distributor.user'],
  scopes: ['pos:write', 'deals:read', 'quotes:write'],
  means: 'Meridian’s own system, by client credentials',
});

/** Of a fictional machine on a loopback server. */
export const DEMO_MACHINE_SECRET = 'demo-secret-of-mach-meridian';
