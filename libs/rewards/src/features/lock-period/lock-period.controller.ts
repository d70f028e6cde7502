import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { periodView } from '../../domain/period/period.view';
import { rewardsProblems } from '../../rewards.problems';
import { LockPeriodCommand } from './lock-period.handler';

@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class LockPeriodController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':periodId/lock')
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @Refuses(rewardsProblems)
  @ApiOperation({ operationId: 'lockPeriod', summary: 'Lock a quarter: it takes no more postings' })
  async lock(@Param('periodId') periodId: string, @Meta() meta: CommandMeta): Promise<object> {
    const command = new LockPeriodCommand({ periodId }, meta);
    return answer(await this.commands.execute(command), (period) => periodView(periodId, period));
  }
}
