import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { secretHashOf } from './sessions';

/** What must come back from the issuer, and where the browser goes then. */
export type SignIn = Readonly<{ state: string; nonce: string; verifier: string; returnTo: string }>;

/** How long somebody may take at the issuer. */
export const SIGN_IN_MINUTES = 15;

/** Sign-ins that are under way: each is answered once, and in the browser that began it. */
@Injectable()
export class SignIns {
  constructor(private readonly database: Database) {}

  /** @returns the secret that ties it to the browser */
  async begin({ state, nonce, verifier, returnTo }: SignIn): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.database.query(
      `delete from identity.sign_ins where "createdAt" < now() - make_interval(mins => $1)`,
      [SIGN_IN_MINUTES],
    );
    await this.database.query(
      `insert into identity.sign_ins ("secretHash", state, nonce, verifier, "returnTo") values ($1, $2, $3, $4, $5)`,
      [secretHashOf(secret), state, nonce, verifier, returnTo],
    );
    return secret;
  }

  /** Takes it: a second answer finds nothing. */
  async take(secret: string): Promise<SignIn | undefined> {
    const [found] = await this.database.query<SignIn>(
      `delete from identity.sign_ins
       where "secretHash" = $1 and "createdAt" > now() - make_interval(mins => $2)
       returning state, nonce, verifier, "returnTo"`,
      [secretHashOf(secret), SIGN_IN_MINUTES],
    );
    return found;
  }
}
