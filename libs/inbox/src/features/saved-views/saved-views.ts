import type { Principal, Role } from '@channel/http';
import { Database, type Migration } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import { readsAs } from '../../readers';
import { audience } from '../../waiting';

export const savedViewMigration: Migration = {
  id: 'inbox/0002-saved-views',
  note: 'Filters of lists that people keep by a name, for themselves and for roles of their organisation.',
  up: async (client) => {
    await client.query(`
      create table inbox.saved_views (
        id text primary key, "personId" text not null, list text not null, name text not null,
        query text not null, roles text[] not null, "for" text[] not null,
        "savedAt" timestamptz not null default now(), unique ("personId", list, name))`);
    await client.query('create index on inbox.saved_views (list)');
  },
};

export const pinnedViewMigration: Migration = {
  id: 'inbox/0003-pinned-views',
  note: 'Which of the views that they see each person has standing over the list. A view that is removed takes its pins along.',
  up: async (client) => {
    await client.query(`
      create table inbox.pinned_views (
        "personId" text not null, "viewId" text not null references inbox.saved_views (id) on delete cascade,
        primary key ("personId", "viewId"))`);
    await client.query('create index on inbox.pinned_views ("viewId")');
  },
};

/** Filters, order and search of a list as they stand in the address of its page. */
export type SavedView = Readonly<{
  id: string;
  list: string;
  name: string;
  query: string;
  roles: readonly Role[];
  personId: string;
  /** By whoever looks. */
  pinned: boolean;
}>;

/** What of a row everybody sees alike, and whether `$2` pinned it. */
const COLUMNS = `id, list, name, query, roles, "personId",
  exists (select from inbox.pinned_views where "viewId" = saved_views.id and "personId" = $2) as pinned`;
/** One's own, and those that are shared with whoever looks (X1). */
const SEEN = '("personId" = $2 or "for" && $3::text[])';

/** More would be a list to search in. */
export const MOST_VIEWS = 50;

/** What people keep of lists. Mutable, and no fact: nobody asks for its history. */
@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  /** One's own and those shared with a role that one has in the own organisation (X1), by name. */
  async of(viewer: Principal, list: string): Promise<readonly SavedView[]> {
    return this.database.query<SavedView>(
      `select ${COLUMNS} from inbox.saved_views where list = $1 and ${SEEN} order by name, id`,
      [list, viewer.id, readsAs(viewer)],
    );
  }

  /** Under a name that is taken it takes the place of the former one. @returns nothing if there are too many */
  async save(
    viewer: Principal,
    view: Omit<SavedView, 'personId' | 'pinned'>,
  ): Promise<SavedView | undefined> {
    const { id, list, name, query, roles } = view;
    const [saved] = await this.database.query<SavedView>(
      `insert into inbox.saved_views (id, "personId", list, name, query, roles, "for")
       select $1, $2, $3, $4, $5, $6::text[], $7::text[]
       where exists (select from inbox.saved_views where "personId" = $2 and list = $3 and name = $4)
          or (select count(*) from inbox.saved_views where "personId" = $2) < $8::integer
       on conflict ("personId", list, name) do update
       set query = excluded.query, roles = excluded.roles, "for" = excluded."for", "savedAt" = now()
       returning ${COLUMNS}`,
      [id, viewer.id, list, name, query, roles, audience(viewer.orgId, roles), MOST_VIEWS],
    );
    return saved;
  }

  /** Lets it stand over its list for whoever looks, or no more. @returns nothing where they see no such view */
  async pin(viewer: Principal, id: string, pinned: boolean): Promise<SavedView | undefined> {
    const seen = [id, viewer.id, readsAs(viewer)];
    const asked = `select id from inbox.saved_views where id = $1 and ${SEEN}`;
    await this.database.query(
      pinned
        ? `insert into inbox.pinned_views ("viewId", "personId") select id, $2 from (${asked}) as seen on conflict do nothing`
        : `delete from inbox.pinned_views where "personId" = $2 and "viewId" in (${asked})`,
      seen,
    );
    const [view] = await this.database.query<SavedView>(
      `select ${COLUMNS} from inbox.saved_views where id = $1 and ${SEEN}`,
      seen,
    );
    return view;
  }

  /** @returns whether there was such a view of theirs */
  async remove(viewer: Principal, id: string): Promise<boolean> {
    const removed = await this.database.query(
      'delete from inbox.saved_views where id = $1 and "personId" = $2 returning id',
      [id, viewer.id],
    );
    return removed.length > 0;
  }
}
