import { Database, type Migration } from '@channel/postgres';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** State of the embedded issuer: grants, codes, sessions; one row each. */
export const issuerStateMigration: Migration = {
  id: 'identity/0001-issuer-state',
  note: 'What the embedded issuer remembers between requests. Nothing else reads it.',
  up: async (client) => {
    await client.query('create schema if not exists identity');
    await client.query(`
        create table identity.issuer_state (
          model text not null, id text not null, payload jsonb not null,
          uid text, "userCode" text, "grantId" text, "consumedAt" bigint, "expiresAt" timestamptz,
          primary key (model, id))`);
    for (const column of ['uid', '"userCode"', '"grantId"'])
      await client.query(
        `create index on identity.issuer_state (model, ${column}) where ${column} is not null`,
      );
  },
};

type Row = Readonly<{ payload: AdapterPayload; consumedAt: bigint | null }>;
type Key = 'id' | 'uid' | 'userCode';

/** Makes the issuer's storage of one kind of thing. */
export const postgresAdapter =
  (database: Database) =>
  (model: string): Adapter => {
    const find = async (column: Key, value: string): Promise<AdapterPayload | undefined> => {
      const [row] = await database.query<Row>(
        `select payload, "consumedAt" from identity.issuer_state
         where model = $1 and "${column}" = $2 and ("expiresAt" is null or "expiresAt" > now())`,
        [model, value],
      );
      if (row === undefined) return undefined;
      return row.consumedAt === null ? row.payload : { ...row.payload, consumed: Number(row.consumedAt) };
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        await database.query(
          `insert into identity.issuer_state (model, id, payload, uid, "userCode", "grantId", "expiresAt")
           values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
           on conflict (model, id) do update set payload = excluded.payload, uid = excluded.uid,
             "userCode" = excluded."userCode", "grantId" = excluded."grantId", "expiresAt" = excluded."expiresAt"`,
          [model, id, JSON.stringify(payload), payload.uid, payload.userCode, payload.grantId, expiresIn],
        );
      },
      find: (id) => find('id', id),
      findByUid: (uid) => find('uid', uid),
      findByUserCode: (userCode) => find('userCode', userCode),
      consume: async (id) => {
        await database.query(
          'update identity.issuer_state set "consumedAt" = extract(epoch from now()) where model = $1 and id = $2',
          [model, id],
        );
      },
      destroy: async (id) => {
        await database.query('delete from identity.issuer_state where model = $1 and id = $2', [model, id]);
      },
      revokeByGrantId: async (grantId) => {
        await database.query('delete from identity.issuer_state where model = $1 and "grantId" = $2', [
          model,
          grantId,
        ]);
      },
    };
  };
