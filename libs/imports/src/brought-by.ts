import { ProblemException, type MachineScope, type Principal, type Role } from '@channel/http';

/** Who brings files of a kind. */
export type BroughtBy = Readonly<{
  roles: readonly Role[];
  /** What a machine needs beside one of the roles; absent: only people bring such files. */
  machine?: MachineScope;
}>;

/** @throws ProblemException FORBIDDEN (403), which names who may */
export const mustBring = (
  { kind, broughtBy }: Readonly<{ kind: string; broughtBy: BroughtBy }>,
  viewer: Principal,
): void => {
  if (!mayBring(broughtBy, viewer))
    throw new ProblemException(
      403,
      'FORBIDDEN',
      `Files of the kind ${kind} need ${neededBy(broughtBy, viewer)}.`,
    );
};

const mayBring = ({ roles, machine }: BroughtBy, viewer: Principal): boolean =>
  viewer.roles.some((role) => roles.includes(role)) &&
  (viewer.type === 'person' || (machine !== undefined && viewer.scopes.includes(machine)));

const neededBy = ({ roles, machine }: BroughtBy, { type }: Principal): string => {
  const role = `the role ${roles.join(' or ')}`;
  if (type === 'person') return role;
  return machine === undefined ? `a person with ${role}` : `${role}, and the scope ${machine}`;
};
