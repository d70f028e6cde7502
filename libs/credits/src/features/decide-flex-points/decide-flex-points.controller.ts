import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { creditsProblems } from '../../credits.problems';
import { FLEX_APPROVERS, flexEntryView, viewOfEntryIn } from '../../flex.view';
import { ApproveFlexPointsCommand, DeclineFlexPointsCommand } from './decide-flex-points.handler';

class DeclineFlexPointsDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
}

@ApiTags('credits')
@Controller({ path: 'flex-accounts/:accountId/entries/:entryId', version: '1' })
export class DecideFlexPointsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('approve')
  @Access(FLEX_APPROVERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(flexEntryView)
  @Refuses(creditsProblems, [
    'ENTRY_UNKNOWN',
    'ENTRY_NOT_OPEN',
    'EVIDENCE_PENDING',
    'EVIDENCE_ALREADY_USED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
  ])
  @InBulk()
  @ApiOperation({ operationId: 'approveFlexPoints', summary: 'Grant what was proposed by another person' })
  async approve(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new ApproveFlexPointsCommand({ accountId, entryId }, meta));
    return answer(outcome, viewOfEntryIn(entryId));
  }

  @Post('decline')
  @Access(FLEX_APPROVERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(flexEntryView)
  @Refuses(creditsProblems, [
    'ENTRY_UNKNOWN',
    'ENTRY_NOT_OPEN',
    'EVIDENCE_PENDING',
    'EVIDENCE_ALREADY_USED',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'declineFlexPoints', summary: 'Decline what was proposed, with a reason' })
  async decline(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Body() { reason }: DeclineFlexPointsDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { accountId, entryId, reason };
    return answer(
      await this.commands.execute(new DeclineFlexPointsCommand(data, meta)),
      viewOfEntryIn(entryId),
    );
  }
}
