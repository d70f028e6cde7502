import { Access, answer, AnswersCommand, Meta, Refuses, Requires, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lineCorrectionView, viewOfLineCorrection } from '../../shipment-line-correction.view';
import { shipmentsProblems } from '../../shipments.problems';
import { ApproveLineCorrectionCommand } from './approve-line-correction.handler';

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class ApproveLineCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/corrections/:correctionId/approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(lineCorrectionView)
  @Refuses(shipmentsProblems, [
    'CORRECTION_UNKNOWN',
    'CORRECTION_DECIDED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'LINE_NOT_OPEN',
    'LINE_NOT_MATCHED',
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
    'LINE_NOT_A_RETURN',
    'RETURN_LINKED',
    'RETURN_ABOVE_SALE',
    'SALE_NOT_FOUND',
    'SALE_DIFFERS',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveLineCorrection',
    summary: 'Approve a correction of a line; a dry run shows what it moves now',
  })
  async approve(
    @Param('lineId') lineId: string,
    @Param('correctionId') correctionId: string,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new ApproveLineCorrectionCommand({ lineId, correctionId }, meta),
    );
    return answer(outcome, (line) => viewOfLineCorrection(lineId, line, correctionId));
  }
}
