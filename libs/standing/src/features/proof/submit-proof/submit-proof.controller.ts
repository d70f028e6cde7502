import { EvidenceDto, evidenceIn } from '@channel/evidence';
import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  NestedField,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROOF_SUBMITTERS, proofView, viewOfProof } from '../../../proof.view';
import { standingProblems } from '../../../standing.problems';
import { SubmitProofOfConceptCommand } from './submit-proof.handler';

class SubmitProofOfConceptDto {
  @IdField({ optional: true, description: 'By default your own organisation.' })
  readonly partnerId?: string;
  @TextField({ description: 'At whose site it was.', example: 'Halden Hospitals' })
  readonly customer!: string;
  @DayField({ description: 'The day on which it was over.' })
  readonly carriedOutOn!: string;
  @NestedField(() => EvidenceDto)
  readonly evidence!: EvidenceDto;
}

@ApiTags('standing')
@Controller({ path: 'proofs-of-concept', version: '1' })
export class SubmitProofOfConceptController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(PROOF_SUBMITTERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(proofView, 201)
  @Refuses(standingProblems, ['EVIDENCE_MISSING', 'DAY_IN_FUTURE', 'EVIDENCE_ALREADY_USED'])
  @ApiOperation({
    operationId: 'submitProofOfConcept',
    summary: 'Say that a concept was proved at a customer’s, and what shows it',
  })
  async submit(@Body() body: SubmitProofOfConceptDto, @Meta() meta: CommandMeta) {
    const { partnerId = meta.actor.orgId, customer, carriedOutOn, evidence } = body;
    const data = { partnerId, customer, carriedOutOn, evidence: evidenceIn(evidence) };
    return answer(await this.commands.execute(new SubmitProofOfConceptCommand(data, meta)), viewOfProof);
  }
}
