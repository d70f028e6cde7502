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
import { CONFLICT_READERS, hasConflict } from '../../../conflict.view';
import { ClaimReader, numberOf } from '../../../claim-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import { opportunityIdOf } from '../../../domain/opportunity/opportunity';
import { conflictSentences } from './conflict-sentences';

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictHistoryController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
    private readonly histories: Histories,
  ) {}

  @Get(':conflictId/history')
  @Access(CONFLICT_READERS, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getConflictHistory',
    summary: 'Who claimed an opportunity, in the order of the feed, and who decided between them and why',
  })
  async history(@Param('conflictId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.around.loadOpportunity(opportunityIdOf(id));
    if (!hasConflict(state)) throw absent();
    const claimIds = new Set(
      events.flatMap(({ data: { claimId } }) => (typeof claimId === 'string' ? [claimId] : [])),
    );
    const numbers = new Map(
      await Promise.all(
        [...claimIds].map(async (claimId) => [claimId, numberOf(await this.claims.behind(claimId))] as const),
      ),
    );
    const sentences = conflictSentences((claimId) => numbers.get(claimId) ?? claimId);
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(events, sentences, viewer)) });
  }
}
