import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { versionStateView, viewOfState } from '../../programme.view';
import { programsProblems } from '../../programs.problems';
import { DraftProgrammeVersionCommand } from './draft-programme-version.handler';

class DraftProgrammeVersionDto {
  /** Checked by the published JSON Schema, which reports every place at once. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly definition!: Record<string, unknown>;
}

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class DraftProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions')
  @Access(['programme.author'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(versionStateView, 201)
  @Refuses(programsProblems, [
    'DEFINITION_INVALID',
    'PROGRAMME_DIFFERS',
    'EFFECTIVE_NOT_QUARTER_START',
    'EFFECTIVE_IN_PAST',
    'EFFECTIVE_DAY_TAKEN',
  ])
  @ApiOperation({ operationId: 'draftProgrammeVersion', summary: 'Draft the next version of a programme' })
  async draft(
    @Param('programmeId') programmeId: string,
    @Body() { definition }: DraftProgrammeVersionDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new DraftProgrammeVersionCommand({ programmeId, definition }, meta),
    );
    return answer(outcome, (terms) => viewOfState(terms.versions.length, meta.now)(terms));
  }
}
