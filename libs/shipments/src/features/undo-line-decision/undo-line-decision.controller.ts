import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LINE_MATCHERS, lineByHandView, viewOfLineByHand } from '../../shipment-line.view';
import { shipmentsProblems } from '../../shipments.problems';
import { UndoLineDecisionCommand } from './undo-line-decision.handler';

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class UndoLineDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/undo')
  @Access(LINE_MATCHERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineByHandView)
  @Refuses(shipmentsProblems, ['NOTHING_TO_UNDO', 'UNDO_TOO_LATE', 'CORRECTION_REQUIRED', 'HUMAN_REQUIRED'])
  @ApiOperation({
    operationId: 'undoLineDecision',
    summary: 'Undo a match or a split, or that a line belongs to no deal, within ten seconds of deciding it',
  })
  async undo(@Param('lineId') lineId: string, @Meta() meta: CommandMeta) {
    const command = new UndoLineDecisionCommand({ lineId }, meta);
    return answer(await this.commands.execute(command), viewOfLineByHand);
  }
}
