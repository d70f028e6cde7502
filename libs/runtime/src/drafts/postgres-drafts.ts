import { storableText } from '@channel/event-store';
import { refuse, type JsonObject } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { CommandMeta } from '../commands/command-meta';
import { notFound } from '../commands/decider-runner';
import { refused, type Outcome, type PathRefusal, type Receipt } from '../commands/outcome';
import { Drafts, type Draft, type DraftKey } from './drafts';

/** An ended draft stays as a row without content, so that a late retry does not begin it again. */
type Row = Omit<Draft, 'content'> &
  Readonly<{ content: JsonObject | null; beginHash: string; commandId: string; requestHash: string }>;
type DraftOutcome = Outcome<never, Draft>;

const COLUMNS = `id, "orgId", content, revision, "begunBy", "begunAt", "changedBy", "changedAt", "beginHash",
  "commandId", "requestHash"`;

/** Drafts in `runtime.drafts`. */
@Injectable()
export class PostgresDrafts extends Drafts {
  constructor(private readonly database: Database) {
    super();
  }

  override async begin(key: DraftKey, content: JsonObject, meta: CommandMeta): Promise<DraftOutcome> {
    const { id } = key;
    const { actor, now, commandId, requestHash } = meta;
    const who = { begunBy: actor.id, begunAt: now, changedBy: actor.id, changedAt: now };
    const draft: Draft = { id, orgId: actor.orgId, content, revision: 0n, ...who };
    if (meta.dryRun === true) return done(draft, false);
    const begun = await this.database.query(
      `insert into runtime.drafts (kind, ${COLUMNS}) values ($1, $2, $3, $4, 0, $5, $6, $5, $6, $7, $8, $7)
       on conflict (id) do nothing returning id`,
      [key.kind, id, actor.orgId, textOf(content), actor.id, now, requestHash, commandId],
    );
    return begun.length > 0 ? done(draft, false) : this.begunBefore(key, meta);
  }

  private async begunBefore(key: DraftKey, { actor, requestHash }: CommandMeta): Promise<DraftOutcome> {
    const row = await this.row(key, actor.orgId);
    if (row === undefined) return refused(notFound());
    if (row.beginHash !== requestHash) return refused(keyReused());
    return row.content === null ? refused(notFound()) : done(draftOf(row), true);
  }

  override change(key: DraftKey, content: JsonObject, meta: CommandMeta): Promise<DraftOutcome> {
    return this.replace(key, content, meta);
  }

  override end(key: DraftKey, meta: CommandMeta): Promise<DraftOutcome> {
    return this.replace(key, null, meta);
  }

  private async replace(key: DraftKey, content: JsonObject | null, meta: CommandMeta): Promise<DraftOutcome> {
    const { actor, now, commandId, requestHash } = meta;
    const row = await this.row(key, actor.orgId);
    const early = settledBefore(row, meta);
    if (early !== undefined || row === undefined) return early ?? refused(notFound());
    const changed = { content, revision: row.revision + 1n, changedBy: actor.id, changedAt: now };
    if (meta.dryRun === true) return done(draftOf({ ...row, content }), false);
    const written = await this.database.query(
      `update runtime.drafts set content = $3, revision = revision + 1, "changedBy" = $4, "changedAt" = $5,
         "commandId" = $6, "requestHash" = $7
       where id = $1 and revision = $2 and content is not null returning id`,
      [
        ...[key.id, row.revision, content === null ? null : textOf(content)],
        ...[actor.id, now, commandId, requestHash],
      ],
    );
    // Somebody was faster. Who did not say what they had read decides again, as on a stream.
    if (written.length === 0) return this.replace(key, content, meta);
    return done(draftOf({ ...row, ...changed }), false);
  }

  override async find(key: DraftKey, orgId: string): Promise<Draft | undefined> {
    const row = await this.row(key, orgId);
    return row === undefined || row.content === null ? undefined : draftOf(row);
  }

  override async page(
    { kind, orgId }: Readonly<{ kind: string; orgId: string }>,
    { after, limit }: Readonly<{ after?: string; limit: number }>,
  ): Promise<readonly Draft[]> {
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from runtime.drafts
       where kind = $1 and "orgId" = $2 and content is not null and ($3::text is null or ("begunAt", id) <
         (select "begunAt", id from runtime.drafts where id = $3 and kind = $1 and "orgId" = $2))
       order by "begunAt" desc, id desc limit $4`,
      [kind, orgId, after ?? null, limit],
    );
    return rows.map(draftOf);
  }

  private async row({ kind, id }: DraftKey, orgId: string): Promise<Row | undefined> {
    const [row] = await this.database.query<Row>(
      `select ${COLUMNS} from runtime.drafts where id = $1 and kind = $2 and "orgId" = $3`,
      [id, kind, orgId],
    );
    return row;
  }
}

/** As on the path of a command: unknown, done before, or read at another revision. */
const settledBefore = (row: Row | undefined, meta: CommandMeta): DraftOutcome | undefined => {
  if (row === undefined) return refused(notFound());
  if (row.commandId === meta.commandId && row.revision > 0n)
    return row.requestHash === meta.requestHash ? done(draftOf(row), true) : refused(keyReused());
  if (row.content === null) return refused(notFound());
  if (meta.ifMatch === undefined || meta.ifMatch === row.revision) return undefined;
  return {
    kind: 'refused',
    refusal: refuse<PathRefusal>('REVISION_MISMATCH', `The record is at revision ${String(row.revision)}.`),
    current: row.revision,
  };
};

/** What the log would not keep is not kept before it either. */
const textOf = (content: JsonObject): string => storableText(content, 'draft');

const keyReused = () =>
  refuse<PathRefusal>('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request.');

const draftOf = ({ id, orgId, content, revision, begunBy, begunAt, changedBy, changedAt }: Row): Draft => ({
  ...{ id, orgId, content: content ?? {}, revision, begunBy, begunAt, changedBy, changedAt },
});

const done = (draft: Draft, replayed: boolean): Receipt<Draft> => ({
  kind: 'accepted',
  id: draft.id,
  stream: '',
  revision: draft.revision,
  checkpoint: '',
  replayed,
  state: draft,
  events: [],
});
