import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  DayField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PrepareStandingCorrection } from '../../../domain/partner/standing-corrections';
import { correctionView, viewOfLastCorrection } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { PrepareStandingCorrectionCommand } from './prepare-standing-correction.handler';

type CorrectedFact = PrepareStandingCorrection['data']['fact'];

class PrepareStandingCorrectionDto {
  @ChoiceField(['level', 'specialisation', 'specialisation-end'])
  readonly kind!: CorrectedFact['kind'];
  @TextField({ max: 60, description: 'The level, or the specialisation.' })
  readonly what!: string;
  @DayField({ description: 'First day that changes: of the level, of the specialisation, or without it.' })
  readonly firstOn!: string;
  @DayField({ optional: true, description: 'Of a specialisation: first day that is no longer covered.' })
  readonly beforeOn?: string;
  @TextField({ max: 500 })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Where the proof can be looked up.' })
  readonly evidence!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class PrepareStandingCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/prepare-correction')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(correctionView, 201)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'CORRECTION_NOT_NEEDED',
    'TOO_FAR_BACK',
    'REASON_MISSING',
    'EVIDENCE_MISSING',
    'LEVEL_UNKNOWN',
    'LEVEL_UNCHANGED',
    'SPECIALISATION_UNKNOWN',
    'SPECIALISATION_ACTIVE',
    'SPECIALISATION_NOT_ACTIVE',
    'DAYS_CROSSED',
    'INVITATION_REQUIRED',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'prepareStandingCorrection',
    summary: 'Prepare a correction of the past, with what it moves by quarter',
  })
  async prepare(
    @Param('partnerId') partnerId: string,
    @Body() body: PrepareStandingCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const { reason, evidence } = body;
    const asked = { partnerId, fact: factOf(body), reason, evidence };
    const outcome = await this.commands.execute(new PrepareStandingCorrectionCommand(asked, meta));
    return answer(outcome, viewOfLastCorrection);
  }
}

const factOf = ({ kind, what, firstOn, beforeOn }: PrepareStandingCorrectionDto): CorrectedFact => {
  switch (kind) {
    case 'level':
      return { kind, level: what, effectiveOn: firstOn };
    case 'specialisation':
      return { kind, specialisation: what, fromOn: firstOn, untilOn: beforeOn ?? null };
    case 'specialisation-end':
      return { kind, specialisation: what, untilOn: firstOn };
  }
};
