import type { Role } from '@channel/http';

/** Roles that some kind lets in; the kind itself decides who may upload it. */
export const UPLOADERS: readonly Role[] = [
  'programme.author',
  'distributor.user',
  'distributor.admin',
  'partner.admin',
  'finance.analyst',
];
