import { CONFIG, type Config } from '@channel/config';
import { Database, type Migration } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Proof } from '../guard/token-verifier';
import type { EndedAtIssuer } from './logout-tokens';

export const sessionMigrations: readonly Migration[] = [
  {
    id: 'identity/0002-sessions',
    note: 'Browsers that are signed in, and sign-ins on their way to the issuer and back. Nothing else reads them.',
    up: async (client) => {
      await client.query(`
        create table identity.sessions (
          id text primary key, "secretHash" bytea not null unique, "personId" text not null,
          issuer text not null, subject text not null, "authTime" bigint not null, browser text not null,
          "createdAt" timestamptz not null default now(), "seenAt" timestamptz not null default now())`);
      await client.query('create index on identity.sessions ("personId")');
      await client.query(`
        create table identity.sign_ins (
          "secretHash" bytea primary key, state text not null, nonce text not null, verifier text not null,
          "returnTo" text not null, "createdAt" timestamptz not null default now())`);
    },
  },
];

export const issuerSessionMigration: Migration = {
  id: 'identity/0005-issuer-sessions',
  note: 'Which session at the issuer a browser’s session rests on, so that it ends with it. Those before have none.',
  up: async (client) => {
    await client.query('alter table identity.sessions add column "issuerSid" text');
    await client.query('create index on identity.sessions (issuer, subject)');
  },
};

export const saidGroupsMigration: Migration = {
  id: 'identity/0006-said-groups',
  note: 'The groups that an outside issuer said at a sign-in: nobody maps one of their own. Gone with the session.',
  up: async (client) => {
    await client.query('alter table identity.sessions add column groups text[]');
  },
};

/** A browser that is signed in. */
export type Session = Readonly<{ id: string; personId: string; proof: Proof }>;
/** A session as its person sees it; times by the real clock. */
export type ListedSession = Readonly<{ id: string; browser: string; createdAt: string; seenAt: string }>;

/** Whether somebody is there, or a page that was left open. */
export type Presence = 'acts' | 'only listens';

type Row = Readonly<{ id: string; personId: string; issuer: string; subject: string; authTime: bigint }>;

/** How exactly "last seen" is kept: not each request writes. */
const SEEN_EVERY = '1 minute';
const BROWSER_MAX = 200;

/** What is sent is never stored: whoever reads the table cannot sign in with it. */
export const secretHashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Sessions live on the server: the browser holds a secret that means nothing elsewhere, and they end here. */
@Injectable()
export class Sessions {
  /** `$1` idle minutes, `$2` hours at most. */
  private static readonly ALIVE = `"seenAt" > now() - make_interval(mins => $1) and "createdAt" > now() - make_interval(hours => $2)`;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the secret for the browser's cookie */
  async begin(personId: string, proof: Proof, browser: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.database.query(`delete from identity.sessions where not (${Sessions.ALIVE})`, this.limits());
    await this.database.query(
      `insert into identity.sessions (id, "secretHash", "personId", issuer, subject, "authTime", browser, "issuerSid",
         groups) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        `sess_${randomUUID()}`,
        secretHashOf(secret),
        personId,
        proof.issuer,
        proof.subject,
        proof.authTime,
        browser.slice(0, BROWSER_MAX),
        proof.sid ?? null,
        proof.said?.groups ?? null,
      ],
    );
    return secret;
  }

  /** The session of a cookie, unless it ended, was revoked, or lay idle for too long. */
  async find(secret: string, presence: Presence = 'acts'): Promise<Session | undefined> {
    const hash = secretHashOf(secret);
    const [row] = await this.database.query<Row & { stale: boolean }>(
      `select id, "personId", issuer, subject, "authTime", "seenAt" < now() - interval '${SEEN_EVERY}' as stale
       from identity.sessions where "secretHash" = $3 and ${Sessions.ALIVE}`,
      [...this.limits(), hash],
    );
    if (row === undefined) return undefined;
    if (row.stale && presence === 'acts')
      await this.database.query('update identity.sessions set "seenAt" = now() where id = $1', [row.id]);
    const { id, personId, issuer, subject, authTime } = row;
    return {
      id,
      personId,
      proof: { issuer, subject, authTime: Number(authTime), machine: false, scopes: [] },
    };
  }

  /** What the issuer said of somebody at the sign-ins that last. */
  async groupsOf(personId: string): Promise<readonly string[]> {
    const rows = await this.database.query<Readonly<{ group: string }>>(
      `select distinct unnest(groups) as "group" from identity.sessions where "personId" = $3 and ${Sessions.ALIVE}`,
      [...this.limits(), personId],
    );
    return rows.map(({ group }) => group);
  }

  /** Somebody's browsers, the one used last first. */
  async ofPerson(personId: string): Promise<readonly ListedSession[]> {
    return this.database.query<ListedSession>(
      `select id, browser, "createdAt", "seenAt" from identity.sessions
       where "personId" = $3 and ${Sessions.ALIVE} order by "seenAt" desc, id`,
      [...this.limits(), personId],
    );
  }

  /** @returns whether there was such a session of theirs */
  async end(personId: string, id: string): Promise<boolean> {
    const ended = await this.database.query(
      'delete from identity.sessions where id = $1 and "personId" = $2 returning id',
      [id, personId],
    );
    return ended.length > 0;
  }

  /** All of somebody's, but the one that asks: whoever else was there has to prove again who they are. */
  async endOthers(personId: string, current?: string): Promise<void> {
    await this.database.query(
      'delete from identity.sessions where "personId" = $1 and id is distinct from $2',
      [personId, current ?? null],
    );
  }

  /** Of a browser that signs in anew: its former session is not left behind. */
  async endBySecret(secret: string): Promise<void> {
    await this.database.query('delete from identity.sessions where "secretHash" = $1', [
      secretHashOf(secret),
    ]);
  }

  /**
   * What ended at an outside issuer ends here: the browsers of that session, or of the whole subject. Those that signed in
   * after it was said stay, so that a token that is sent again does nothing.
   * @returns how many
   */
  async endAtIssuer({ issuer, subject, sid, at }: EndedAtIssuer): Promise<number> {
    const ended = await this.database.query(
      `delete from identity.sessions where issuer = $1 and ($2::text is null or subject = $2)
       and ($3::text is null or "issuerSid" = $3) and "createdAt" < to_timestamp($4) returning id`,
      [issuer, subject ?? null, sid ?? null, at + 1],
    );
    return ended.length;
  }

  private limits(): readonly number[] {
    const { idleMinutes, maxHours } = this.config.session;
    return [idleMinutes, maxHours];
  }
}
