import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../shared/api/client';
import type { Page } from './navigation';

export type Hit = AnswerOf<'search'>['data'][number];

/** Fewer characters find nearly everything, so the server does not look for them. */
const FEWEST = 2;

/** G4: what somebody may see that is called so. What was found before stays until the next answer is there. */
export const searchQuery = (text: string) => {
  const q = text.trim();
  return queryOptions({
    queryKey: ['search', q],
    queryFn: async () => (await dataOf(api.GET('/v1/search', { params: { query: { q } } }))).data,
    enabled: q.length >= FEWEST,
    staleTime: 30_000,
  });
};

/**
 * Where a record that was found is opened. A partner has no page for other organisations, but for its own level; who has no
 * catalogue in the menu has no use for its parts.
 */
export const addressOf = (
  { kind, id, within }: Pick<Hit, 'kind' | 'id' | 'within'>,
  organisation: Readonly<{ id: string; kind: 'vendor' | 'partner' | 'distributor' }>,
  pages: readonly Pick<Page, 'to'>[],
): string | undefined => {
  if (kind === 'partner') {
    if (organisation.kind === 'vendor') return `/partners/${id}`;
    return organisation.kind === 'partner' && organisation.id === id ? '/level' : undefined;
  }
  // Its prices are rows of the catalogue.
  if (kind === 'part')
    return pages.some(({ to }) => to === CATALOGUE) ? `${CATALOGUE}?q=${encodeURIComponent(id)}` : undefined;
  return kind === 'mdf-request' ? `/funds/${within ?? ''}/requests/${id}` : `/${SCREENS[kind]}/${id}`;
};

const CATALOGUE = '/catalogue';
const SCREENS: Readonly<Record<Exclude<Hit['kind'], 'partner' | 'mdf-request' | 'part'>, string>> = {
  deal: 'deals',
  quote: 'quotes',
  statement: 'statements',
  'payout-batch': 'batches',
  'mdf-claim': 'mdf-claims',
  import: 'imports',
};
