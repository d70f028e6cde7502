import { Access, answer, AnswersCommand, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
import { shipmentsProblems } from '../../shipments.problems';
import { LinkReturnCommand } from './link-return.handler';

class LinkReturnDto {
  @IdField() readonly saleLineId!: string;
  @TextField({ max: 1000, description: 'Why this is the sale that came back; kept with the return.' })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class LinkReturnController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/link-return')
  @Access(['channel.manager'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_A_RETURN',
    'RETURN_LINKED',
    'RETURN_ABOVE_SALE',
    'SALE_NOT_FOUND',
    'SALE_DIFFERS',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    'CORRECTION_REQUIRED',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'linkReturn', summary: 'Link a return without a known sale to its sale' })
  async link(
    @Param('lineId') lineId: string,
    @Body() { saleLineId, reason }: LinkReturnDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new LinkReturnCommand({ lineId, saleLineId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
