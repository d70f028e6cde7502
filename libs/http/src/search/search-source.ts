import { Module, type DynamicModule } from '@nestjs/common';
import type { Principal, Role } from '../access';
import type { Lists, ListSpec } from '../list';
import type { View, ViewOf } from '../views/vocabulary';

/** What can be found by its number, name or code, in the order in which it is shown. */
export const SEARCH_KINDS = [
  ...(['deal', 'partner', 'quote', 'statement', 'payout-batch'] as const),
  ...(['mdf-request', 'mdf-claim', 'import', 'part'] as const),
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A record that was found, as far as a list shows it to this viewer. */
export type Hit = Readonly<{
  id: string;
  /** What people call it by. */
  number: string;
  /** What it is about. */
  title: string;
  status: string | null;
  /** The record that it is opened in, where it has no address of its own. */
  within: string | null;
}>;

/** A list that is searched: for whom, and what is told of a row. The list's own scope cuts it (X1). */
export type SearchSource = Readonly<{
  kind: SearchKind;
  readers: readonly Role[];
  find: (lists: Lists, asked: Readonly<{ viewer: Principal; q: string }>) => Promise<readonly Hit[]>;
}>;

/** More of one kind say: ask more exactly. */
const MOST_OF_A_KIND = 5;

type Searched<Row extends object, Item extends View> = Readonly<{
  kind: SearchKind;
  readers: readonly Role[];
  spec: ListSpec<Row, Item>;
  /** How many rows one record may have in its list; by default one. */
  rowsOfOne?: number;
  hit: (item: ViewOf<Item>) => Omit<Hit, 'within'> & Partial<Pick<Hit, 'within'>>;
}>;

export const searchSource = <Row extends object, Item extends View>({
  kind,
  readers,
  spec,
  rowsOfOne = 1,
  hit,
}: Searched<Row, Item>): SearchSource => ({
  kind,
  readers,
  find: async (lists, { viewer, q }) => {
    const asked = { viewer, parameters: { q, limit: String(MOST_OF_A_KIND * rowsOfOne) }, waitMs: 0 };
    const { data } = await lists.page(spec, asked);
    const hits = new Map<string, Hit>();
    for (const item of data) {
      const found = { within: null, ...hit(item) };
      if (!hits.has(found.id)) hits.set(found.id, found);
    }
    return [...hits.values()].slice(0, MOST_OF_A_KIND);
  },
});

/** Known as soon as the contexts are loaded, like the names of records. */
const known = new Map<SearchKind, SearchSource>();
/** What is searched for somebody with these roles. */
export const searchedFor = (roles: readonly Role[]): readonly SearchSource[] =>
  SEARCH_KINDS.flatMap((kind) => known.get(kind) ?? []).filter(({ readers }) =>
    readers.some((role) => roles.includes(role)),
  );

/** Imported by a context's module: `imports: [searchedIn('deals.deal', dealSearch)]`. */
export const searchedIn = (context: string, ...sources: readonly SearchSource[]): DynamicModule => {
  for (const source of sources) known.set(source.kind, source);
  @Module({})
  class SearchedModule {}
  Object.defineProperty(SearchedModule, 'name', { value: `${context}Searched` });
  return { module: SearchedModule };
};
