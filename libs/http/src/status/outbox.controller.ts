import { RuntimeAdmin, type FailedCommand } from '@channel/runtime';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access } from '../access';
import { parameterInvalid } from '../edge/query-guard';
import { Answers, AnswersList } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

const STATUSES = ['failed', 'pending', 'refused'] as const;
const commandView = view('OutboxCommand', {
  id: is.id,
  automation: is.text,
  type: is.text,
  status: is.oneOf(STATUSES),
  attempts: is.count,
  waiting: is.count.describe('Later commands of its lane that wait for it.'),
  problem: is.text.nullable(),
  refusal: view('OutboxRefusal', { code: is.code, detail: is.sentence }).nullable(),
  createdAt: is.instant,
  nextAttemptAt: is.instant.optional(),
});
const retriedView = view('RetriedCommand', { id: is.id, status: is.exactly('pending') });

/** Commands of automations that did not get through, for who keeps the installation. */
@ApiTags('runtime')
@Controller({ path: 'runtime/outbox', version: '1' })
export class OutboxController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @AnswersList(commandView)
  @ApiQuery({ name: 'status', required: false, enum: STATUSES, description: 'By default failed.' })
  @ApiOperation({
    operationId: 'listOutbox',
    summary: 'The last 100 commands of automations that failed, wait or were refused',
  })
  async list(
    @Query('status') asked?: string,
  ): Promise<Readonly<{ data: readonly ViewOf<typeof commandView>[] }>> {
    const status = STATUSES.find((known) => known === (asked ?? 'failed'));
    if (status === undefined) throw parameterInvalid('status', `status is one of ${STATUSES.join(', ')}.`);
    return { data: (await this.runtime.commands(status)).map(viewOfCommand) };
  }

  @Post(':commandId/retry')
  @Access(['platform.admin'], 'vendor')
  @Answers(retriedView, { status: 202 })
  @ApiOperation({
    operationId: 'retryOutboxCommand',
    summary: 'Put a failed command back into its lane; it happens once, also if it had happened',
  })
  async retry(@Param('commandId') commandId: string): Promise<ViewOf<typeof retriedView>> {
    // What waits, was done or refused needs no retry: to this route only failed commands exist.
    if (!(await this.runtime.retryCommand(commandId))) throw absent();
    return { id: commandId, status: 'pending' };
  }
}

/** Without the command's data: whoever keeps the installation sees no amount and no customer. */
const viewOfCommand = (row: FailedCommand): ViewOf<typeof commandView> => {
  const { commandId: id, automation, command, status, attempts, waiting, problem, result } = row;
  const { createdAt, nextAttemptAt } = row;
  return {
    ...{ id, automation, type: command.type, status, attempts, waiting, problem, refusal: result, createdAt },
    ...(status === 'pending' ? { nextAttemptAt } : {}),
  };
};
