import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { statusOn, termsAt, versionOf } from '../../domain/terms/terms';
import { programsProblems } from '../../programs.problems';
import { ApproveProgrammeVersionCommand } from './approve-programme-version.handler';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ApproveProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/approve')
  @HttpCode(200)
  @Access(['programme.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @Refuses(programsProblems)
  @ApiOperation({
    operationId: 'approveProgrammeVersion',
    summary: 'Approve a version that another person wrote',
  })
  async approve(
    @Param('programmeId') programmeId: string,
    @Param('version', ParseIntPipe) version: number,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new ApproveProgrammeVersionCommand({ programmeId, version }, meta),
    );
    return answer(outcome, (terms) => {
      const approved = versionOf(terms, version);
      return {
        programmeId,
        version,
        status: approved === undefined ? undefined : statusOn(terms, approved, termsAt(terms, meta.now).day),
        effectiveFrom: approved?.definition.effectiveFrom,
      };
    });
  }
}
