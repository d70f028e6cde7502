import { Access, answer, AnswersCommand, Meta, Refuses, Requires, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { correctionView, viewOfCorrection } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { ApproveStandingCorrectionCommand } from './approve-standing-correction.handler';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ApproveStandingCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/corrections/:correctionId/approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(correctionView)
  @Refuses(partnersProblems, [
    'CORRECTION_UNKNOWN',
    'CORRECTION_DECIDED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'ENROLMENT_NOT_OPEN',
    'COUNTRY_TIER_UNKNOWN',
    'REGION_UNKNOWN',
    'LEVEL_UNKNOWN',
    'LEVEL_UNCHANGED',
    'SPECIALISATION_UNKNOWN',
    'SPECIALISATION_ACTIVE',
    'SPECIALISATION_NOT_ACTIVE',
    'DAYS_CROSSED',
    'INVITATION_REQUIRED',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'PLAN_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveStandingCorrection',
    summary: 'Approve a correction of the past; a dry run shows what it moves now',
  })
  async approve(
    @Param('partnerId') partnerId: string,
    @Param('correctionId') correctionId: string,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new ApproveStandingCorrectionCommand({ partnerId, correctionId }, meta),
    );
    return answer(outcome, (partner) => viewOfCorrection(partner, correctionId));
  }
}
