import type { Recorded } from '@channel/runtime';
import type { PosFileApplied, PosLinesRecorded, SaleReversal, ShipmentLineEvent } from '@channel/shipments';
import type { PoolClient } from 'pg';

type Names = (short: string) => string;

export const keepLines = async (
  client: PoolClient,
  { id, data }: Recorded<PosLinesRecorded>,
  table: Names,
): Promise<void> => {
  await client.query(
    `insert into ${table('reward_lines')} ("lineId", "posFileId", "partnerId", "dealId", "shipOn", "line", "eventIds")
     select l->>'lineId', $2, l->>'partnerId', l->'match'->>'dealId', l->>'shipOn', l, jsonb_build_array($3::text)
       from jsonb_array_elements($1::jsonb) l`,
    [JSON.stringify(data.lines), data.posFileId, id],
  );
};

/**
 * The closing event makes the rows true; a line that was reported before is replaced. A correction keeps the day on which
 * the line was first received, and the place from which on a return was linked; a line sent again after its cancellation is new.
 */
export const applyFile = async (
  client: PoolClient,
  { checkpoint, data: { posFileId, appliedAt } }: Recorded<PosFileApplied>,
  table: Names,
): Promise<void> => {
  await client.query(
    `with replaced as (
       update ${table('reward_lines')} old set "recordedTo" = $2 from ${table('reward_lines')} new
        where new."posFileId" = $1 and new."recordedFrom" is null
          and old."lineId" = new."lineId" and old."recordedFrom" is not null and old."recordedTo" is null
       returning old."lineId", old."receivedAt", old."linkedFrom", old."line" ? 'cancels' as "cancelled")
     update ${table('reward_lines')} new set "recordedFrom" = $2,
            "receivedAt" = coalesce(
              (select r."receivedAt" from replaced r where r."lineId" = new."lineId" and not r."cancelled"), $3),
            "linkedFrom" = case when new."line" ? 'reverses' then coalesce(
              (select r."linkedFrom" from replaced r where r."lineId" = new."lineId" and not r."cancelled"), $2) end
      where new."posFileId" = $1 and new."recordedFrom" is null`,
    [posFileId, checkpoint, appliedAt],
  );
};

/** What happens to a line after it was applied: another match, none, or the sale of a return that waited for it. */
export const changeMatch = async (
  client: PoolClient,
  { id, checkpoint, data }: Recorded<ShipmentLineEvent>,
  { dealId, reverses }: Readonly<{ dealId: string | null; reverses?: readonly SaleReversal[] }>,
  table: Names,
): Promise<void> => {
  await client.query(
    `with before as (
       update ${table('reward_lines')} set "recordedTo" = $2
        where "lineId" = $1 and "recordedFrom" is not null and "recordedTo" is null returning *)
     insert into ${table('reward_lines')}
       ("lineId", "posFileId", "partnerId", "dealId", "shipOn", "line", "eventIds", "receivedAt", "linkedFrom", "recordedFrom")
     select "lineId", "posFileId", "partnerId", $3, "shipOn", "line" || $5::jsonb, "eventIds" || jsonb_build_array($4::text),
            "receivedAt", case when $5::jsonb ? 'reverses' then coalesce("linkedFrom", $2) else "linkedFrom" end, $2
       from before`,
    [data.lineId, checkpoint, dealId, id, JSON.stringify(reverses === undefined ? {} : { reverses })],
  );
};
