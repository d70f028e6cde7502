import { quarterBounds } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import { frozenAt, type IssuedLine } from '../domain/engine/adjustments';
import type { DealInputs, StatementInputs } from '../domain/engine/inputs';
import type { RewardLine } from '../domain/engine/lines';
import { netReturns, type FrozenReturn } from '../domain/engine/netting';
import {
  definitionId,
  type BomFact,
  type DealFact,
  type DefinitionFact,
  type PartnerFact,
  type RunFact,
} from './facts';
import { FACTS, ISSUED, known, LINES } from './known';
import { ShippedLines } from './shipped-lines';

/** A partner's facts as known at a place of the feed. */
export type PartnerQuarter = Readonly<{
  inputs: StatementInputs;
  /** Returns of sales that stand on issued statements: they are reversed, not netted. */
  frozen: readonly FrozenReturn[];
  code: string;
  programmeId: string;
}>;
/** Where and by which clock facts are read. */
export type KnownAt = Readonly<{ position: string; timeZone: string }>;

/** Reads the engine's inputs as known at a place; `FeedPin` says up to where they are known. */
@Injectable()
export class RewardInputs {
  constructor(
    private readonly database: Database,
    private readonly shipped: ShippedLines,
  ) {}

  /**
   * Partners of the programme with anything shipped up to the quarter's end that may count in it, by code.
   * @param all also those with earlier lines only: an earlier quarter may have to be adjusted
   */
  async partners(
    { programmeId, quarter, position }: Readonly<{ programmeId: string; quarter: string; position: string }>,
    all: boolean,
  ): Promise<readonly string[]> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    const rows = await this.database.query<{ id: string }>(
      `select f."id" from ${FACTS} f
        where f."kind" = 'partner' and f."fact"->>'programmeId' = $1 and ${known('$2', 'f.')}
          and exists (select 1 from ${LINES} l where l."partnerId" = f."id" and ${known('$2', 'l.')}
            and ($5 or (l."shipOn" <= $4
              and (l."shipOn" >= $3 or exists (select 1 from ${FACTS} d where d."kind" = 'deal' and d."id" = l."dealId"
                and ${known('$2', 'd.')}
                and greatest(d."fact"->>'approvedOn', d."fact"->>'wonOn', d."fact"->>'closedOn') >= $3)))))
        order by f."fact"->>'code' collate "C", f."id"`,
      [programmeId, position, firstDay, lastDay, all],
    );
    return rows.map(({ id }) => id);
  }

  async partnerQuarter(
    partnerId: string,
    quarter: string,
    at: KnownAt & Readonly<{ issued: readonly IssuedLine[] }>,
  ): Promise<PartnerQuarter | undefined> {
    const { position, issued } = at;
    const [partner] = await this.facts<PartnerFact>('partner', [partnerId], position);
    if (partner === undefined) return undefined;
    const shipped = await this.shipped.upTo(partnerId, quarterBounds(quarter).lastDay, at);
    const returns = await this.shipped.returns(partnerId, position);
    const { lines, frozen } = netReturns(shipped, returns, frozenAt(issued));
    const dealIds = lines.flatMap(({ dealId }) => (dealId === null ? [] : [dealId]));
    // A deal that went to another partner earns this one nothing, whatever was matched before.
    const deals = (await this.facts<DealFact>('deal', dealIds, position)).filter(
      (deal) => deal.partnerId === partnerId,
    );
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
    return { inputs, frozen, code, programmeId };
  }

  /** The partner's lines on statements that were issued before a place. */
  async issued(partnerId: string, position: string): Promise<readonly IssuedLine[]> {
    return this.database.query<{ line: RewardLine; position: string }>(
      `select "line", "position" from ${ISSUED} where "partnerId" = $1 and "recordedFrom" <= $2`,
      [partnerId, position],
    );
  }

  /** Quarters whose statements were all issued before a place, each with what its run was a function of. */
  async issuedQuarters(programmeId: string, position: string): Promise<readonly RunFact[]> {
    const rows = await this.database.query<{ run: RunFact }>(
      `select r."fact" as "run" from ${FACTS} p
         join ${FACTS} r on r."kind" = 'run' and r."id" = p."fact"->>'runId'
        where p."kind" = 'period' and r."fact"->>'programmeId' = $1 and ${known('$2', 'p.')}
        order by r."fact"->>'quarter'`,
      [programmeId, position],
    );
    return rows.map(({ run }) => run);
  }

  /** A version never changes after its draft, so it needs no place. */
  async definition(programmeId: string, version: number): Promise<DefinitionFact | undefined> {
    const [row] = await this.database.query<{ fact: DefinitionFact }>(
      `select "fact" from ${FACTS} where "kind" = 'definition' and "id" = $1`,
      [definitionId(programmeId, version)],
    );
    return row?.fact;
  }

  /**
   * Partner and ship day of what a file, a line or a deal touches, as known at a place: the lines themselves, the sales
   * that they take back, and the lines that they replaced.
   */
  async touched(
    by: Readonly<{ kind: 'posFile' | 'line' | 'deal'; id: string }>,
    position: string,
  ): Promise<readonly Readonly<{ partnerId: string; shipOn: string }>[]> {
    const column = { posFile: '"posFileId"', line: '"lineId"', deal: '"dealId"' }[by.kind];
    return this.database.query(
      `with named as (select * from ${LINES} where ${column} = $1 and ${known('$2')})
       select "partnerId", "shipOn" from named
        union
       select s."partnerId", s."shipOn" from named n, jsonb_array_elements(n."line"->'reverses') r, ${LINES} s
        where s."lineId" = r->>'lineId' and ${known('$2', 's.')}
        union
       select p->>'partnerId', p->>'shipOn' from named n,
              lateral (select coalesce(n."line"->'corrects', n."line"->'cancels')->'previous' as p) previous
        where p is not null
        order by 1, 2`,
      [by.id, position],
    );
  }

  /**
   * Partner and last ship day of each quarter without statements that has lines priced in another currency than `base`:
   * whose expectation a new rate can change.
   */
  async pricedIn(
    base: string,
    position: string,
  ): Promise<readonly Readonly<{ partnerId: string; shipOn: string }>[]> {
    return this.database.query(
      `with lines as (
         select l."partnerId", l."shipOn", to_char(l."shipOn"::date, 'YYYY-"Q"Q') as "quarter"
           from ${LINES} l
           join ${FACTS} d on d."kind" = 'deal' and d."id" = l."dealId" and ${known('$2', 'd.')}
           join ${FACTS} b on b."kind" = 'bom' and b."id" = d."fact"->>'bomId' and ${known('$2', 'b.')}
          where ${known('$2', 'l.')} and exists (
            select 1 from jsonb_array_elements(b."fact"->'prices') price where price->'netUnit'->>'currency' <> $1))
       select l."partnerId", max(l."shipOn") as "shipOn" from lines l
         join ${FACTS} f on f."kind" = 'partner' and f."id" = l."partnerId" and ${known('$2', 'f.')}
        where not exists (select 1 from ${FACTS} p where p."kind" = 'period' and ${known('$2', 'p.')}
                             and p."id" = (f."fact"->>'programmeId') || '-' || l."quarter")
        group by l."partnerId", l."quarter" order by 1, 2`,
      [base, position],
    );
  }

  async programmeOf(partnerId: string, position: string): Promise<string | undefined> {
    const [partner] = await this.facts<PartnerFact>('partner', [partnerId], position);
    return partner?.programmeId;
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
      `select "id", "fact" from ${FACTS} where "kind" = $1 and "id" = any($2) and ${known('$3')} order by "id"`,
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
