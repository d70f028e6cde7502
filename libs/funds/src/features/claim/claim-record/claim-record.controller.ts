import { FileAnswers } from '@channel/files';
import {
  absent,
  Access,
  AnswersFile,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  Refuses,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { claimVisibleTo } from '../../../claim-desk';
import { mdfClaimView, viewOfClaim } from '../../../claim.view';
import type { SubmittedClaim } from '../../../domain/claim/claim';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import { FUND_READERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { CLAIM_SENTENCES } from './claim-sentences';

@ApiTags('funds')
@Controller({ path: 'mdf-claims/:claimId', version: '1' })
export class MdfClaimRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly files: FileAnswers,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersRecord(mdfClaimView)
  @ApiOperation({
    operationId: 'getMdfClaim',
    summary: 'A claim: its invoices and proofs, what is missing, what was approved and when it is paid',
  })
  async record(@Param('claimId') id: string, @Viewer() viewer: Principal) {
    const { claim, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfClaim(claim, viewer) });
  }

  @Get('history')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getMdfClaimHistory', summary: 'What happened to a claim, by whom and why' })
  async history(@Param('claimId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, CLAIM_SENTENCES, viewer)),
    });
  }

  @Get('files/:fileId')
  @Access(FUND_READERS, 'own')
  @AnswersFile('application/octet-stream')
  @Refuses(fundsProblems, [], ['FILE_DAMAGED'])
  @ApiOperation({ operationId: 'getMdfClaimFile', summary: 'A file of a claim, as it was sent' })
  async file(
    @Param('claimId') claimId: string,
    @Param('fileId') fileId: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    return this.files.answer(await this.findFile(claimId, fileId, viewer));
  }

  @Get('files/:fileId/preview')
  @Access(FUND_READERS, 'own')
  @AnswersFile('image/webp')
  @Refuses(fundsProblems, [], ['FILE_DAMAGED', 'NO_PREVIEW'])
  @ApiOperation({
    operationId: 'previewMdfClaimFile',
    summary: 'A picture of a claim to look at: written anew, at most 1,600 pixels long, without its metadata',
  })
  async preview(
    @Param('claimId') claimId: string,
    @Param('fileId') fileId: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    return this.files.preview(await this.findFile(claimId, fileId, viewer));
  }

  private async findFile(claimId: string, fileId: string, viewer: Principal) {
    const { claim } = await this.find(claimId, viewer);
    return claim.proofs.find((each) => each.fileId === fileId);
  }

  private async find(id: string, viewer: Principal) {
    const { state, ...loaded } = await this.runner.load(mdfClaimDecider, id);
    if (state.status === 'none' || !claimVisibleTo(viewer)(state)) throw absent();
    const claim: SubmittedClaim = state;
    return { claim, ...loaded };
  }
}
