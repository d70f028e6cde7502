import type { PosFileEvent, ShipmentLineMatched } from '@channel/shipments';
import type { Recorded, SqlProjection } from '@channel/runtime';
import type { PoolClient } from 'pg';
import { factOf, nextFact, type FactEvent } from './facts';

type InputEvent = FactEvent | PosFileEvent | ShipmentLineMatched;
type Names = (short: string) => string;

/**
 * The facts of rewards, bitemporal by feed position: a row counts as known at P if
 * `recordedFrom <= P and (recordedTo is null or recordedTo > P)`. Rows of a file have no `recordedFrom` until it is applied.
 */
export const rewardInputs: SqlProjection<InputEvent> = {
  name: 'rewards.reward-inputs',
  version: 1,
  streams: ['deal-', 'bom-', 'partner-', 'posFile-', 'shipmentLine-'],
  handles: [
    'DealSubmitted',
    'DealApproved',
    'DealWon',
    'DealClosed',
    'BomSubmitted',
    'BomPriceApproved',
    'PartnerInvited',
    'PartnerAssessed',
    'PartnerLevelChanged',
    'PartnerSpecialisationGranted',
    'PosLinesRecorded',
    'PosFileApplied',
    'ShipmentLineMatched',
  ],
  tables: ['reward_facts', 'reward_lines'],
  create: (table) => [
    `create table ${table('reward_facts')} (
       "kind" text not null, "id" text not null, "fact" jsonb not null,
       "recordedFrom" text collate "C" not null, "recordedTo" text collate "C",
       primary key ("kind", "id", "recordedFrom"))`,
    `create table ${table('reward_lines')} (
       "lineId" text not null, "posFileId" text not null, "partnerId" text not null, "dealId" text,
       "shipOn" text collate "C" not null, "line" jsonb not null, "eventIds" jsonb not null,
       "recordedFrom" text collate "C", "recordedTo" text collate "C")`,
    `create index on ${table('reward_lines')} ("lineId")`,
    `create index on ${table('reward_lines')} ("posFileId") where "recordedFrom" is null`,
    `create index on ${table('reward_lines')} ("partnerId", "shipOn")`,
    `create index on ${table('reward_lines')} ("dealId")`,
  ],
  onFailure: 'stop',
  apply: async (client, events, table) => {
    for (const event of events) await applyOne(client, event, table);
  },
};

const applyOne = (client: PoolClient, event: Recorded<InputEvent>, table: Names): Promise<void> => {
  if (event.type === 'PosLinesRecorded') return keepLines(client, event, table);
  if (event.type === 'PosFileApplied') return applyFile(client, event, table);
  if (event.type === 'ShipmentLineMatched') return matchLine(client, event, table);
  return changeFact(client, event, table);
};

const changeFact = async (client: PoolClient, event: Recorded<FactEvent>, table: Names): Promise<void> => {
  const { kind, id } = factOf(event);
  const { rows } = await client.query<{ fact: object }>(
    `update ${table('reward_facts')} set "recordedTo" = $3
      where "kind" = $1 and "id" = $2 and "recordedTo" is null returning "fact"`,
    [kind, id, event.checkpoint],
  );
  await client.query(
    `insert into ${table('reward_facts')} ("kind", "id", "fact", "recordedFrom") values ($1, $2, $3, $4)`,
    [kind, id, JSON.stringify(nextFact(rows[0]?.fact, event)), event.checkpoint],
  );
};

const keepLines = async (
  client: PoolClient,
  { id, data }: Extract<Recorded<InputEvent>, { type: 'PosLinesRecorded' }>,
  table: Names,
): Promise<void> => {
  await client.query(
    `insert into ${table('reward_lines')} ("lineId", "posFileId", "partnerId", "dealId", "shipOn", "line", "eventIds")
     select l->>'lineId', $2, l->>'partnerId', l->'match'->>'dealId', l->>'shipOn', l, jsonb_build_array($3::text)
       from jsonb_array_elements($1::jsonb) l`,
    [JSON.stringify(data.lines), data.posFileId, id],
  );
};

/** The closing event makes the rows true; a line that was reported before is replaced. */
const applyFile = async (
  client: PoolClient,
  { checkpoint, data: { posFileId } }: Extract<Recorded<InputEvent>, { type: 'PosFileApplied' }>,
  table: Names,
): Promise<void> => {
  await client.query(
    `update ${table('reward_lines')} old set "recordedTo" = $2 from ${table('reward_lines')} new
      where new."posFileId" = $1 and new."recordedFrom" is null
        and old."lineId" = new."lineId" and old."recordedFrom" is not null and old."recordedTo" is null`,
    [posFileId, checkpoint],
  );
  await client.query(
    `update ${table('reward_lines')} set "recordedFrom" = $2 where "posFileId" = $1 and "recordedFrom" is null`,
    [posFileId, checkpoint],
  );
};

const matchLine = async (
  client: PoolClient,
  { id, checkpoint, data }: Extract<Recorded<InputEvent>, { type: 'ShipmentLineMatched' }>,
  table: Names,
): Promise<void> => {
  await client.query(
    `with before as (
       update ${table('reward_lines')} set "recordedTo" = $2
        where "lineId" = $1 and "recordedFrom" is not null and "recordedTo" is null returning *)
     insert into ${table('reward_lines')}
       ("lineId", "posFileId", "partnerId", "dealId", "shipOn", "line", "eventIds", "recordedFrom")
     select "lineId", "posFileId", "partnerId", $3, "shipOn", "line", "eventIds" || jsonb_build_array($4::text), $2
       from before`,
    [data.lineId, checkpoint, data.dealId, id],
  );
};
