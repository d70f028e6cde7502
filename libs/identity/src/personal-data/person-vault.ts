import { CONFIG, type Config } from '@channel/config';
import { Database, type Migration } from '@channel/postgres';
import { installationKey, KEY_BYTES, open, seal, WrongKey } from '@channel/vault';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { SealedDetails } from '../domain/access/access.events';

/** What people may be called and where they are written to. */
export type PersonDetails = Readonly<{ name: string; email: string | null }>;

export const personKeyMigration: Migration = {
  id: 'identity/0003-person-keys',
  note: 'A key for what is known of each person, itself sealed with the key of the installation. Erasing forgets it.',
  up: async (client) => {
    await client.query(`
      create table identity.person_keys (
        "keyId" text primary key,
        -- null: forgotten, for ever
        key text)`);
  },
};

const CHECK = 'check';
type KeyRow = Readonly<{ keyId: string; key: string | null }>;

/**
 * Names and addresses, each under a key of its own, so that events can hold them and a person can still be erased. The
 * keys stand in the database beside the read models and belong into its backups: without them nobody has a name.
 */
@Injectable()
export class PersonVault {
  private installation?: Buffer;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>,
    private readonly database: Database,
  ) {}

  /** @throws Error if this key was forgotten: nothing is sealed for somebody erased */
  seal(keyId: string, details: PersonDetails): Promise<SealedDetails> {
    return this.sealText(keyId, JSON.stringify(details));
  }

  /** As above, of anything else that is known of a person: a bank account. */
  async sealText(keyId: string, text: string): Promise<SealedDetails> {
    const made = seal(this.secret(), keyId, randomBytes(KEY_BYTES).toString('base64')).sealed;
    await this.database.query(
      'insert into identity.person_keys ("keyId", key) values ($1, $2) on conflict do nothing',
      [keyId, made],
    );
    const key = (await this.keysOf([keyId])).get(keyId);
    if (key === undefined) throw new Error(`What ${keyId} seals was erased.`);
    return { keyId, ...seal(key, keyId, text) };
  }

  /** By key; what was erased is absent. */
  async open(sealed: readonly Omit<SealedDetails, 'cipher'>[]): Promise<ReadonlyMap<string, PersonDetails>> {
    const keys = await this.keysOf(sealed.map(({ keyId }) => keyId));
    return new Map(
      sealed.flatMap((one) => {
        const key = keys.get(one.keyId);
        return key === undefined
          ? []
          : [[one.keyId, JSON.parse(open(key, one.keyId, one)) as PersonDetails] as const];
      }),
    );
  }

  /** What `sealText` sealed; `undefined` once its key is forgotten. */
  async openText(sealed: Omit<SealedDetails, 'cipher'>): Promise<string | undefined> {
    const key = (await this.keysOf([sealed.keyId])).get(sealed.keyId);
    return key && open(key, sealed.keyId, sealed);
  }

  /**
   * A value that only this key opens is kept beside what it seals, so that a wrong key is found at the start and not at
   * the first payment.
   * @throws WrongKey
   */
  async checkKey(): Promise<void> {
    const check = seal(this.secret(), CHECK, CHECK).sealed;
    await this.database.query(
      'insert into identity.person_keys ("keyId", key) values ($1, $2) on conflict do nothing',
      [CHECK, check],
    );
    const [row] = await this.database.query<KeyRow>(
      'select "keyId", key from identity.person_keys where "keyId" = $1',
      [CHECK],
    );
    if (row?.key !== check)
      throw new WrongKey(
        'ENCRYPTION_KEY is not the key that names and bank accounts of this data were sealed with. Give that one; ' +
          'without the variable it stands in keys/accounts.key of the data folder.',
      );
  }

  /** For ever; repeated, it changes nothing. */
  async forget(keyIds: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into identity.person_keys ("keyId", key) select unnest($1::text[]), null
       on conflict ("keyId") do update set key = null`,
      [keyIds],
    );
  }

  private async keysOf(keyIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (keyIds.length === 0) return new Map();
    const rows = await this.database.query<KeyRow>(
      'select "keyId", key from identity.person_keys where "keyId" = any($1)',
      [keyIds],
    );
    return new Map(
      rows.flatMap(({ keyId, key }) =>
        key === null
          ? []
          : [[keyId, Buffer.from(open(this.secret(), keyId, { sealed: key }), 'base64')] as const],
      ),
    );
  }

  private secret(): Buffer {
    this.installation ??= installationKey(this.config);
    return this.installation;
  }
}
