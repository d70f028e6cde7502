import {
  Access,
  AnswersStream,
  parameterInvalid,
  Refuses,
  Viewer,
  type ChannelRequest,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { auditProblems } from '../../audit.problems';
import { changeView, LiveChanges } from './live-changes';
import { Listeners } from './listeners';
import { TOPICS, type Topic } from './topics';

@ApiTags('audit')
@Controller({ path: 'stream', version: '1' })
export class LiveStreamController {
  constructor(
    private readonly listeners: Listeners,
    private readonly changes: LiveChanges,
  ) {}

  @Get()
  @Access(['*'], 'named')
  @AnswersStream(changeView)
  @Refuses(auditProblems, [], ['TOO_MANY_STREAMS'])
  @ApiQuery({
    name: 'topics',
    required: false,
    type: String,
    description: `Kinds of records, with commas: ${TOPICS.join(', ')}. By default all.`,
  })
  @ApiQuery({
    name: 'after',
    required: false,
    type: String,
    description: 'A checkpoint: what came after it.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The same; it goes before `after`.' })
  @ApiOperation({
    operationId: 'streamChanges',
    summary: 'What changes among the records that I may read, as it happens',
    description:
      'Server-sent events, named like `deal.approved`; the id of each is its checkpoint, and whoever reads after it sees the ' +
      'change. An `event: reset` says that what was read before is too old to be told change by change, or that the rights ' +
      'of the listener changed: read anew. A line comes every 15 seconds.',
  })
  stream(
    @Req() request: ChannelRequest,
    @Res({ passthrough: true }) response: Response,
    @Viewer() viewer: Principal,
    @Query('topics') topics: string | undefined,
    @Query('after') after: string | undefined,
  ): StreamableFile {
    const asked = { topics: topicsIn(topics), after: placeIn(request.header('last-event-id') ?? after) };
    const { signal, leave } = this.listeners.enter(viewer.id);
    response.once('close', leave);
    if (response.closed) leave();
    // Proxies that gather answers would hold back each message until the next.
    response.setHeader('x-accel-buffering', 'no');
    const messages = Readable.from(this.changes.to({ request, viewer, ...asked, signal }));
    return new StreamableFile(messages, { type: 'text/event-stream; charset=utf-8' });
  }
}

/** @throws ProblemException PARAMETER_INVALID */
const topicsIn = (text: string | undefined): readonly Topic[] =>
  (text ?? '')
    .split(',')
    .filter((word) => word !== '')
    .map((word) => {
      const topic = TOPICS.find((one) => one === word);
      if (topic === undefined) throw parameterInvalid('topics', `There is no topic ${word}.`, TOPICS);
      return topic;
    });

/** @throws ProblemException PARAMETER_INVALID */
const placeIn = (text: string | undefined): string | undefined => {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,40}$/.test(text))
    throw parameterInvalid('after', 'after, and Last-Event-ID, is the id of an event of this stream.');
  return text;
};
