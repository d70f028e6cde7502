import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';

/** So many wrong passwords in a row lock an address, for so long. */
export const MOST_FAILURES = 10;
export const LOCKED_MINUTES = 15;

/**
 * Attempts to sign in, by the keyed hash of an address, also of one that nobody has: a lock tells nobody who is known. By
 * the real clock, and counted before the password is compared, so that a hundred at once are not a hundred guesses.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly database: Database) {}

  /** @returns nothing if the password may be compared; else the seconds until it may */
  async begin(emailHash: Buffer): Promise<number | undefined> {
    await this.database.query(
      'delete from identity.sign_in_attempts where "lastAt" <= now() - make_interval(mins => $1)',
      [LOCKED_MINUTES],
    );
    const [row] = await this.database.query<Readonly<{ failures: number; seconds: number }>>(
      `insert into identity.sign_in_attempts as known ("emailHash", failures) values ($1, 1)
       on conflict ("emailHash") do update set
         failures = least(known.failures + 1, $2::integer + 1),
         "lastAt" = case when known.failures < $2::integer then now() else known."lastAt" end
       returning failures, ceil(extract(epoch from "lastAt" + make_interval(mins => $3) - now()))::integer as seconds`,
      [emailHash, MOST_FAILURES, LOCKED_MINUTES],
    );
    return row === undefined || row.failures <= MOST_FAILURES ? undefined : row.seconds;
  }

  async forget(emailHash: Buffer): Promise<void> {
    await this.database.query('delete from identity.sign_in_attempts where "emailHash" = $1', [emailHash]);
  }
}
