import type { Access } from './domain/access/access';

/** Somebody's access, as administrators see it. */
export const accessView = ({ personId, type, orgId, orgKind, grants, disabled }: Access): object => ({
  personId,
  type,
  orgId,
  orgKind,
  grants,
  disabled,
});
