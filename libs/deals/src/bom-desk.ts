import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  DeciderRunner,
  notFound,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { BomReader } from './bom-reader';
import { DealSurroundings } from './deal-surroundings';
import { dealVisibleTo } from './deal.view';
import type { Bom } from './domain/bom/bom';
import type { SubmitBom } from './domain/bom/bom.commands';
import { bomDecider } from './domain/bom/bom.decider';
import type { WantedLine } from './domain/bom/bom.lines';
import { takesBom } from './domain/deal/deal';

export type BomToSubmit = Readonly<{
  dealId: string;
  lines: readonly WantedLine[];
  addProductLines?: readonly string[];
}>;

/** Submits a version of a bill of materials: by itself, or with the draft of its registration. */
@Injectable()
export class BomDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly reader: BomReader,
  ) {}

  async submit(
    { dealId, lines, addProductLines = [] }: BomToSubmit,
    meta: CommandMeta,
  ): Promise<Outcome<RefusalsOf<SubmitBom>, Bom>> {
    const deal = await this.around.deal(dealId);
    if (deal === undefined || !dealVisibleTo(meta.actor.orgId)(deal)) return refused(notFound());
    const bomId = apiId('bom', meta.commandId);
    const { on, ...ground } = await this.reader.groundOf(deal, lines, meta);
    return this.runner.run(
      bomDecider,
      bomId,
      {
        type: 'SubmitBom',
        data: {
          ...ground,
          ...{ bomId, dealId, lines },
          bomVersion: (deal.bom?.bomVersion ?? 0) + 1,
          partnerId: deal.partnerId,
          distributorId: deal.distributorId,
          dealOpen: takesBom(deal),
          addProductLines: [...new Set(addProductLines)],
          act: { ...actOf(meta), on },
        },
      },
      meta,
      { visible: anyone },
    );
  }
}
