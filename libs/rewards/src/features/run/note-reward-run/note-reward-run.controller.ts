import { Access, answer, AnswersCommand, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { NoteRewardRunCommand } from './note-reward-run.handler';

export class NoteRewardRunDto {
  @TextField({ max: 500, description: 'For whoever reads the run; no partner does.' })
  readonly note!: string;
}

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class NoteRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/note')
  @Access(['finance.analyst', 'finance.approver'], 'vendor')
  @AnswersCommand(rewardRunView)
  @Refuses(rewardsProblems, ['REWARD_RUN_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'noteRewardRun', summary: 'Note something on a run for whoever reads it' })
  async note(@Param('runId') runId: string, @Body() { note }: NoteRewardRunDto, @Meta() meta: CommandMeta) {
    const command = new NoteRewardRunCommand({ runId, note }, meta);
    return answer(await this.commands.execute(command), viewOfRewardRun);
  }
}
