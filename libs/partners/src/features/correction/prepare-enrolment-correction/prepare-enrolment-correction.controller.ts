import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { correctionView, viewOfLastCorrection } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { PrepareEnrolmentCorrectionCommand } from './prepare-enrolment-correction.handler';

class PrepareEnrolmentCorrectionDto {
  @TextField({ optional: true, max: 60, description: 'Level of the role; absent for distributors.' })
  readonly level?: string;
  @TextField({ max: 20 })
  readonly countryTier!: string;
  @TextListField({ max: 20 })
  readonly regions!: string[];
  @DayField({ description: 'First day of the enrolment, before today.' })
  readonly effectiveOn!: string;
  @TextField({ max: 500 })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Where the proof can be looked up.' })
  readonly evidence!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class PrepareEnrolmentCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/prepare-enrolment')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(correctionView, 201)
  @Refuses(partnersProblems, [
    'INVITATION_REQUIRED',
    'ENROLMENT_NOT_OPEN',
    'LEVEL_UNKNOWN',
    'COUNTRY_TIER_UNKNOWN',
    'REGION_UNKNOWN',
    'CORRECTION_NOT_NEEDED',
    'TOO_FAR_BACK',
    'REASON_MISSING',
    'EVIDENCE_MISSING',
    'PLAN_MISSING',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'prepareEnrolmentCorrection',
    summary: 'Prepare the enrolment of an invited partner since a past day, with what it moves by quarter',
  })
  async prepare(
    @Param('partnerId') partnerId: string,
    @Body() { reason, evidence, level, ...assessed }: PrepareEnrolmentCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { partnerId, enrolment: { ...assessed, level: level ?? null }, reason, evidence };
    const outcome = await this.commands.execute(new PrepareEnrolmentCorrectionCommand(asked, meta));
    return answer(outcome, viewOfLastCorrection);
  }
}
