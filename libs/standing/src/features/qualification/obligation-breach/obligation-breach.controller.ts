import { Access, answer, AnswersCommand, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_ASSESSORS, qualificationView, viewOfQualification } from '../../../qualification.view';
import { standingProblems } from '../../../standing.problems';
import { FlagBreachCommand, SettleBreachCommand } from './obligation-breach.handler';

class FlagBreachDto {
  @TextField({ max: 60, description: 'The obligation, as the partner accepted it.', example: 'level-1' })
  readonly obligation!: string;
  @TextField({ max: 500, description: 'What shows it: a ticket, a letter, an audit.' })
  readonly evidence!: string;
  @TextField({ max: 2000, description: 'What happened. The partner reads it.' })
  readonly note!: string;
}
class SettleBreachDto {
  @IdField()
  readonly breachId!: string;
  @TextField({ max: 2000, description: 'How it was settled. The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('standing')
@Controller({ path: 'qualifications/:qualificationId', version: '1' })
export class ObligationBreachController {
  constructor(private readonly commands: CommandBus) {}

  @Post('flag-breach')
  @Access(QUALIFICATION_ASSESSORS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(qualificationView)
  @Refuses(standingProblems, [
    ...(['QUALIFICATION_NOT_OPEN', 'NAME_UNKNOWN', 'EVIDENCE_MISSING', 'REASON_MISSING'] as const),
    ...(['PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'flagObligationBreach',
    summary: 'Flag that an Operate Specialist did not keep an obligation, with what shows it',
  })
  async flag(
    @Param('qualificationId') qualificationId: string,
    @Body() body: FlagBreachDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new FlagBreachCommand({ ...body, qualificationId }, meta));
    return answer(outcome, viewOfQualification);
  }

  @Post('settle-breach')
  @Access(QUALIFICATION_ASSESSORS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(qualificationView)
  @Refuses(standingProblems, [
    ...(['BREACH_NOT_OPEN', 'REASON_MISSING', 'PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'settleObligationBreach',
    summary: 'Say how a flagged breach was settled; the flag stays on record',
  })
  async settle(
    @Param('qualificationId') qualificationId: string,
    @Body() body: SettleBreachDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new SettleBreachCommand({ ...body, qualificationId }, meta));
    return answer(outcome, viewOfQualification);
  }
}
