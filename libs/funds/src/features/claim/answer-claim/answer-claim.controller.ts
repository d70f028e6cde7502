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
import { answerWithClaim } from '../../../answers';
import { mdfClaimView } from '../../../claim.view';
import { FUND_USERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { AnswerProofDto } from '../../../proof.dto';
import { AnswerMdfClaimCommand } from './answer-claim.handler';

class AnswerMdfClaimDto {
  @TextField({ max: 2000 })
  readonly answer!: string;
  @ListField(() => AnswerProofDto, { optional: true, min: 0, max: 20, description: 'Further files.' })
  readonly proofs?: AnswerProofDto[];
}

@ApiTags('funds')
@Controller({ path: 'mdf-claims/:claimId', version: '1' })
export class AnswerMdfClaimController {
  constructor(private readonly commands: CommandBus) {}

  @Post('answer')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'CLAIM_NOT_OPEN',
    'FILE_UNKNOWN',
    'INVOICE_UNKNOWN',
    'TOO_MANY_FILES',
    'EVIDENCE_ALREADY_USED',
  ])
  @ApiOperation({
    operationId: 'answerMdfClaim',
    summary: 'Answer what the vendor asked, with further files',
  })
  async answer(
    @Param('claimId') claimId: string,
    @Body() { answer: text, proofs = [] }: AnswerMdfClaimDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { claimId, answer: text, proofs };
    return answerWithClaim(this.commands.execute(new AnswerMdfClaimCommand(data, meta)), viewer);
  }
}
