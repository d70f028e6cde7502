import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
import { shipmentsProblems } from '../../shipments.problems';
import { UnmatchShipmentLineCommand } from './unmatch-shipment-line.handler';

class UnmatchShipmentLineDto {
  @TextField({ max: 1000, description: 'Why the match was wrong; kept with the line.' })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class UnmatchShipmentLineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/unmatch')
  @Access(['channel.manager'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, ['LINE_NOT_MATCHED', 'CORRECTION_REQUIRED', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'unmatchShipmentLine',
    summary:
      'Take a line from its deal again or from all between which it is split, or from those that belong to none',
  })
  async unmatch(
    @Param('lineId') lineId: string,
    @Body() { reason }: UnmatchShipmentLineDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new UnmatchShipmentLineCommand({ lineId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
