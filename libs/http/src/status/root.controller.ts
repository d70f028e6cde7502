import { CONFIG, type Config } from '@channel/config';
import { Controller, Get, Inject, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access';
import { publicUrlOf } from '../public-url';
import { Answers } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

const rootView = view('Root', {
  name: is.text,
  docs: is.url.optional().describe('Absent where it has no page: in production unless `API_DOCS=on`.'),
  api: is.url,
  health: is.url,
});

/** For whoever opens the address that the start prints. */
@ApiTags('health')
@Controller({ path: '/', version: VERSION_NEUTRAL })
export class RootController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Access([], 'public')
  @Answers(rootView)
  @ApiOperation({ operationId: 'getRoot', summary: 'Where the description of the API lies' })
  root(): ViewOf<typeof rootView> {
    const url = publicUrlOf(this.config);
    return {
      name: 'Channel Ledger',
      ...(this.config.apiDocs ? { docs: `${url}/docs` } : {}),
      ...{ api: `${url}/v1`, health: `${url}/health/ready` },
    };
  }
}
