import {
  Access,
  answer,
  ChoiceField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { conflictView, viewOfConflict } from '../../../conflict.view';
import { CONFLICT_OUTCOMES, type ConflictOutcome } from '../../../domain/opportunity/opportunity';
import { dealsProblems } from '../../../deals.problems';
import { DecideConflictCommand } from './decide-conflict.handler';

class DecideConflictDto {
  @ChoiceField(CONFLICT_OUTCOMES, {
    optional: true,
    description:
      '`award`, where nothing is said: it alone. `allow-both`: the others beside it, without protection.',
  })
  readonly outcome?: ConflictOutcome;
  @IdField({ description: 'The registration, or the opportunity of the vendor’s own sales, that gets it.' })
  readonly claimId!: string;
  @TextField({ max: 2000, description: 'For the vendor; neither partner reads it.' })
  readonly reason!: string;
}

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class DecideConflictController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':conflictId/decide')
  @AnswersCommand(conflictView)
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_NOT_OPEN',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_IN_CONFLICT',
    'CUSTOMERS_UNDECIDED',
    'REASON_MISSING',
    'OPPORTUNITY_PROTECTED',
  ])
  @ApiOperation({
    operationId: 'decideConflict',
    summary: 'Award an opportunity to one of those that claim it, or let the others in beside it',
  })
  async decide(
    @Param('conflictId') conflictId: string,
    @Body() body: DecideConflictDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new DecideConflictCommand({ ...body, conflictId }, meta));
    return answer(outcome, (state, { id }) => viewOfConflict(id, state));
  }
}
