import { Access, answer, AnswersCommand, DayField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { EndAssignmentCommand } from './end-assignment.handler';

class EndAssignmentDto {
  @DayField({ optional: true, description: 'First day that it no longer covers; by default today.' })
  readonly beforeOn?: string;
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class EndAssignmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/assignments/:assignmentId/end')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['ASSIGNMENT_UNKNOWN', 'ASSIGNMENT_ENDED', 'DAYS_CROSSED', 'REASON_MISSING'] as const),
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'endPartnerAssignment',
    summary: 'End the assignment of a channel manager to a partner',
  })
  async end(
    @Param('partnerId') partnerId: string,
    @Param('assignmentId') assignmentId: string,
    @Body() body: EndAssignmentDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new EndAssignmentCommand({ ...body, partnerId, assignmentId }, meta)),
      viewOfPartner,
    );
  }
}
