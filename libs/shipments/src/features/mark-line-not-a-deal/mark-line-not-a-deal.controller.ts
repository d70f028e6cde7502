import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LINE_MATCHERS, lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
import { shipmentsProblems } from '../../shipments.problems';
import { MarkLineNotADealCommand } from './mark-line-not-a-deal.handler';

class MarkLineNotADealDto {
  @TextField({ max: 1000, description: 'Why the line belongs to no deal; kept with the line.' })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class MarkLineNotADealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/mark-not-a-deal')
  @Access(LINE_MATCHERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, ['LINE_NOT_OPEN', 'LINE_NOT_FOR_RESALE', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'markLineNotADeal',
    summary: 'Say that an unmatched line belongs to no deal',
  })
  async mark(
    @Param('lineId') lineId: string,
    @Body() { reason }: MarkLineNotADealDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new MarkLineNotADealCommand({ lineId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
