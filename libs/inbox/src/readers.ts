import { isVendor, type Principal } from '@channel/http';

/** Whose lists somebody reads: by role, by name, and for people of partners and distributors what their organisation is told. */
export const readsAs = (viewer: Principal): readonly string[] => [
  ...viewer.roles.map((role) => `${viewer.orgId}|${role}`),
  viewer.id,
  ...(isVendor(viewer) ? [] : [viewer.orgId]),
];
