import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  isVendor,
  Lists,
  nothing,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACTOR_TYPES, CHANNELS, READS_ALL } from '../../event.view';
import { eventList, type EventRow } from './event-list.projection';

const eventRowView = view('EventRow', {
  id: is.id,
  type: is.text.describe('docs/events describes it.'),
  stream: is.text.describe('The record that it belongs to: its kind, a hyphen, its id.'),
  revision: is.count,
  checkpoint: is.checkpoint,
  by: view('EventActor', { id: is.id, type: is.oneOf(ACTOR_TYPES) }),
  channel: is.oneOf(CHANNELS),
  recordedAt: is.instant,
  correlation: is.text.describe('What was asked for that it followed from.'),
});

const events: ListSpec<EventRow, typeof eventRowView> = {
  projection: eventList.name,
  item: eventRowView,
  filters: {
    stream: 'text',
    type: 'text',
    actor: 'text',
    channel: { oneOf: CHANNELS },
    recordedAt: 'instant',
    correlation: 'text',
  },
  asOf: { grows: 'recordedAt' },
  sorts: ['-checkpoint', 'checkpoint'],
  scope: (viewer) => (isVendor(viewer) ? everything : nothing),
  view: ({ key: id, type, stream, revision, checkpoint, actor, actorType, channel, ...row }) => ({
    ...{ id, type, stream, revision: Number(revision), checkpoint, channel },
    ...{ recordedAt: row.recordedAt, correlation: row.correlation },
    by: { id: actor, type: actorType },
  }),
};

@ApiTags('audit')
@Controller({ path: 'events', version: '1' })
export class EventListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(READS_ALL, 'vendor')
  @AnswersPage(events)
  @ApiOperation({
    operationId: 'listEvents',
    summary: 'Everything that was recorded, the newest first: by record, type, person, cause and time',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(events, asked);
  }
}
