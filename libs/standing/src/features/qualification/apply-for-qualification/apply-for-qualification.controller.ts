import {
  Access,
  answer,
  AnswersCommand,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  QUALIFICATION_APPLICANTS,
  qualificationView,
  viewOfQualification,
} from '../../../qualification.view';
import { standingProblems } from '../../../standing.problems';
import { ApplyForQualificationCommand } from './apply-for-qualification.handler';

class ApplyForQualificationDto {
  @IdField({ optional: true, description: 'By default your own organisation.' })
  readonly partnerId?: string;
  @TextField({ max: 60, example: 'operate-network-infrastructure' })
  readonly certification!: string;
  @TextListField({ max: 50, description: 'Every obligation of the service, accepted.' })
  readonly obligations!: string[];
  @TextField({ ...{ max: 4000, optional: true }, description: 'Of who applies again: how it gets there.' })
  readonly plan?: string;
  @TextField({ ...{ max: 2000, optional: true }, description: 'Of who applies again: by when.' })
  readonly timeLine?: string;
}

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class ApplyForQualificationController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(QUALIFICATION_APPLICANTS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(qualificationView, 201)
  @Refuses(standingProblems, [
    ...(['SPECIALISATION_UNKNOWN', 'INVITATION_REQUIRED', 'LEVEL_TOO_LOW', 'QUALIFICATION_RUNNING'] as const),
    ...(['OBLIGATIONS_NOT_ACCEPTED', 'PLAN_MISSING', 'PARTNER_NOT_ACTIVE', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'applyForQualification',
    summary: 'Apply as Operate Specialist for one product certification, once you are invited to it',
  })
  async apply(@Body() body: ApplyForQualificationDto, @Meta() meta: CommandMeta) {
    const { partnerId = meta.actor.orgId, ...asked } = body;
    return answer(
      await this.commands.execute(new ApplyForQualificationCommand({ ...asked, partnerId }, meta)),
      viewOfQualification,
    );
  }
}
