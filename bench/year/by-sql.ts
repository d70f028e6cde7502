import { Database } from '@channel/postgres';
import { escapeLiteral } from 'pg';
import { spentOn, type OpenedCopy, type Spent } from './opened';

export type BySql = Spent & Readonly<{ lines: number }>;

const LINES = 'read.bench_lines';
const CHUNKS = 'read.bench_chunks';

/**
 * The peer of a close: two SQL statements that join the lines of a quarter with the prices of their deals, multiply, round and
 * store them as chunks of 500 lines of one partner. They know no levels, caps, returns or serial numbers, and no place of the log.
 */
export const closedBySql = async (
  { app, dataDir }: Pick<OpenedCopy, 'app' | 'dataDir'>,
  { firstDay, lastDay }: Readonly<{ firstDay: string; lastDay: string }>,
): Promise<BySql> => {
  const database = app.get(Database, { strict: false });
  let lines = 0;
  const spent = await spentOn(async () => {
    await database.query(
      `create table ${LINES} as
       select l."partnerId", row_number() over (partition by l."partnerId" order by l."shipOn", l."id") as n,
              json_build_object('lineId', l."id", 'partnerId', l."partnerId", 'dealId', l."dealId", 'shipOn', l."shipOn",
                'invoiceNo', l."fact"->>'invoiceNo', 'invoiceLine', l."fact"->>'invoiceLine', 'sku', l."fact"->>'sku',
                'quantity', l."fact"->'quantity', 'planId', plan."id", 'level', 'elite',
                'rate', json_build_object('kind', 'percent', 'percent', plan."percent"::text),
                'base', json_build_object('amount', base."amount"::text, 'currency', p."price"->'netUnit'->>'currency'),
                'amount', json_build_object('amount', round(base."amount" * plan."percent" / 100)::text, 'currency', 'USD'),
                'codes', '[]'::json, 'inputEventIds', l."fact"->'eventIds',
                'uses', json_build_object('quoted', '[]'::json, 'serials', l."fact"->'serials')) as line
         from read."rewards_line_facts" l
         left join read."rewards_deal_facts" d on d."id" = l."dealId" and d."recordedTo" is null
         left join read."rewards_bom_facts" b on b."id" = d."bomId" and b."recordedTo" is null
         left join lateral (select price from jsonb_array_elements(b."fact"->'prices') price
                             where price->>'sku' = l."fact"->>'sku' limit 1) p on true
        cross join (values ('one', 4.5), ('two', 2.0), ('three', 0.5)) plan("id", "percent")
        cross join lateral (select (l."fact"->>'quantity')::numeric * coalesce((p."price"->'netUnit'->>'amount')::numeric, 0))
                             base("amount")
        where l."recordedTo" is null and l."shipOn" between ${escapeLiteral(firstDay)} and ${escapeLiteral(lastDay)}`,
    );
    await database.query(
      `create table ${CHUNKS} as
       select "partnerId", (n - 1) / 500 as chunk, json_agg(line order by n) as lines
         from ${LINES} group by "partnerId", (n - 1) / 500`,
    );
  }, dataDir);
  try {
    const [counted] = await database.query<{ lines: bigint }>(`select count(*) as lines from ${LINES}`);
    lines = Number(counted?.lines ?? 0n);
  } finally {
    await database.query(`drop table ${LINES}, ${CHUNKS}`);
  }
  return { ...spent, lines };
};
