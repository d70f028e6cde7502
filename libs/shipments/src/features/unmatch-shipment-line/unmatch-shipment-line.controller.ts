import { Access, answer, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
  @HttpCode(200)
  @Access(['channel.manager'], 'vendor')
  @Requires('Idempotency-Key')
  @Refuses(shipmentsProblems)
  @ApiOperation({ operationId: 'unmatchShipmentLine', summary: 'Take a line from its deal again' })
  async unmatch(
    @Param('lineId') lineId: string,
    @Body() { reason }: UnmatchShipmentLineDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new UnmatchShipmentLineCommand({ lineId, reason }, meta);
    return answer(await this.commands.execute(command), (state) => state);
  }
}
