import type { Role } from '../../shared/session/session';

export const KINDS = [
  'pos',
  'price_list',
  'fx_table',
  'credentials',
  'training_completions',
  'attendance',
  'direct_opportunities',
  'provider_orders',
  'forecast',
  'pfp_measures',
] as const;
export type Kind = (typeof KINDS)[number];

type OfKind = Readonly<{
  uploads: readonly Role[];
  /** Who names the columns of a file. */
  maps: readonly Role[];
  /** All rows or none: a repaired row is sent together with the others. */
  whole: boolean;
}>;

const OF_PARTNER: OfKind = { uploads: ['partner.admin'], maps: ['partner.admin'], whole: false };

/** Files that there are, and whose they are; the server decides. */
export const OF_KIND: Readonly<Record<Kind, OfKind>> = {
  pos: {
    uploads: ['distributor.user', 'distributor.admin', 'partner.admin'],
    maps: ['distributor.admin', 'partner.admin'],
    whole: false,
  },
  price_list: { uploads: ['programme.author'], maps: ['programme.author'], whole: true },
  fx_table: { uploads: ['finance.analyst'], maps: ['finance.analyst'], whole: true },
  credentials: OF_PARTNER,
  training_completions: OF_PARTNER,
  attendance: OF_PARTNER,
  provider_orders: OF_PARTNER,
  direct_opportunities: { uploads: ['channel.lead'], maps: ['channel.lead'], whole: false },
  forecast: OF_PARTNER,
  pfp_measures: { uploads: ['channel.lead'], maps: ['channel.lead'], whole: false },
};

export const kindOf = (name: string): Kind | undefined => KINDS.find((kind) => kind === name);

/** What somebody may upload. */
export const kindsOf = (roles: readonly Role[]): readonly Kind[] =>
  KINDS.filter((kind) => OF_KIND[kind].uploads.some((role) => roles.includes(role)));
