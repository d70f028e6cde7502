import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextListField } from '@channel/http';
import { present } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readFxTableId } from '../../../domain/fx/fx-table';
import { fxTableView, viewOfFxTable } from '../../../fx-table.view';
import { rewardsProblems } from '../../../rewards.problems';
import { ApproveFxTableCommand } from './approve-fx-table.handler';

export class ApproveFxTableDto {
  /** Currencies whose rate is far from the last approved one, confirmed by name. */
  @TextListField({ max: 200, optional: true, example: ['EUR'] })
  readonly confirmedJumps?: readonly string[];
}

@ApiTags('rewards')
@Controller({ path: 'fx-tables', version: '1' })
export class ApproveFxTableController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':fxTableId/approve')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(fxTableView)
  @Refuses(rewardsProblems, ['FX_TABLE_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'RATE_JUMP_NOT_CONFIRMED'])
  @ApiOperation({ operationId: 'approveFxTable', summary: 'Approve an imported version of a rate table' })
  async approve(
    @Param('fxTableId') fxTableId: string,
    @Body() { confirmedJumps = [] }: ApproveFxTableDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ApproveFxTableCommand({ fxTableId, confirmedJumps }, meta);
    const outcome = await this.commands.execute(command);
    return answer(outcome, (table) => {
      const { base, version } = present(readFxTableId(fxTableId));
      return present(viewOfFxTable(base, version, table));
    });
  }
}
