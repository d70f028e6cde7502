import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionOf } from '../../domain/terms/terms';
import { programsProblems } from '../../programs.problems';
import { SubmitProgrammeVersionCommand } from './submit-programme-version.handler';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class SubmitProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/submit')
  @HttpCode(200)
  @Access(['programme.author'], 'vendor')
  @Requires('If-Match')
  @Refuses(programsProblems)
  @ApiOperation({ operationId: 'submitProgrammeVersion', summary: 'Submit a drafted version for approval' })
  async submit(
    @Param('programmeId') programmeId: string,
    @Param('version', ParseIntPipe) version: number,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new SubmitProgrammeVersionCommand({ programmeId, version }, meta),
    );
    return answer(outcome, (terms) => ({ programmeId, version, status: versionOf(terms, version)?.status }));
  }
}
