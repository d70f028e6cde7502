import { CONFIG } from '@channel/config';
import { ProblemException } from '@channel/http';
import { Database, type Migration } from '@channel/postgres';
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { Sessions } from '../sign-in/sessions';
import { emailDigest, type KeyPlace } from './email-digest';
import { LOCKED_MINUTES, SignInAttempts } from './sign-in-attempts';

export const passwordMigration: Migration = {
  id: 'identity/0004-password-accounts',
  note: 'What people sign in with where this installation keeps passwords itself. Neither an address nor a password can be read from it.',
  up: async (client) => {
    await client.query(`
      create table identity.password_accounts (
        "personId" text primary key, "emailHash" bytea not null unique, "passwordHash" text not null,
        "setAt" timestamptz not null default now())`);
    await client.query(`
      create table identity.sign_in_attempts (
        "emailHash" bytea primary key, failures integer not null, "lastAt" timestamptz not null default now())`);
  },
};

type Row = Readonly<{ personId: string; passwordHash: string }>;
/** `wrong`: whoever asks learns neither whether the address is known nor which of the two was wrong. */
export type Checked =
  | Readonly<{ kind: 'right'; personId: string }>
  | Readonly<{ kind: 'wrong' }>
  | Readonly<{ kind: 'locked'; retryAfterSeconds: number }>;

/**
 * E-mail addresses and passwords (argon2id with the parameters that OWASP names). The address is found by a keyed hash:
 * names and addresses stand sealed, here as everywhere.
 */
@Injectable()
export class PasswordAccounts {
  /** What an unknown address is compared with, so that it takes as long as a known one. */
  private nobodys?: Promise<string>;

  constructor(
    @Inject(CONFIG) private readonly config: KeyPlace,
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
  ) {}

  /** Each call counts as an attempt until it is right. */
  async check(email: string, password: string): Promise<Checked> {
    return this.compared(this.digestOf(email), password);
  }

  /** The same for somebody who is known: the password that they have now. */
  async checkOf(personId: string, password: string): Promise<Checked> {
    const [row] = await this.database.query<Readonly<{ emailHash: Buffer }>>(
      'select "emailHash" from identity.password_accounts where "personId" = $1',
      [personId],
    );
    return row === undefined ? { kind: 'wrong' } : this.compared(row.emailHash, password);
  }

  /** Whose address this is; nobody's: `undefined`. */
  async ownerOf(email: string): Promise<string | undefined> {
    return (await this.rowOf(this.digestOf(email)))?.personId;
  }

  async hasPassword(personId: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from identity.password_accounts where "personId" = $1', [
      personId,
    ]);
    return rows.length > 0;
  }

  /**
   * The address is that of the person from then on, and every browser of theirs is signed out. A lock on it ends: whoever
   * sets a password by a link proved more than a password.
   */
  async set(personId: string, email: string, password: string): Promise<void> {
    const digest = this.digestOf(email);
    await this.database.query(
      `insert into identity.password_accounts ("personId", "emailHash", "passwordHash") values ($1, $2, $3)
       on conflict ("personId") do update
       set "emailHash" = excluded."emailHash", "passwordHash" = excluded."passwordHash", "setAt" = now()`,
      [personId, digest, await hash(plain(password))],
    );
    await this.attempts.forget(digest);
    await this.sessions.endOthers(personId);
  }

  /** @param current the session that asks, which goes on; the others are signed out */
  async change(personId: string, password: string, current: string | undefined): Promise<void> {
    await this.database.query(
      'update identity.password_accounts set "passwordHash" = $2, "setAt" = now() where "personId" = $1',
      [personId, await hash(plain(password))],
    );
    await this.sessions.endOthers(personId, current);
  }

  async forget(personId: string): Promise<void> {
    await this.database.query('delete from identity.password_accounts where "personId" = $1', [personId]);
  }

  private async compared(digest: Buffer, password: string): Promise<Checked> {
    const retryAfterSeconds = await this.attempts.begin(digest);
    if (retryAfterSeconds !== undefined) return { kind: 'locked', retryAfterSeconds };
    const row = await this.rowOf(digest);
    this.nobodys ??= hash('nobody has this password');
    const right = await verify(row?.passwordHash ?? (await this.nobodys), plain(password));
    if (!right || row === undefined) return { kind: 'wrong' };
    await this.attempts.forget(digest);
    return { kind: 'right', personId: row.personId };
  }

  private async rowOf(digest: Buffer): Promise<Row | undefined> {
    const [row] = await this.database.query<Row>(
      'select "personId", "passwordHash" from identity.password_accounts where "emailHash" = $1',
      [digest],
    );
    return row;
  }

  private digestOf(email: string): Buffer {
    return emailDigest(this.config, email);
  }
}

/** One password, however the keyboard composed its letters. */
const plain = (password: string): string => password.normalize('NFC');

/** The "no" to an address that was tried too often. */
export const signInLocked = (retryAfterSeconds: number): ProblemException =>
  new ProblemException(
    429,
    'SIGN_IN_LOCKED',
    `Too many wrong passwords: this address is locked for ${String(LOCKED_MINUTES)} minutes. An administrator’s link for a new password opens it at once.`,
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  );
