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
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClaimReader } from '../../../claim-reader';
import { DIRECT_READERS } from '../../../direct-opportunity.view';
import { isKnown } from '../../../domain/direct-opportunity/direct-opportunity';
import { DIRECT_SENTENCES } from './direct-sentences';

@ApiTags('conflicts')
@Controller({ path: 'direct-opportunities', version: '1' })
export class DirectOpportunityHistoryController {
  constructor(
    private readonly claims: ClaimReader,
    private readonly histories: Histories,
  ) {}

  @Get(':directId/history')
  @Access(DIRECT_READERS, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getDirectOpportunityHistory',
    summary: 'What the extracts of the vendor’s sales said of an opportunity, and what it claimed',
  })
  async history(@Param('directId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.claims.loadDirect(id);
    if (!isKnown(state)) throw absent();
    const told = await this.histories.tell(events, DIRECT_SENTENCES, viewer);
    return new RecordAnswer(revision, { id, ...told });
  }
}
