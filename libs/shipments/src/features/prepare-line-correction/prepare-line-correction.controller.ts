import { Access, answer, AnswersCommand, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lineCorrectionView, viewOfLineCorrection } from '../../shipment-line-correction.view';
import { shipmentsProblems } from '../../shipments.problems';
import { PrepareLineCorrectionCommand } from './prepare-line-correction.handler';

class CorrectMatchDto {
  @IdField({
    optional: true,
    description:
      'The deal to which the line belonged. Absent: to none, it is taken from the deal that it has.',
  })
  readonly dealId?: string;
  @TextField({ max: 500, description: 'Kept with the line.' })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Where the proof can be looked up.' })
  readonly evidence!: string;
}

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class PrepareLineCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/correct-match')
  @Access(['channel.manager', 'channel.lead'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineCorrectionView, 201)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_OPEN',
    'LINE_NOT_MATCHED',
    'LINE_NOT_FOR_RESALE',
    'DEAL_NOT_FOUND',
    'DEAL_NOT_APPROVED',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    'CORRECTION_NOT_NEEDED',
    'TOO_FAR_BACK',
    'REASON_MISSING',
    'EVIDENCE_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'correctMatch',
    summary: 'Prepare a correction of the deal to which a line belonged, with what it moves',
  })
  async prepare(
    @Param('lineId') lineId: string,
    @Body() { dealId, reason, evidence }: CorrectMatchDto,
    @Meta() meta: CommandMeta,
  ) {
    const fact = dealId === undefined ? ({ kind: 'unmatch' } as const) : ({ kind: 'match', dealId } as const);
    const command = new PrepareLineCorrectionCommand({ lineId, fact, reason, evidence }, meta);
    return answer(await this.commands.execute(command), (line) => viewOfLineCorrection(lineId, line));
  }
}
