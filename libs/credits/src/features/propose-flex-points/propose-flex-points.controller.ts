import { EvidenceDto, evidenceIn } from '@channel/evidence';
import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  NestedField,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { creditsProblems } from '../../credits.problems';
import { flexEntryIdOf } from '../../flex-entry-id';
import { FLEX_PROPOSERS, flexEntryView, viewOfEntryIn } from '../../flex.view';
import { ProposeFlexPointsCommand } from './propose-flex-points.handler';

class ProposeFlexPointsDto {
  @IdField({ description: 'The partner that earned them.' })
  readonly partnerId!: string;
  @TextField({ max: 60, description: 'Of the catalogue of the programme.', example: 'customer-reference' })
  readonly earningEvent!: string;
  @DayField({ description: 'Decides the half-year.' })
  readonly earnedOn!: string;
  @NestedField(() => EvidenceDto)
  readonly evidence!: EvidenceDto;
}

@ApiTags('credits')
@Controller({ path: 'flex-points', version: '1' })
export class ProposeFlexPointsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(FLEX_PROPOSERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(flexEntryView, 201)
  @Refuses(creditsProblems, [
    'VERSION_NOT_IN_FORCE',
    'EARNING_EVENT_UNKNOWN',
    'EARNED_BY_ITSELF',
    'LEVEL_TOO_LOW',
    'DAY_IN_FUTURE',
    'EVIDENCE_MISSING',
    'HALF_YEAR_NOT_OPEN',
    'EVIDENCE_ALREADY_USED',
  ])
  @ApiOperation({
    operationId: 'proposeFlexPoints',
    summary: 'Say that flex points were earned, and what shows it',
  })
  async propose(
    @Body() { partnerId, earningEvent, earnedOn, evidence }: ProposeFlexPointsDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { partnerId, earningEvent, earnedOn, evidence: evidenceIn(evidence) };
    const outcome = await this.commands.execute(new ProposeFlexPointsCommand(data, meta));
    return answer(outcome, viewOfEntryIn(flexEntryIdOf(meta.commandId)));
  }
}
