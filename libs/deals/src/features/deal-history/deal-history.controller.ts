import { absent, Access, RecordAnswer, Viewer, type Principal } from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealReader } from '../../deal-reader';
import { DEAL_READERS, dealOwnedBy, dealVisibleTo, mayKnowHolder } from '../../deal.view';
import type { DealEvent } from '../../domain/deal/deal.events';
import { isTold, sentenceOf, sinceItIs } from './deal-sentence';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class DealHistoryController {
  constructor(private readonly reader: DealReader) {}

  @Get(':dealId/history')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({
    operationId: 'getDealHistory',
    summary: 'What happened to a registration, by whom and why',
  })
  async history(@Param('dealId') id: string, @Viewer() viewer: Principal): Promise<RecordAnswer> {
    const { state, revision, events } = await this.reader.loadDeal(id);
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    const full = mayKnowHolder(viewer);
    const own = sinceItIs(events, dealOwnedBy(viewer.orgId)(state));
    const told = full ? own : own.filter(({ type, data }) => isTold({ type, data } as never));
    return new RecordAnswer(revision, { id, data: told.map((event) => entry(event, viewer, full)) });
  }
}

/** The envelope, cut: the command and what caused it can name things of other organisations. */
const entry = (event: RecordedEvent, viewer: Principal, full: boolean): object => {
  const { type, data, metadata } = event;
  const { actor, channel, reason, recordedAt, effectiveAt, commandId, correlationId } = metadata;
  const ours = actor.orgId === viewer.orgId;
  return {
    revision: Number(event.revision),
    type,
    sentence: sentenceOf({ type, data } as unknown as DealEvent, full),
    by: { id: actor.id, type: actor.type },
    channel,
    recordedAt,
    effectiveAt,
    ...(full || ours ? { reason } : {}),
    ...(full ? { commandId, correlationId } : {}),
  };
};
