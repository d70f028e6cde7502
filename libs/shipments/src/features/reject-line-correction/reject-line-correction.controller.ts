import { Access, answer, AnswersCommand, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lineCorrectionView, viewOfLineCorrection } from '../../shipment-line-correction.view';
import { shipmentsProblems } from '../../shipments.problems';
import { RejectLineCorrectionCommand } from './reject-line-correction.handler';

class RejectLineCorrectionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class RejectLineCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/corrections/:correctionId/reject')
  @Access(['finance.approver', 'channel.lead'], 'vendor')
  @AnswersCommand(lineCorrectionView)
  @Refuses(shipmentsProblems, ['CORRECTION_UNKNOWN', 'CORRECTION_DECIDED', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'rejectLineCorrection', summary: 'Reject a correction of a line’s match' })
  async reject(
    @Param('lineId') lineId: string,
    @Param('correctionId') correctionId: string,
    @Body() { reason }: RejectLineCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new RejectLineCorrectionCommand({ lineId, correctionId, reason }, meta),
    );
    return answer(outcome, (line) => viewOfLineCorrection(lineId, line, correctionId));
  }
}
