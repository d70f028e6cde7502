import { Deals } from '@channel/deals';
import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import type { JsonObject } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LinePortion } from '../../domain/shipment-line/portions';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LINE_READERS } from '../../shipment-line.view';
import { ShipmentLineReader } from '../../shipment-line-reader';
import { lineSentences } from './line-sentences';

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class ShipmentLineHistoryController {
  constructor(
    private readonly lines: ShipmentLineReader,
    private readonly runner: DeciderRunner,
    private readonly deals: Deals,
    private readonly histories: Histories,
  ) {}

  @Get(':lineId/history')
  @Access(LINE_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getShipmentLineHistory',
    summary: 'How a line was reported and matched, by whom and why',
  })
  async history(@Param('lineId') id: string, @Viewer() viewer: Principal) {
    const found = await this.lines.recorded(id);
    const full = isVendor(viewer);
    if (found === undefined || !(full || found.line.distributorId === viewer.orgId)) throw absent();
    const { revision, events } = await this.runner.load(shipmentLineDecider, id);
    const told = [found.event, ...events].toSorted(inTheFeed);
    const numberOf = await this.numbersIn(told, found.line.match?.dealId);
    const sentences = lineSentences({ lineId: id, numberOf, full });
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(told, sentences, viewer)) });
  }

  private async numbersIn(events: readonly RecordedEvent[], matched: string | undefined) {
    const ids = [matched, ...events.flatMap(({ data }) => [data.dealId, ...dealsOfPortions(data)])];
    const dealIds = new Set(ids.filter((dealId) => typeof dealId === 'string'));
    const numbers = new Map(
      await Promise.all(
        [...dealIds].map(async (dealId) => [dealId, (await this.deals.facts(dealId))?.number] as const),
      ),
    );
    return (dealId: string): string => numbers.get(dealId) ?? dealId;
  }
}

const dealsOfPortions = ({ portions }: JsonObject): readonly string[] =>
  ((portions ?? []) as unknown as readonly LinePortion[]).map(({ dealId }) => dealId);

/** A match by hand may be older than the file that corrected the line. */
const inTheFeed = (one: RecordedEvent, other: RecordedEvent): number => {
  if (one.checkpoint === other.checkpoint) return 0;
  return one.checkpoint < other.checkpoint ? -1 : 1;
};
