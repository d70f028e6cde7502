import type { PosFileEvent, ShipmentLineEvent } from '@channel/shipments';
import type { Recorded, SqlProjection } from '@channel/runtime';
import type { PoolClient } from 'pg';
import type { StatementIssued, StatementLinesRecorded } from '../domain/statement/statement.events';
import { changeFacts } from './fact-rows';
import { FACT_TYPES, isFact, type FactEvent } from './facts';
import { applyFile, changeMatch, keepLines } from './line-rows';

type InputEvent = FactEvent | PosFileEvent | ShipmentLineEvent | StatementLinesRecorded | StatementIssued;
type Names = (short: string) => string;

/**
 * The facts of rewards, bitemporal by feed position: a row counts as known at P if
 * `recordedFrom <= P and (recordedTo is null or recordedTo > P)`. Rows of a file or of a statement have no `recordedFrom`
 * until its closing event.
 */
export const rewardInputs: SqlProjection<InputEvent> = {
  name: 'rewards.reward-inputs',
  version: 2,
  streams: [
    'deal-',
    'bom-',
    'partner-',
    'posFile-',
    'shipmentLine-',
    'terms-',
    'rewardRun-',
    'period-',
    'statement-',
  ],
  handles: [
    ...FACT_TYPES,
    'StatementLinesRecorded',
    'StatementIssued',
    'PosLinesRecorded',
    'PosFileApplied',
    'ShipmentLineMatched',
    'ShipmentLineUnmatched',
    'ShipmentReturnLinked',
  ],
  tables: ['reward_facts', 'reward_lines', 'reward_issued'],
  create: (table) => [
    `create table ${table('reward_facts')} (
       "kind" text not null, "id" text not null, "fact" jsonb not null,
       "recordedFrom" text collate "C" not null, "recordedTo" text collate "C",
       primary key ("kind", "id", "recordedFrom"))`,
    `create table ${table('reward_lines')} (
       "lineId" text not null, "posFileId" text not null, "partnerId" text not null, "dealId" text,
       "shipOn" text collate "C" not null, "line" jsonb not null, "eventIds" jsonb not null,
       "receivedAt" text, "linkedFrom" text collate "C",
       "recordedFrom" text collate "C", "recordedTo" text collate "C")`,
    `create index on ${table('reward_lines')} ("lineId")`,
    `create index on ${table('reward_lines')} ("posFileId") where "recordedFrom" is null`,
    `create index on ${table('reward_lines')} ("partnerId", "shipOn")`,
    `create index on ${table('reward_lines')} ("dealId")`,
    `create index on ${table('reward_lines')} using gin (("line"->'serials'))`,
    `create index on ${table('reward_lines')} using gin (("line"->'reverses'))`,
    `create table ${table('reward_issued')} (
       "statementId" text not null, "partnerId" text not null, "line" jsonb not null,
       "position" text collate "C", "recordedFrom" text collate "C")`,
    `create index on ${table('reward_issued')} ("statementId") where "recordedFrom" is null`,
    `create index on ${table('reward_issued')} ("partnerId")`,
  ],
  onFailure: 'stop',
  apply: async (client, events, table) => {
    // Documents and lines lie in tables of their own, so each of them needs its own order only.
    await changeFacts(client, events.filter(isFact), table);
    for (const event of events) if (!isFact(event)) await applyOne(client, event, table);
  },
};

const applyOne = (
  client: PoolClient,
  event: Recorded<Exclude<InputEvent, FactEvent>>,
  table: Names,
): Promise<void> => {
  switch (event.type) {
    case 'PosLinesRecorded':
      return keepLines(client, event, table);
    case 'PosFileApplied':
      return applyFile(client, event, table);
    case 'ShipmentLineMatched':
      return changeMatch(client, event, { dealId: event.data.dealId }, table);
    case 'ShipmentLineUnmatched':
      return changeMatch(client, event, { dealId: null }, table);
    case 'ShipmentReturnLinked': {
      const { dealId, reverses } = event.data;
      return changeMatch(client, event, { dealId, reverses }, table);
    }
    case 'StatementLinesRecorded':
      return keepStatementLines(client, event, table);
    case 'StatementIssued':
      return issueStatement(client, event, table);
  }
};

const keepStatementLines = async (
  client: PoolClient,
  { data }: Recorded<StatementLinesRecorded>,
  table: Names,
): Promise<void> => {
  await client.query(
    `insert into ${table('reward_issued')} ("statementId", "partnerId", "line")
     select $2, l->>'partnerId', l from jsonb_array_elements($1::jsonb) l`,
    [JSON.stringify(data.lines), data.statementId],
  );
};

const issueStatement = async (
  client: PoolClient,
  { checkpoint, data }: Recorded<StatementIssued>,
  table: Names,
): Promise<void> => {
  await client.query(
    `update ${table('reward_issued')} set "recordedFrom" = $2, "position" = $3
      where "statementId" = $1 and "recordedFrom" is null`,
    [data.statementId, checkpoint, data.position],
  );
};
