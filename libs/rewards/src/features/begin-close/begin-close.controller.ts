import { Access, answer, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { periodView } from '../../domain/period/period.view';
import { rewardsProblems } from '../../rewards.problems';
import { BeginCloseCommand } from './begin-close.handler';

@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class BeginCloseController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':periodId/begin-close')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor')
  @Refuses(rewardsProblems)
  @ApiOperation({ operationId: 'beginClose', summary: 'Begin the closing of a quarter before its deadline' })
  async begin(@Param('periodId') periodId: string, @Meta() meta: CommandMeta): Promise<object> {
    const command = new BeginCloseCommand({ periodId, byDeadline: false }, meta);
    return answer(await this.commands.execute(command), (period) => periodView(periodId, period));
  }
}
