import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROOF_DECIDERS, proofView, viewOfProof } from '../../../proof.view';
import { standingProblems } from '../../../standing.problems';
import { AcceptProofOfConceptCommand, ReturnProofOfConceptCommand } from './decide-proof.handler';

class ReturnProofOfConceptDto {
  @TextField({ max: 2000, description: 'What is missing.' })
  readonly reason!: string;
}

@ApiTags('standing')
@Controller({ path: 'proofs-of-concept/:proofId', version: '1' })
export class DecideProofOfConceptController {
  constructor(private readonly commands: CommandBus) {}

  @Post('accept')
  @Access(PROOF_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(proofView)
  @Refuses(standingProblems, ['PROOF_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES'])
  @InBulk()
  @ApiOperation({
    operationId: 'acceptProofOfConcept',
    summary:
      'Accept a proof of concept that another person submitted: it counts towards the target from today on',
  })
  async accept(@Param('proofId') proofId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new AcceptProofOfConceptCommand({ proofId }, meta)),
      viewOfProof,
    );
  }

  @Post('return')
  @Access(PROOF_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(proofView)
  @Refuses(standingProblems, ['PROOF_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'returnProofOfConcept',
    summary: 'Return a proof of concept with what is missing; it may be submitted again',
  })
  async giveBack(
    @Param('proofId') proofId: string,
    @Body() { reason }: ReturnProofOfConceptDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new ReturnProofOfConceptCommand({ proofId, reason }, meta));
    return answer(outcome, viewOfProof);
  }
}
