import { Access, answer, AnswersCommand, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { correctionView, viewOfCorrection } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { RejectStandingCorrectionCommand } from './reject-standing-correction.handler';

class RejectStandingCorrectionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class RejectStandingCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/corrections/:correctionId/reject')
  @Access(['finance.approver', 'channel.lead'], 'vendor')
  @AnswersCommand(correctionView)
  @Refuses(partnersProblems, [
    'CORRECTION_UNKNOWN',
    'CORRECTION_DECIDED',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'rejectStandingCorrection', summary: 'Reject a correction of the past' })
  async reject(
    @Param('partnerId') partnerId: string,
    @Param('correctionId') correctionId: string,
    @Body() body: RejectStandingCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new RejectStandingCorrectionCommand({ ...body, partnerId, correctionId }, meta),
    );
    return answer(outcome, (partner) => viewOfCorrection(partner, correctionId));
  }
}
