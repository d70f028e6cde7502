import type { Principal } from '@channel/http';
import { Database, type Migration } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { readsAs } from '../../readers';

export const noticeMarkMigration: Migration = {
  id: 'inbox/0001-notice-marks',
  note: 'Up to when each person has read what they were told. Nothing else reads it.',
  up: async (client) => {
    await client.query('create schema if not exists inbox');
    await client.query(
      'create table inbox.notice_marks ("personId" text primary key, "readUpTo" timestamptz not null)',
    );
  },
};

type Unread = Readonly<{ unread: number; readUpTo: string | null }>;

/** Where each person is in what they were told. Mutable: nobody asks for its history. */
@Injectable()
export class NoticeMarks {
  constructor(private readonly database: Database) {}

  async readUpTo(personId: string): Promise<string | null> {
    const [row] = await this.database.query<Readonly<{ readUpTo: string }>>(
      'select "readUpTo" from inbox.notice_marks where "personId" = $1',
      [personId],
    );
    return row?.readUpTo ?? null;
  }

  async unreadOf(viewer: Principal, now: string): Promise<Unread> {
    const readUpTo = await this.readUpTo(viewer.id);
    const [row] = await this.database.query<Readonly<{ unread: number }>>(
      `select count(*)::int as unread from ${viewOf('inbox.notices')}
       where "for" && $1::text[] and "at" <= $2 and ("until" is null or "until" > $2)
         and ($3::timestamptz is null or "at" > $3)`,
      [readsAs(viewer), now, readUpTo],
    );
    return { unread: row?.unread ?? 0, readUpTo };
  }

  async read(personId: string, upTo: string): Promise<void> {
    await this.database.query(
      `insert into inbox.notice_marks ("personId", "readUpTo") values ($1, $2)
       on conflict ("personId") do update set "readUpTo" = greatest(notice_marks."readUpTo", excluded."readUpTo")`,
      [personId, upTo],
    );
  }
}
