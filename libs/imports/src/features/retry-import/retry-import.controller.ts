import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  Refuses,
  Requires,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ImportAccess } from '../../import-access';
import { retryJobId } from '../../import-jobs';
import { importAtWorkView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { UPLOADERS } from '../../uploaders';
import { RetryImportCommand } from './retry-import.handler';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class RetryImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly access: ImportAccess,
  ) {}

  @Post(':importId/retry')
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(importAtWorkView, 202)
  @Refuses(importsProblems, ['IMPORT_NOT_RETRIABLE'], ['FORBIDDEN'])
  @ApiOperation({
    operationId: 'retryImport',
    summary: 'Go on with an import whose work was given up, e.g. after a long outage',
  })
  async retry(
    @Param('importId') importId: string,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.access.mustHandle(importId, viewer);
    const outcome = await this.commands.execute(new RetryImportCommand({ importId }, meta));
    const jobOf = (retries: number): string => retryJobId(importId, retries);
    if (outcome.kind === 'accepted' && outcome.state.status !== 'none')
      response.status(202).setHeader('Location', `/v1/jobs/${jobOf(outcome.state.retries)}`);
    return answer(outcome, (state) => ({
      ...viewOfImport(state),
      ...(state.status === 'none' ? {} : { jobId: jobOf(state.retries) }),
    }));
  }
}
