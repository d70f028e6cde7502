import { Access, AnswersFile, parameterInvalid, Viewer, type Principal } from '@channel/http';
import { readInstant } from '@channel/kernel';
import { Controller, Get, Logger, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { READS_ALL, viewOfEvent } from '../../event.view';
import { EventExport, type Exported } from './event-export.query';

const FILTERS = ['stream', 'type', 'actor', 'channel', 'correlation', 'from', 'to'] as const;
const INSTANTS: readonly string[] = ['from', 'to'];

/** Declares each filter as what may be asked. */
const asked = (): MethodDecorator => (target, key, descriptor: PropertyDescriptor) => {
  for (const name of FILTERS)
    ApiQuery({
      ...{ name, required: false, type: String },
      ...(INSTANTS.includes(name) ? { description: 'Instant of recording, inclusive.' } : {}),
    })(target, key, descriptor);
};

@ApiTags('audit')
@Controller({ path: 'events', version: '1' })
export class EventExportController {
  private readonly log = new Logger(EventExportController.name);

  constructor(private readonly events: EventExport) {}

  // Each by its own name: what is not among them is refused as unknown.
  // eslint-disable-next-line max-params -- the filters of an address, one parameter each
  @Get('export/ndjson')
  @Access(READS_ALL, 'vendor')
  @AnswersFile('application/x-ndjson')
  @asked()
  @ApiOperation({
    operationId: 'exportEvents',
    summary: 'Events as the log holds them, one JSON document a line, in the order of the log',
  })
  export(
    @Viewer() viewer: Principal,
    @Res({ passthrough: true }) response: ServerResponse,
    @Query('stream') stream?: string,
    @Query('type') type?: string,
    @Query('actor') actor?: string,
    @Query('channel') channel?: string,
    @Query('correlation') correlation?: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ): StreamableFile {
    const query = { stream, type, actor, channel, correlation, from, to };
    instantOr400('from', from);
    instantOr400('to', to);
    const lines = Readable.from(this.lines(query, viewer));
    return new StreamableFile(lines, {
      type: 'application/x-ndjson',
      disposition: 'attachment; filename="events.ndjson"',
    }).setErrorHandler((error) => {
      this.log.error(`The export of events ended early: ${error.message}`);
      // Whoever reads must not take half of it for all.
      response.destroy(error);
    });
  }

  private async *lines(query: Exported, viewer: Principal): AsyncGenerator<string> {
    for await (const event of this.events.events(query))
      yield `${JSON.stringify({ id: event.id, revision: Number(event.revision), ...viewOfEvent(event, viewer) })}\n`;
  }
}

const instantOr400 = (name: string, given: string | undefined): void => {
  if (given !== undefined && readInstant(given) === undefined)
    throw parameterInvalid(name, `${name} must be an instant.`);
};
