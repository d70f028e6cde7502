import { apiId } from '@channel/event-store';
import type { Instant } from '@channel/kernel';
import { Database, type Migration } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { ProofType } from './file-kind';

/** A file that an organisation sent, as it called it. No event names it so: a name may name a person. */
export type KeptFile = Readonly<{
  fileId: string;
  orgId: string;
  hash: string;
  mediaType: ProofType;
  byteCount: number;
  name: string;
  keptBy: string;
  keptAt: Instant;
}>;

export const files0001: Migration = {
  id: 'files/0001-kept',
  note: 'Files of proofs: which organisation sent which bytes, and what it called them.',
  up: async (client) => {
    await client.query(`
      create schema files;
      create table files.kept (
        file_id text primary key,
        org_id text not null,
        hash text not null,
        media_type text not null,
        byte_count integer not null,
        name text not null,
        kept_by text not null,
        kept_at text collate "C" not null,
        unique (org_id, hash)
      );`);
  },
};
export const filesMigrations: readonly Migration[] = [files0001];

const COLUMNS = `file_id as "fileId", org_id as "orgId", hash, media_type as "mediaType", byte_count as "byteCount",
  name, kept_by as "keptBy", kept_at as "keptAt"`;

/** The same bytes of one organisation are one file: sending them again costs nothing. */
export const fileIdOf = (orgId: string, hash: string): string => apiId('file', `${orgId}|${hash}`);

@Injectable()
export class KeptFiles {
  constructor(private readonly database: Database) {}

  /** @returns the file, and whether these bytes were there before */
  async keep(file: Omit<KeptFile, 'fileId'>): Promise<Readonly<{ file: KeptFile; known: boolean }>> {
    const { orgId, hash, mediaType, byteCount, name, keptBy, keptAt } = file;
    const fileId = fileIdOf(orgId, hash);
    const [begun] = await this.database.query<KeptFile>(
      `insert into files.kept values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (file_id) do nothing returning ${COLUMNS}`,
      [fileId, orgId, hash, mediaType, byteCount, name, keptBy, keptAt],
    );
    if (begun !== undefined) return { file: begun, known: false };
    return { file: { ...file, fileId, ...(await this.find(fileId)) }, known: true };
  }

  async find(fileId: string): Promise<KeptFile | undefined> {
    return (await this.byId([fileId])).get(fileId);
  }

  /** Whoever sent them: for a context that names them in a record and knows who may see it. */
  async byId(fileIds: readonly string[]): Promise<ReadonlyMap<string, KeptFile>> {
    const rows = await this.database.query<KeptFile>(
      `select ${COLUMNS} from files.kept where file_id = any($1)`,
      [fileIds],
    );
    return new Map(rows.map((row) => [row.fileId, row]));
  }

  /** Those of an organisation, by id; what is another's is not there. */
  async ofOrg(orgId: string, fileIds: readonly string[]): Promise<ReadonlyMap<string, KeptFile>> {
    const rows = await this.database.query<KeptFile>(
      `select ${COLUMNS} from files.kept where org_id = $1 and file_id = any($2)`,
      [orgId, fileIds],
    );
    return new Map(rows.map((row) => [row.fileId, row]));
  }
}
