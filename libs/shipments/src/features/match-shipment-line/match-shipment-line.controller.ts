import { Access, answer, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shipmentsProblems } from '../../shipments.problems';
import { MatchShipmentLineCommand } from './match-shipment-line.handler';

export class MatchShipmentLineDto {
  @IdField() readonly dealId!: string;
  @TextField({ max: 1000, description: 'Why the line belongs to the deal; kept with the match.' })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class MatchShipmentLineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/match')
  @HttpCode(200)
  @Access(['channel.manager'], 'vendor')
  @Requires('Idempotency-Key')
  @Refuses(shipmentsProblems)
  @ApiOperation({ operationId: 'matchShipmentLine', summary: 'Match an unmatched line to a deal by hand' })
  async match(
    @Param('lineId') lineId: string,
    @Body() { dealId, reason }: MatchShipmentLineDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new MatchShipmentLineCommand({ lineId, dealId, reason }, meta);
    return answer(await this.commands.execute(command), (state) => state);
  }
}
