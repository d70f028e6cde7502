import { RuntimeAdmin, type FailedCommand } from '@channel/runtime';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access } from '../access';
import { parameterInvalid } from '../edge/query-guard';

const STATUSES = ['failed', 'pending', 'refused'] as const;

/** Commands of automations that did not get through, for who keeps the installation. */
@ApiTags('runtime')
@Controller({ path: 'runtime/outbox', version: '1' })
export class OutboxController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @ApiQuery({ name: 'status', required: false, enum: STATUSES, description: 'By default failed.' })
  @ApiOperation({
    operationId: 'listOutbox',
    summary: 'The last 100 commands of automations that failed, wait or were refused',
  })
  async list(@Query('status') asked?: string): Promise<object> {
    const status = STATUSES.find((known) => known === (asked ?? 'failed'));
    if (status === undefined) throw parameterInvalid('status', `status is one of ${STATUSES.join(', ')}.`);
    return { data: (await this.runtime.commands(status)).map(commandView) };
  }

  @Post(':commandId/retry')
  @HttpCode(202)
  @Access(['platform.admin'], 'vendor')
  @ApiOperation({
    operationId: 'retryOutboxCommand',
    summary: 'Put a failed command back into its lane; it happens once, also if it had happened',
  })
  async retry(@Param('commandId') commandId: string): Promise<object> {
    // What waits, was done or refused needs no retry: to this route only failed commands exist.
    if (!(await this.runtime.retryCommand(commandId))) throw absent();
    return { id: commandId, status: 'pending' };
  }
}

/** Without the command's data: whoever keeps the installation sees no amount and no customer. */
const commandView = (row: FailedCommand): object => {
  const { commandId: id, automation, command, status, attempts, waiting, problem, result } = row;
  const { createdAt, nextAttemptAt } = row;
  return {
    ...{ id, automation, type: command.type, status, attempts, waiting, problem, refusal: result, createdAt },
    ...(status === 'pending' ? { nextAttemptAt } : {}),
  };
};
