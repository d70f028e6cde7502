import { quarterBounds, type MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import type { PosLine } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { DealInputs, ShippedLine, StatementInputs } from '../domain/engine/inputs';
import type { BomFact, DealFact, PartnerFact } from './facts';

const FACTS = viewOf('rewards.reward-facts');
const LINES = viewOf('rewards.reward-lines');
const KNOWN = (position: string): string =>
  `"recordedFrom" <= ${position} and ("recordedTo" is null or "recordedTo" > ${position})`;

/** A partner's facts as known at a place of the feed. */
export type PartnerQuarter = Readonly<{ inputs: StatementInputs; code: string; programmeId: string }>;

/** Reads the engine's inputs as known at a place; `FeedPin` says up to where they are known. */
@Injectable()
export class RewardInputs {
  constructor(private readonly database: Database) {}

  /** Partners of the programme with anything shipped up to the quarter's end that may count in it, by code. */
  async partners(programmeId: string, quarter: string, position: string): Promise<readonly string[]> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    const rows = await this.database.query<{ id: string }>(
      `select f."id" from ${FACTS} f
        where f."kind" = 'partner' and f."fact"->>'programmeId' = $1 and ${KNOWN('$2')}
          and exists (select 1 from ${LINES} l where l."partnerId" = f."id" and l."shipOn" <= $4
            and l."recordedFrom" <= $2 and (l."recordedTo" is null or l."recordedTo" > $2)
            and (l."shipOn" >= $3 or exists (select 1 from ${FACTS} d where d."kind" = 'deal' and d."id" = l."dealId"
              and d."recordedFrom" <= $2 and (d."recordedTo" is null or d."recordedTo" > $2)
              and greatest(d."fact"->>'approvedOn', d."fact"->>'wonOn', d."fact"->>'closedOn') >= $3)))
        order by f."fact"->>'code' collate "C", f."id"`,
      [programmeId, position, firstDay, lastDay],
    );
    return rows.map(({ id }) => id);
  }

  async partnerQuarter(
    partnerId: string,
    quarter: string,
    position: string,
  ): Promise<PartnerQuarter | undefined> {
    const [partner] = await this.facts<PartnerFact>('partner', [partnerId], position);
    if (partner === undefined) return undefined;
    const lines = await this.lines(partnerId, quarterBounds(quarter).lastDay, position);
    const dealIds = lines.flatMap(({ dealId }) => (dealId === null ? [] : [dealId]));
    const deals = await this.facts<DealFact>('deal', dealIds, position);
    const bomIds = deals.flatMap(({ bomId }) => (bomId === null ? [] : [bomId]));
    const boms = new Map(
      (await this.rows<BomFact>('bom', bomIds, position)).map(({ id, fact }) => [id, fact]),
    );
    const { levels, specialisations, role, code, programmeId } = partner;
    const inputs = {
      quarter,
      partner: { partnerId, role, levels, specialisations },
      lines,
      deals: deals.map((deal) => dealInputs(deal, boms.get(deal.bomId ?? ''))),
    };
    return { inputs, code, programmeId };
  }

  /** Partner and ship day of the lines that a file, a line or a deal names, as known at a place. */
  async touched(
    by: Readonly<{ kind: 'posFile' | 'line' | 'deal'; id: string }>,
    position: string,
  ): Promise<readonly Readonly<{ partnerId: string; shipOn: string }>[]> {
    const column = { posFile: '"posFileId"', line: '"lineId"', deal: '"dealId"' }[by.kind];
    return this.database.query(
      `select distinct "partnerId", "shipOn" from ${LINES} where ${column} = $1 and ${KNOWN('$2')} order by 1, 2`,
      [by.id, position],
    );
  }

  async programmeOf(partnerId: string, position: string): Promise<string | undefined> {
    const [partner] = await this.facts<PartnerFact>('partner', [partnerId], position);
    return partner?.programmeId;
  }

  private async lines(partnerId: string, lastDay: string, position: string): Promise<ShippedLine[]> {
    const rows = await this.database.query<{ dealId: string | null; line: PosLine; eventIds: string[] }>(
      `select "dealId", "line", "eventIds" from ${LINES}
        where "partnerId" = $1 and "shipOn" <= $2 and ${KNOWN('$3')}`,
      [partnerId, lastDay, position],
    );
    return rows.map(({ dealId, line, eventIds }) => ({
      shipmentLineId: line.lineId,
      reporter: line.distributorId,
      invoiceNo: line.invoiceNo,
      invoiceLine: line.invoiceLine,
      shipOn: line.shipOn,
      type: line.type,
      sku: line.sku,
      productLine: line.productLine,
      quantity: Math.abs(line.quantity),
      dealId,
      eventIds,
    }));
  }

  private async facts<Fact>(kind: string, ids: readonly string[], position: string): Promise<Fact[]> {
    return (await this.rows<Fact>(kind, ids, position)).map(({ fact }) => fact);
  }

  private rows<Fact>(
    kind: string,
    ids: readonly string[],
    position: string,
  ): Promise<{ id: string; fact: Fact }[]> {
    return this.database.query(
      `select "id", "fact" from ${FACTS} where "kind" = $1 and "id" = any($2) and ${KNOWN('$3')} order by "id"`,
      [kind, [...new Set(ids)], position],
    );
  }
}

const dealInputs = (deal: DealFact, bom: BomFact | undefined): DealInputs => {
  const { dealId, dealType, approvedOn, protectedUntilOn, wonOn, closedOn, eventIds } = deal;
  return {
    dealId,
    dealType,
    approvedOn,
    protectedUntilOn,
    wonOn,
    closedOn,
    prices: bom?.prices ?? [],
    eventIds: [...eventIds, ...(bom?.eventIds ?? [])],
  };
};

/** Currencies other than the programme's among the prices: without a rate table the run stops (FX_MISSING). */
export const foreignPrices = (
  { deals }: StatementInputs,
  currency: string,
): readonly MoneyJson['currency'][] => [
  ...new Set(
    deals.flatMap(({ prices }) =>
      prices.map(({ netUnit }) => netUnit.currency).filter((other) => other !== currency),
    ),
  ),
];
