import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { RuntimeAdmin } from '@channel/runtime';
import { Controller, Get, Inject, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Access } from '../access';
import { checkProjections, readiness, type Check } from './readiness';

const PATIENCE_MS = 3_000;

@ApiTags('health')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly database: Database,
    private readonly runtime: RuntimeAdmin,
  ) {}

  @Get('live')
  @Access([], 'public')
  @ApiOperation({ operationId: 'getLiveness', summary: 'The process answers; nothing else is touched' })
  live(): object {
    return { status: 'up' };
  }

  @Get('ready')
  @Access([], 'public')
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'Whether work can be done: log, database, read models',
  })
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    const [log, database, projections] = await Promise.all([
      checked('log', async () => {
        const { up, detail } = await this.store.health();
        return { status: up ? 'up' : 'down', ...(detail === undefined ? {} : { detail }) };
      }),
      checked('database', async () => {
        await this.database.query('select 1');
        return { status: 'up' };
      }),
      checked('projections', async () => checkProjections(await this.runtime.projections())),
    ]);
    const report = readiness({ log, database, projections });
    response.status(report.status === 'down' ? 503 : 200);
    return report;
  }
}

/** A check that does not answer is down; its reason stays in the process. */
const checked = async (name: string, check: () => Promise<Check>): Promise<Check> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Check>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, { status: 'down', detail: `${name} does not answer` });
  });
  const result = check().catch((): Check => ({ status: 'down', detail: `${name} cannot be reached` }));
  return Promise.race([result, late]).finally(() => {
    clearTimeout(timer);
  });
};
