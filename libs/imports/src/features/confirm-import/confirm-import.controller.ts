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
import { applyJobId } from '../../import-jobs';
import { importAtWorkView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { UPLOADERS } from '../../uploaders';
import { ConfirmImportCommand } from './confirm-import.handler';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ConfirmImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly access: ImportAccess,
  ) {}

  @Post(':importId/confirm')
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(importAtWorkView, 202)
  @Refuses(importsProblems, ['IMPORT_NOT_CHECKED', 'ROWS_IN_ERROR', 'NOTHING_TO_APPLY'], ['FORBIDDEN'])
  @ApiOperation({ operationId: 'confirmImport', summary: 'Apply what the check found; a job does it' })
  async confirm(
    @Param('importId') importId: string,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.access.mustHandle(importId, viewer);
    const outcome = await this.commands.execute(new ConfirmImportCommand({ importId }, meta));
    if (outcome.kind === 'accepted')
      response.status(202).setHeader('Location', `/v1/jobs/${applyJobId(importId)}`);
    return answer(outcome, (after) => ({ ...viewOfImport(after), jobId: applyJobId(importId) }));
  }
}
