import { absent, Access, AnswersRecord, RecordAnswer } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClaimReader } from '../../../claim-reader';
import { DIRECT_READERS, directView, viewOfDirect } from '../../../direct-opportunity.view';
import { isKnown } from '../../../domain/direct-opportunity/direct-opportunity';

@ApiTags('conflicts')
@Controller({ path: 'direct-opportunities', version: '1' })
export class DirectOpportunityRecordController {
  constructor(private readonly claims: ClaimReader) {}

  @Get(':directId')
  @Access(DIRECT_READERS, 'vendor')
  @AnswersRecord(directView)
  @ApiOperation({
    operationId: 'getDirectOpportunity',
    summary: 'One opportunity of the vendor’s own sales',
  })
  async one(@Param('directId') id: string) {
    const { state, revision } = await this.claims.loadDirect(id);
    if (!isKnown(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfDirect(state) });
  }
}
