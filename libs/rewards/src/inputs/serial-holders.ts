import { KnownFacts, type Known } from '@channel/runtime';
import { returnsOfPortions } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import { issuedByLine } from '../domain/engine/issued';
import type { LinkedReturn, RulesByQuarter, ShippedLine } from '../domain/engine/inputs';
import { blockedSerials, earnsAnything, returnedSerials, type SerialSale } from '../domain/engine/serials';
import { KnownDeals } from './known-deals';
import { linkedReturns, shippedLines } from './shipped-line';
import { issuedFacts } from './sources/issued.facts';
import { lineFacts, type LineFact } from './sources/line.facts';
import { partnerFacts, type PartnerFact } from './sources/partner.facts';

/** Where, by which clock and under which rules serial numbers are judged. */
export type SerialScope = Known &
  Readonly<{
    programmeId: string;
    timeZone: string;
    rulesOf: RulesByQuarter;
  }>;

/** A serial number is rewarded once in a programme, whoever sold it: what other partners hold is read too. */
@Injectable()
export class SerialHolders {
  constructor(
    private readonly facts: KnownFacts,
    private readonly deals: KnownDeals,
  ) {}

  /** The lines with the numbers of theirs that count elsewhere. */
  async blocking(lines: readonly ShippedLine[], scope: SerialScope): Promise<readonly ShippedLine[]> {
    const serials = [...new Set(lines.flatMap((line) => line.serials ?? []))];
    if (serials.length === 0) return lines;
    const named = await this.facts.where(lineFacts, scope, `"serials" && $2 and "type" = 'sale'`, [serials]);
    const shared = sharing(named);
    if (shared.length === 0) return lines;
    const blocked = blockedSerials(await this.sales(shared, scope));
    return lines.map((line) => {
      const elsewhere = blocked.get(line.lineId);
      return elsewhere === undefined ? line : { ...line, blockedSerials: elsewhere };
    });
  }

  private async sales(lines: readonly LineFact[], scope: SerialScope): Promise<readonly SerialSale[]> {
    const { programmeId, timeZone } = scope;
    const ids = lines.map(({ lineId }) => lineId);
    const partnerIds = lines.map(({ partnerId }) => partnerId);
    const partners = await this.facts.byId(partnerFacts, partnerIds, scope);
    const counted = lines.flatMap((fact) =>
      shippedLines(fact, timeZone).map((line) => ({ line, partnerId: fact.partnerId })),
    );
    const shipped = counted.map(({ line }) => line);
    const deals = await this.deals.of(shipped, scope);
    const linked = await this.facts.where(lineFacts, scope, '"reverses" && $2', [ids]);
    const returns = returnsOfPortions(linked, lines).flatMap(linkedReturns);
    const named = shipped.map(({ lineId }) => lineId);
    const issued = issuedByLine(await this.facts.where(issuedFacts, scope, '"lineId" = any($2)', [named]));
    return counted.flatMap(({ line, partnerId }) => {
      const partner = partners.get(partnerId);
      if (partner?.programmeId !== programmeId) return [];
      const deal = deals.find((each) => each.dealId === line.dealId && each.partnerId === partnerId);
      return [
        {
          ...line,
          earns: earnsAnything({ line, deal, partner: standingOf(partner) }, scope.rulesOf),
          returned: returnedSerials(line, backOf(line, returns)),
          kept: new Set(
            [...issued.values()].flatMap((each) =>
              each.line.lineId === line.lineId ? (each.line.uses?.serials ?? []) : [],
            ),
          ),
        },
      ];
    });
  }
}

/** Sales that have a number in common with another one. */
const sharing = (lines: readonly LineFact[]): readonly LineFact[] => {
  const counts = new Map<string, number>();
  for (const { serials } of lines)
    for (const serial of new Set(serials)) counts.set(serial, (counts.get(serial) ?? 0) + 1);
  return lines.filter(({ serials }) => serials.some((serial) => (counts.get(serial) ?? 0) > 1));
};

const backOf = ({ lineId }: ShippedLine, returns: readonly LinkedReturn[]): readonly LinkedReturn[] =>
  returns.filter(({ saleId }) => saleId === lineId);

export const standingOf = ({ partnerId, role, kinds, levels, specialisations }: PartnerFact) => ({
  ...{ partnerId, role, kinds, levels, specialisations },
});
