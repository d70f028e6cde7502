import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { creditsProblems } from '../../credits.problems';
import { FLEX_APPROVERS, flexEntryView, viewOfEntryIn } from '../../flex.view';
import {
  ApproveFlexReversalCommand,
  DeclineFlexReversalCommand,
  RequestFlexReversalCommand,
} from './reverse-flex-points.handler';

class FlexReversalDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
}

/** One of the channel asks, a channel lead who is another person decides (7.8). */
@ApiTags('credits')
@Controller({ path: 'flex-accounts/:accountId/entries/:entryId', version: '1' })
export class ReverseFlexPointsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('request-reversal')
  @Access(FLEX_APPROVERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(flexEntryView)
  @Refuses(creditsProblems, ['ENTRY_UNKNOWN', 'ENTRY_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'requestFlexReversal',
    summary: 'Say that the cause of granted points has gone',
  })
  async request(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Body() { reason }: FlexReversalDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { accountId, entryId, reason };
    return answer(
      await this.commands.execute(new RequestFlexReversalCommand(data, meta)),
      viewOfEntryIn(entryId),
    );
  }

  @Post('approve-reversal')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(flexEntryView)
  @Refuses(creditsProblems, ['ENTRY_UNKNOWN', 'ENTRY_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES'])
  @InBulk()
  @ApiOperation({ operationId: 'approveFlexReversal', summary: 'Take granted points back' })
  async approve(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Meta() meta: CommandMeta,
  ) {
    const data = { accountId, entryId };
    return answer(
      await this.commands.execute(new ApproveFlexReversalCommand(data, meta)),
      viewOfEntryIn(entryId),
    );
  }

  @Post('decline-reversal')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(flexEntryView)
  @Refuses(creditsProblems, [
    'ENTRY_UNKNOWN',
    'ENTRY_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'declineFlexReversal', summary: 'Leave granted points as they are' })
  async decline(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Body() { reason }: FlexReversalDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { accountId, entryId, reason };
    return answer(
      await this.commands.execute(new DeclineFlexReversalCommand(data, meta)),
      viewOfEntryIn(entryId),
    );
  }
}
