import {
  absent,
  Access,
  Histories,
  historyActorView,
  RecordAnswer,
  toldReason,
  TellsInLanguage,
  Viewer,
  type Principal,
  AnswersRecord,
  is,
  view,
  type ViewOf,
} from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealSurroundings } from '../../../deal-surroundings';
import { DEAL_READERS, dealOwnedBy, dealVisibleTo, mayKnowHolder } from '../../../deal.view';
import type { DealEvent } from '../../../domain/deal/deal.events';
import { isTold, sentenceOf, sinceItIs } from './deal-sentence';

const entryView = view('DealHistoryEntry', {
  revision: is.count,
  type: is.text.describe('Type of the event; docs/events describes it.'),
  sentence: is.text,
  by: historyActorView,
  channel: is.text,
  recordedAt: is.instant,
  effectiveAt: is.text,
  reason: is.text.nullable().optional(),
  commandId: is.text.optional().describe('For the channel team and the auditor.'),
  correlationId: is.text.optional(),
});
const historyView = view('DealHistory', { data: is.listOf(entryView) });

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class DealHistoryController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly histories: Histories,
  ) {}

  @Get(':dealId/history')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({
    operationId: 'getDealHistory',
    summary: 'What happened to a registration, by whom and why',
  })
  @AnswersRecord(historyView)
  @TellsInLanguage()
  async history(@Param('dealId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.around.loadDeal(id);
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    const full = mayKnowHolder(viewer);
    const own = sinceItIs(events, dealOwnedBy(viewer.orgId)(state));
    const told = full ? own : own.filter(({ type, data }) => isTold({ type, data } as never));
    const entries = told.map((event) => entry(event, viewer, full));
    return new RecordAnswer(revision, { id, data: await this.histories.named(entries, viewer) });
  }
}

/** The envelope, cut: the command and what caused it can name things of other organisations. */
const entry = (event: RecordedEvent, viewer: Principal, full: boolean): ViewOf<typeof entryView> => {
  const { type, data, metadata } = event;
  const { actor, channel, recordedAt, effectiveAt, commandId, correlationId } = metadata;
  const whole = full || actor.orgId === viewer.orgId;
  const change = { type, data } as unknown as DealEvent;
  const sentence = sentenceOf(change, full, viewer.language);
  const reason = toldReason(event, sentenceOf(change, full, 'en'), whole);
  return {
    ...{ revision: Number(event.revision), type, sentence },
    by: { id: actor.id, type: actor.type },
    channel,
    recordedAt,
    effectiveAt,
    ...(whole || reason !== null ? { reason } : {}),
    ...(full ? { commandId, correlationId } : {}),
  };
};
