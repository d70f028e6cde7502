import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  FlagField,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ASSESSORS, type Assessor } from '../../../domain/qualification/qualification.events';
import { QUALIFICATION_ASSESSORS, qualificationView, viewOfQualification } from '../../../qualification.view';
import { standingProblems } from '../../../standing.problems';
import { AssessQualificationCommand } from './assess-qualification.handler';

class CheckedItemDto {
  @TextField({ max: 60, example: 'remote-diagnostics' })
  readonly item!: string;
  @FlagField()
  readonly passed!: boolean;
  @TextField({ max: 500, description: 'What was seen.' })
  readonly note!: string;
}
class AssessQualificationDto {
  @ChoiceField(ASSESSORS, { description: 'The assignment in which you assess.' })
  readonly as!: Assessor;
  @FlagField({ description: 'Your verdict.' })
  readonly passed!: boolean;
  @TextField({ max: 2000, description: 'The partner reads it.' })
  readonly note!: string;
  @ListField(() => CheckedItemDto, {
    ...{ optional: true, min: 0, max: 50 },
    description: 'Of the service partner manager: every item of the support centre’s checklist.',
  })
  readonly checklist?: CheckedItemDto[];
}

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class AssessQualificationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':qualificationId/assess')
  @Access(QUALIFICATION_ASSESSORS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(qualificationView)
  @Refuses(standingProblems, [
    ...(['QUALIFICATION_NOT_OPEN', 'HUMAN_REQUIRED', 'NOT_ASSESSOR', 'FOUR_EYES', 'REASON_MISSING'] as const),
    ...(['ITEM_UNKNOWN', 'CHECKLIST_INCOMPLETE', 'PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'assessQualification',
    summary: 'Assess an Operate Specialist in one of the two assignments; another person does in the other',
  })
  async assess(
    @Param('qualificationId') qualificationId: string,
    @Body() { checklist = [], ...body }: AssessQualificationDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new AssessQualificationCommand({ ...body, checklist, qualificationId }, meta);
    return answer(await this.commands.execute(command), viewOfQualification);
  }
}
