import type { Language } from '@channel/kernel';
import { ApiExtension } from '@nestjs/swagger';
import { applyDecorators, SetMetadata } from '@nestjs/common';

export const ROLES = [
  'partner.rep',
  'partner.finance',
  'partner.admin',
  'distributor.user',
  'distributor.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'programme.author',
  'programme.approver',
  'auditor',
  'platform.admin',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Whose objects an operation reaches: everybody's, one's own organisation's, those naming it, assigned ones, all of the
 * vendor. A channel manager acts on what is of the partners that it is assigned to, unless an operation reaches all of
 * the vendor; everybody else of the vendor acts on every partner's.
 */
export type Scope = 'public' | 'own' | 'named' | 'assigned' | 'vendor';

/** Scopes of machine tokens. */
export const MACHINE_SCOPES = [
  'deals:read',
  'deals:write',
  'quotes:write',
  'pos:write',
  'statements:read',
  'payouts:read',
  'funds:write',
  'events:read',
] as const;
export type MachineScope = (typeof MACHINE_SCOPES)[number];

export type OrgKind = 'vendor' | 'partner' | 'distributor';

/** Who calls, as the guard found them: verified token plus the grants in force now. */
export type Principal = Readonly<{
  id: string;
  type: 'person' | 'machine';
  orgId: string;
  orgKind: OrgKind;
  roles: readonly Role[];
  /** Machines only. */
  scopes: readonly MachineScope[];
  /** When the person last proved who they are (seconds since 1970, real clock), for step-up. */
  authTime: number;
  /** In which sentences are told to them; work that nobody asked for is told in the first. */
  language: Language;
}>;

export type AccessRule = Readonly<{
  /** `['*']`: any signed-in person; empty with scope `public`: anybody. */
  roles: readonly (Role | '*')[];
  scope: Scope;
  /** What a machine needs; absent: a machine is refused with HUMAN_REQUIRED. */
  machine?: MachineScope;
  /** True: signed in within the last STEP_UP_SECONDS, else 401 STEP_UP_REQUIRED. */
  stepUp?: boolean;
  /** True: also a person of the issuer whom nobody has admitted yet. */
  newcomer?: boolean;
}>;

export const ACCESS_RULE = 'channel:access';

/** Who may call an operation. One without it fails the build; `x-roles` and `x-scope` come from here. */
export const Access = <const Roles extends readonly (Role | '*')[]>(
  roles: Roles,
  /** What is public asks for no role, and what asks for none is public. */
  scope: Roles extends readonly [] ? 'public' : Exclude<Scope, 'public'>,
  options: Pick<AccessRule, 'machine' | 'stepUp' | 'newcomer'> = {},
): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS_RULE, { roles, scope, ...options } satisfies AccessRule),
    ApiExtension('x-roles', [...roles]),
    ApiExtension('x-scope', scope),
    ...(options.machine === undefined ? [] : [ApiExtension('x-machine-scope', options.machine)]),
    ...(options.stepUp === true ? [ApiExtension('x-step-up', true)] : []),
  );

const VENDOR_ROLES = ROLES.filter((role) => !role.startsWith('partner.') && !role.startsWith('distributor.'));

export const isVendor = ({ orgKind }: Pick<Principal, 'orgKind'>): boolean => orgKind === 'vendor';
export const hasRole = ({ roles }: Pick<Principal, 'roles'>, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
/** All roles that people of the vendor can hold, for operations that every one of them may read. */
export const VENDOR_STAFF: readonly Role[] = VENDOR_ROLES;
