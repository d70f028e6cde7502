import type { PosFileEvent, ShipmentLineEvent } from '@channel/shipments';
import type { Recorded, SqlProjection } from '@channel/runtime';
import type { PoolClient } from 'pg';
import type { StatementIssued, StatementLinesRecorded } from '../domain/statement/statement.events';
import { factOf, nextFact, type FactEvent } from './facts';
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
    'DealSubmitted',
    'DealApproved',
    'DealExtended',
    'DealWon',
    'DealClosed',
    'BomSubmitted',
    'BomPriceApproved',
    'PartnerInvited',
    'PartnerAssessed',
    'PartnerLevelChanged',
    'PartnerSpecialisationGranted',
    'ProgrammeVersionDrafted',
    'RewardRunStarted',
    'PeriodStatementsIssued',
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
    for (const event of events) await applyOne(client, event, table);
  },
};

// eslint-disable-next-line complexity -- a table: lines and statements have rows of their own, the rest are documents
const applyOne = (client: PoolClient, event: Recorded<InputEvent>, table: Names): Promise<void> => {
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
    case 'DealSubmitted':
    case 'DealApproved':
    case 'DealExtended':
    case 'DealWon':
    case 'DealClosed':
    case 'BomSubmitted':
    case 'BomPriceApproved':
    case 'PartnerInvited':
    case 'PartnerAssessed':
    case 'PartnerLevelChanged':
    case 'PartnerSpecialisationGranted':
    case 'ProgrammeVersionDrafted':
    case 'RewardRunStarted':
    case 'PeriodStatementsIssued':
      return changeFact(client, event, table);
  }
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
