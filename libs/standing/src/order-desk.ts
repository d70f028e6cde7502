import { Catalog } from '@channel/catalog';
import { absent, isVendor, type Principal } from '@channel/http';
import type { RequirementResult } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { checkOrder, type OrderAnswer, type OrderLine, type Ordering } from './domain/order-check';
import { KnownStandings } from './facts/known-standing';
import { closedTo, unmetRowsOf } from './judging';
import { badParameter, StandingDesk, type AskedFor, type Judged } from './standing-desk';

/** Who orders, judged, by the version in force on the day. */
export type Orderer = Judged & Readonly<{ rules: ProgrammeDefinition; version: number; lacks: boolean }>;

/** Where order management asks what a partner may order. */
@Injectable()
export class OrderDesk {
  constructor(
    private readonly desk: StandingDesk,
    private readonly standings: KnownStandings,
    private readonly catalog: Catalog,
  ) {}

  /**
   * X1: the vendor asks about any partner, an organisation about itself, a distributor about who names it in a
   * registration: whether, and by which row, not what the partner lacks.
   */
  async ordererFor(viewer: Principal, partnerId: string, asked: AskedFor): Promise<Orderer> {
    const lacks = isVendor(viewer) || viewer.orgId === partnerId;
    if (!lacks && !(await this.isNamed(viewer, partnerId))) throw absent();
    const judged = await this.desk.judged(partnerId, asked);
    const { rules, on } = judged.known;
    if (rules === undefined) throw badParameter('on', `No version of the programme is in force on ${on}.`);
    return { ...judged, rules: rules.definition, version: rules.version, lacks };
  }

  private async isNamed(viewer: Principal, partnerId: string): Promise<boolean> {
    return viewer.orgKind === 'distributor' && this.standings.isNamedBy(viewer.orgId, partnerId);
  }

  /** Parts are those of the day, by all price lists that there are; everything else is as known at the place. */
  async answers(orderer: Orderer, lines: readonly OrderLine[]): Promise<readonly OrderAnswer[]> {
    const { known, rules, lacks, specialisations } = orderer;
    const { facts, on, partner } = known;
    const judged = { definition: rules, facts, on };
    const { found, unknown } = await this.catalog.pricesOn(
      lines.map(({ sku }) => sku),
      on,
    );
    const unmet = new Map<string, readonly RequirementResult[]>();
    const ordering: Ordering = {
      ...{ rules, on, lacks, specialisations },
      code: partner.code,
      active: tookPart(orderer),
      closed: closedTo(judged),
      unmetOf: (set) => {
        const rows = unmet.get(set) ?? unmetRowsOf(judged, set);
        unmet.set(set, rows);
        return rows;
      },
      partOf: (sku) => found.get(sku),
      nearTo: (sku) => unknown.get(sku) ?? [],
    };
    return lines.map((line) => checkOrder(line, ordering));
  }
}

/** Entered, at a level of some role, and neither suspended nor ended. */
const tookPart = ({ known, roles }: Orderer): boolean => {
  const { facts, on, partner } = known;
  const stopped = partner.stopped !== null && partner.stopped.on <= on;
  const entered = facts.entry !== null && facts.entry.on <= on;
  return entered && !stopped && roles.some(({ level }) => level !== null);
};
