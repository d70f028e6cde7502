import { Access, answer, AnswersCommand, ListField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LinePortionDto, MOST_PORTIONS } from '../../asked-portions';
import { LINE_MATCHERS, lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
import { shipmentsProblems } from '../../shipments.problems';
import { SplitShipmentLineCommand } from './split-shipment-line.handler';

class SplitShipmentLineDto {
  @ListField(() => LinePortionDto, {
    ...{ min: 2, max: MOST_PORTIONS },
    description: 'One for each deal; their units together are those of the line.',
  })
  readonly portions!: LinePortionDto[];
  @TextField({ max: 1000, description: 'Why the units belong to these deals; kept with the line.' })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class SplitShipmentLineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/split')
  @Access(LINE_MATCHERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_OPEN',
    'LINE_NOT_FOR_RESALE',
    'TOO_FEW_DEALS',
    'QUANTITY_DIFFERS',
    'SERIALS_MISSING',
    'SERIAL_UNKNOWN',
    'SERIAL_DOUBLED',
    'SERIALS_ABOVE_UNITS',
    'DEAL_NOT_FOUND',
    'DEAL_NOT_APPROVED',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    'CORRECTION_REQUIRED',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'splitShipmentLine',
    summary: 'Split the units of an unmatched line between deals',
  })
  async split(
    @Param('lineId') lineId: string,
    @Body() { portions, reason }: SplitShipmentLineDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new SplitShipmentLineCommand({ lineId, portions, reason }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
