import {
  absent,
  Access,
  answer,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { importDecider } from '../../domain/import/import.decider';
import { ImportKinds } from '../../import-kind';
import { applyJobId, isOwnOf, viewOfImport } from '../../import-jobs';
import { importsProblems } from '../../imports.problems';
import { UPLOADERS } from '../../uploaders';
import { ConfirmImportCommand } from './confirm-import.handler';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ConfirmImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
  ) {}

  @Post(':importId/confirm')
  @HttpCode(202)
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @Requires('Idempotency-Key')
  @Refuses(importsProblems)
  @ApiOperation({ operationId: 'confirmImport', summary: 'Apply what the check found; a job does it' })
  @ApiResponse({ status: 202, description: 'Location names the job that applies it.' })
  async confirm(
    @Param('importId') importId: string,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'none' || !isOwnOf(viewer.orgId)(state)) throw absent();
    if (this.kinds.find(state.kind)?.mayUpload(viewer) !== true)
      throw new ProblemException(403, 'FORBIDDEN', `Your roles do not import the kind ${state.kind}.`);
    const outcome = await this.commands.execute(new ConfirmImportCommand({ importId }, meta));
    if (outcome.kind === 'accepted')
      response.status(202).setHeader('Location', `/v1/jobs/${applyJobId(importId)}`);
    return answer(outcome, (after) => ({ ...viewOfImport(after), jobId: applyJobId(importId) }));
  }
}
