import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { proofDecider } from '../../../domain/proof/proof.decider';
import { PROOF_READERS, proofVisibleTo } from '../../../proof.view';
import { PROOF_SENTENCES } from './proof-sentences';

@ApiTags('standing')
@Controller({ path: 'proofs-of-concept', version: '1' })
export class ProofHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':proofId/history')
  @Access(PROOF_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getProofOfConceptHistory',
    summary: 'What happened to a proof of concept, by whom and why',
  })
  async history(@Param('proofId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(proofDecider, id);
    if (!proofVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, PROOF_SENTENCES, viewer)),
    });
  }
}
