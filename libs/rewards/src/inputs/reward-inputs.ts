import { quarterBounds } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { knownAt, KnownFacts, viewOf, type Known } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { IssuedLine, RulesByQuarter, StatementInputs } from '../domain/engine/inputs';
import { inIssueOrder, originalOf } from '../domain/engine/issued';
import type { RewardLine } from '../domain/engine/lines';
import { KnownDeals } from './known-deals';
import { standingOf } from './serial-holders';
import { ShippedLines } from './shipped-lines';
import { adjustmentFacts } from './sources/adjustment.facts';
import { bomFacts } from './sources/bom.facts';
import { dealFacts } from './sources/deal.facts';
import { definitionFacts, definitionId, type DefinitionFact } from './sources/definition.facts';
import { issuedFacts } from './sources/issued.facts';
import { lineFacts } from './sources/line.facts';
import { partnerFacts } from './sources/partner.facts';
import { periodFacts, runFacts, type RunFact } from './sources/run.facts';

const BOMS = viewOf(bomFacts.name);
const DEALS = viewOf(dealFacts.name);
const DEFINITIONS = viewOf(definitionFacts.name);
const LINES = viewOf(lineFacts.name);
const PARTNERS = viewOf(partnerFacts.name);
const PERIODS = viewOf(periodFacts.name);
const RUNS = viewOf(runFacts.name);

/** A partner's facts as known at a place of the feed. */
export type PartnerQuarter = Readonly<{
  inputs: StatementInputs;
  code: string;
  programmeId: string;
}>;
/** Where, by which clock and under which rules facts are read. */
export type KnownAt = Known &
  Readonly<{
    timeZone: string;
    rulesOf: RulesByQuarter;
    /** Quarters with statements whose adjustments the quarter takes. */
    adjusts: readonly string[];
  }>;

/** Reads the engine's inputs as known at a place; `FeedPin` says up to where they are known. */
@Injectable()
export class RewardInputs {
  constructor(
    private readonly database: Database,
    private readonly facts: KnownFacts,
    private readonly shipped: ShippedLines,
    private readonly deals: KnownDeals,
  ) {}

  /**
   * Partners of the programme with anything shipped up to the quarter's end that may count in it, by code.
   * @param all also those with earlier lines only: an earlier quarter may have to be adjusted
   * @param also who may earn something by other facts than lines
   */
  async partners(
    { programmeId, quarter, position }: Readonly<{ programmeId: string; quarter: string; position: string }>,
    all: boolean,
    also: readonly string[] = [],
  ): Promise<readonly string[]> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    const rows = await this.database.query<{ id: string }>(
      `select f."id" from ${PARTNERS} f
        where f."programmeId" = $1 and ${knownAt('$2', 'f.')}
          and (f."id" = any($6) or exists (select 1 from ${LINES} l where l."partnerId" = f."id" and ${knownAt('$2', 'l.')}
            and ($5 or (l."shipOn" <= $4
              and (l."shipOn" >= $3 or exists (select 1 from ${DEALS} d where d."id" = any(l."dealIds")
                and ${knownAt('$2', 'd.')} and d."settledOn" >= $3))))))
        order by f."code", f."id"`,
      [programmeId, position, firstDay, lastDay, all, also],
    );
    return rows.map(({ id }) => id);
  }

  async partnerQuarter(
    partnerId: string,
    quarter: string,
    { timeZone, rulesOf, adjusts, ...known }: KnownAt,
  ): Promise<PartnerQuarter | undefined> {
    const partner = (await this.facts.byId(partnerFacts, [partnerId], known)).get(partnerId);
    if (partner === undefined) return undefined;
    const { code, programmeId } = partner;
    const scope = { ...known, programmeId, timeZone, rulesOf };
    const lines = await this.shipped.upTo(partnerId, quarterBounds(quarter).lastDay, scope);
    const returns = await this.shipped.returns(partnerId, known);
    // A deal that went to another partner earns this one nothing, whatever was matched before.
    const matched = await this.deals.of(lines, known);
    const deals = matched.filter((deal) => deal.partnerId === partnerId);
    const issued = await this.issued(partnerId, known);
    const byHand = await this.facts.where(adjustmentFacts, known, '"partnerId" = $2', [partnerId]);
    const facts = { lines, returns, deals, issued, byHand };
    const inputs = { quarter, partner: standingOf(partner), ...facts, adjusts };
    return { inputs, code, programmeId };
  }

  /** The partner's lines on statements that were issued before a place. */
  private async issued(partnerId: string, known: Known): Promise<readonly IssuedLine[]> {
    return this.facts.where(issuedFacts, known, '"partnerId" = $2', [partnerId]);
  }

  /**
   * Everything that statements had said up to a place of the line that has this id on one of them, its own quarter's first;
   * empty where no statement names it.
   */
  async statedOf(rewardLineId: string, position: string): Promise<readonly RewardLine[]> {
    const [named] = await this.facts.where(issuedFacts, position, '"rewardLineId" = $2', [rewardLineId]);
    if (named === undefined) return [];
    const all = await this.facts.where(issuedFacts, position, '"originalId" = $2', [originalOf(named.line)]);
    return inIssueOrder(all).map(({ line }) => line);
  }

  /** Quarters whose statements were all issued before a place, each with what its run was a function of. */
  async issuedQuarters(programmeId: string, position: string): Promise<readonly RunFact[]> {
    const rows = await this.database.query<{ run: RunFact }>(
      `select r."fact" as "run" from ${PERIODS} p join ${RUNS} r on r."id" = p."runId"
        where r."programmeId" = $1 and ${knownAt('$2', 'p.')} order by r."quarter"`,
      [programmeId, position],
    );
    return rows.map(({ run }) => run);
  }

  /** A version never changes after its draft, so it needs no place. */
  async definition(programmeId: string, version: number): Promise<DefinitionFact | undefined> {
    const [row] = await this.database.query<{ fact: DefinitionFact }>(
      `select "fact" from ${DEFINITIONS} where "id" = $1`,
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
    const names = { posFile: '"posFileId" = $1', line: '"id" = $1', deal: '"dealIds" @> array[$1]' }[by.kind];
    return this.database.query(
      `with named as (select * from ${LINES} where ${names} and ${knownAt('$2')})
       select "partnerId", "shipOn" from named
        union
       select s."partnerId", s."shipOn" from named n join ${LINES} s on s."id" = any(n."reverses")
        where ${knownAt('$2', 's.')}
        union
       select "replacedPartnerId", "replacedShipOn" from named where "replacedPartnerId" is not null
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
           join ${DEALS} d on d."id" = any(l."dealIds") and ${knownAt('$2', 'd.')}
           join ${BOMS} b on b."id" = d."bomId" and ${knownAt('$2', 'b.')}
          where ${knownAt('$2', 'l.')} and b."currencies" <> '{}' and b."currencies" <> array[$1])
       select l."partnerId", max(l."shipOn") as "shipOn" from lines l
         join ${PARTNERS} f on f."id" = l."partnerId" and ${knownAt('$2', 'f.')}
        where not exists (select 1 from ${PERIODS} p where ${knownAt('$2', 'p.')}
                             and p."id" = f."programmeId" || '-' || l."quarter")
        group by l."partnerId", l."quarter" order by 1, 2`,
      [base, position],
    );
  }

  /** What partners are called, by id; who is not known yet at the place has none. */
  async codesOf(partnerIds: readonly string[], position: string): Promise<ReadonlyMap<string, string>> {
    const partners = await this.facts.byId(partnerFacts, partnerIds, { position });
    return new Map([...partners].map(([id, { code }]) => [id, code]));
  }

  async programmeOf(partnerId: string, position: string): Promise<string | undefined> {
    return (await this.facts.byId(partnerFacts, [partnerId], { position })).get(partnerId)?.programmeId;
  }
}
