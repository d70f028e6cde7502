import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_DECIDERS, qualificationView, viewOfQualification } from '../../../qualification.view';
import { standingProblems } from '../../../standing.problems';
import { ContractQualificationCommand } from './contract-qualification.handler';

class ContractQualificationDto {
  @TextField({
    max: 500,
    description: 'Where the signed contract can be looked up.',
    example: 'OSC-2026-014',
  })
  readonly contract!: string;
}

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class ContractQualificationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':qualificationId/contract')
  @Access(QUALIFICATION_DECIDERS, 'vendor')
  @Requires('If-Match')
  @AnswersCommand(qualificationView)
  @Refuses(standingProblems, [
    ...(['QUALIFICATION_NOT_OPEN', 'HUMAN_REQUIRED', 'EVIDENCE_MISSING', 'LEVEL_TOO_LOW'] as const),
    ...(['REQUIREMENTS_NOT_MET', 'PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'contractQualification',
    summary:
      'Record the signed contract of a passed qualification: every requirement is met, and it is held from today',
  })
  async contract(
    @Param('qualificationId') qualificationId: string,
    @Body() body: ContractQualificationDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ContractQualificationCommand({ ...body, qualificationId }, meta);
    return answer(await this.commands.execute(command), viewOfQualification);
  }
}
