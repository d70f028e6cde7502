import { Access, answer, AnswersCommand, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LINE_MATCHERS, lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
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
  @Access(LINE_MATCHERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_OPEN',
    'LINE_NOT_FOR_RESALE',
    'DEAL_NOT_FOUND',
    'DEAL_NOT_APPROVED',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    'CORRECTION_REQUIRED',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'matchShipmentLine', summary: 'Match an unmatched line to a deal by hand' })
  async match(
    @Param('lineId') lineId: string,
    @Body() { dealId, reason }: MatchShipmentLineDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new MatchShipmentLineCommand({ lineId, dealId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
