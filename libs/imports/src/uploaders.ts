import type { Role } from '@channel/http';

/** Roles that some kind lets in; the kind itself decides who may upload it. */
export const UPLOADERS: readonly Role[] = [
  'programme.author',
  'distributor.user',
  'distributor.admin',
  'partner.admin',
  'finance.analyst',
  'channel.lead',
];

/** Roles that say which column is which, for the next files of their organisation too. */
export const MAPPERS: readonly Role[] = UPLOADERS.filter((role) => role !== 'distributor.user');
