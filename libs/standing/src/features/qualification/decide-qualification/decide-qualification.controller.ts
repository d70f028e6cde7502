import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  OUTCOMES_OF_YEAR,
  QUALIFICATION_DECIDERS,
  qualificationView,
  viewOfQualification,
} from '../../../qualification.view';
import { standingProblems } from '../../../standing.problems';
import { DecideQualificationCommand } from './decide-qualification.handler';

class DecideQualificationDto {
  @ChoiceField(OUTCOMES_OF_YEAR, {
    description: 'Keep, once the year is assessed; end, at any time, from today on.',
  })
  readonly outcome!: (typeof OUTCOMES_OF_YEAR)[number];
  @TextField({ max: 2000, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class DecideQualificationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':qualificationId/decide')
  @Access(QUALIFICATION_DECIDERS, 'vendor')
  @Requires('If-Match')
  @AnswersCommand(qualificationView)
  @Refuses(standingProblems, [
    ...(['QUALIFICATION_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'REASON_MISSING'] as const),
    ...(['PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'decideQualification',
    summary: 'Keep the status of an Operate Specialist for a year that others assessed, or end it',
  })
  async decide(
    @Param('qualificationId') qualificationId: string,
    @Body() body: DecideQualificationDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new DecideQualificationCommand({ ...body, qualificationId }, meta);
    return answer(await this.commands.execute(command), viewOfQualification);
  }
}
