import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import { present } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readFxTableId } from '../../domain/fx/fx-table';
import { fxTableView } from '../../domain/fx/fx-table.view';
import { rewardsProblems } from '../../rewards.problems';
import { ApproveFxTableCommand } from './approve-fx-table.handler';

@ApiTags('rewards')
@Controller({ path: 'fx-tables', version: '1' })
export class ApproveFxTableController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':fxTableId/approve')
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @Refuses(rewardsProblems)
  @ApiOperation({ operationId: 'approveFxTable', summary: 'Approve an imported version of a rate table' })
  async approve(@Param('fxTableId') fxTableId: string, @Meta() meta: CommandMeta): Promise<object> {
    const outcome = await this.commands.execute(new ApproveFxTableCommand({ fxTableId }, meta));
    return answer(outcome, (table) => {
      const { base, version } = present(readFxTableId(fxTableId));
      return present(fxTableView(base, version, table));
    });
  }
}
