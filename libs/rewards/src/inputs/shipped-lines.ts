import { KnownFacts, type Known } from '@channel/runtime';
import { returnsOfPortions } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { LinkedReturn, ShippedLine } from '../domain/engine/inputs';
import { SerialHolders, type SerialScope } from './serial-holders';
import { linkedReturns, shippedLines } from './shipped-line';
import { lineFacts } from './sources/line.facts';

/** A partner's shipped lines and linked returns as known at a place of the feed. */
@Injectable()
export class ShippedLines {
  constructor(
    private readonly facts: KnownFacts,
    private readonly serials: SerialHolders,
  ) {}

  /** Lines shipped up to a day. Linked returns are no lines: they are netted with their sale, or reverse it. */
  async upTo(partnerId: string, lastDay: string, scope: SerialScope): Promise<readonly ShippedLine[]> {
    const known = await this.facts.where(
      lineFacts,
      scope,
      '"partnerId" = $2 and "shipOn" <= $3 and "reverses" is null',
      [partnerId, lastDay],
    );
    return this.serials.blocking(
      known.flatMap((line) => shippedLines(line, scope.timeZone)),
      scope,
    );
  }

  /** Every return of the partner that is linked to its sale, whatever its ship day. */
  async returns(partnerId: string, at: Known): Promise<readonly LinkedReturn[]> {
    const known = await this.facts.where(lineFacts, at, '"partnerId" = $2 and "reverses" is not null', [
      partnerId,
    ]);
    if (known.length === 0) return [];
    const split = await this.facts.where(lineFacts, at, '"partnerId" = $2 and cardinality("dealIds") > 1', [
      partnerId,
    ]);
    return returnsOfPortions(known, split).flatMap(linkedReturns);
  }
}
