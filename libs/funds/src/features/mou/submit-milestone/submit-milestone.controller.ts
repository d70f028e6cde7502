import {
  Access,
  AnswersCommand,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithMou } from '../../../answers';
import { FUND_USERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { mouView } from '../../../mou.view';
import { ProofDto } from '../../../proof.dto';
import { SubmitMouMilestoneCommand } from './submit-milestone.handler';

class SubmitMouMilestoneDto {
  @TextField({ max: 40, example: 'launch' })
  readonly key!: string;
  @ListField(() => ProofDto, {
    max: 20,
    description: 'Files that were sent to /v1/files, by what each shows.',
  })
  readonly proofs!: ProofDto[];
  @TextField({ optional: true, max: 2000, description: 'What who decides should know.' })
  readonly note?: string;
}

@ApiTags('co-investment')
@Controller({ path: 'mous/:mouId', version: '1' })
export class SubmitMouMilestoneController {
  constructor(private readonly commands: CommandBus) {}

  @Post('submit-milestone')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'SIGNATURE_MISSING', 'MOU_NOT_OPEN', 'MILESTONE_UNKNOWN'] as const),
    ...(['MILESTONE_NOT_OPEN', 'EVIDENCE_MISSING', 'EVIDENCE_ALREADY_USED', 'TOO_MANY_FILES'] as const),
    'FILE_UNKNOWN',
  ])
  @ApiOperation({
    operationId: 'submitMouMilestone',
    summary: 'Submit a milestone with what shows that it was reached, also after its day',
  })
  async submit(
    @Param('mouId') mouId: string,
    @Body() { key, proofs, note }: SubmitMouMilestoneDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { mouId, key, proofs, note: note ?? null };
    return answerWithMou(this.commands.execute(new SubmitMouMilestoneCommand(data, meta)), viewer);
  }
}
