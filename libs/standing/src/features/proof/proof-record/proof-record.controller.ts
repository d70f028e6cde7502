import { absent, Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { proofDecider } from '../../../domain/proof/proof.decider';
import { PROOF_READERS, proofView, proofVisibleTo, viewOfProof } from '../../../proof.view';

@ApiTags('standing')
@Controller({ path: 'proofs-of-concept', version: '1' })
export class ProofRecordController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':proofId')
  @Access(PROOF_READERS, 'own')
  @AnswersRecord(proofView)
  @ApiOperation({ operationId: 'getProofOfConcept', summary: 'A proof of concept and what became of it' })
  async record(@Param('proofId') proofId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(proofDecider, proofId);
    if (!proofVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, { id: proofId, ...viewOfProof(state) });
  }
}
