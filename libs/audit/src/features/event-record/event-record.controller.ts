import {
  absent,
  Access,
  AnswersRecord,
  RecordAnswer,
  RecordDoors,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { eventView, readsAll, viewOfEvent } from '../../event.view';
import { EventIndex } from './event-index.query';

@ApiTags('audit')
@Controller({ path: 'events', version: '1' })
export class EventRecordController {
  constructor(
    private readonly index: EventIndex,
    private readonly doors: RecordDoors,
  ) {}

  @Get(':eventId')
  @Access(['*'], 'named')
  @AnswersRecord(eventView)
  @ApiOperation({
    operationId: 'getEvent',
    summary: 'One event, as explanations and entries refer to it, for whoever may read its record',
  })
  async event(@Param('eventId') id: string, @Viewer() viewer: Principal) {
    const event = await this.index.find(id);
    if (event === undefined) throw absent();
    if (!readsAll(viewer) && !(await this.doors.opens(event, viewer))) throw absent();
    return new RecordAnswer(event.revision, { id: event.id, ...viewOfEvent(event, viewer) });
  }
}
