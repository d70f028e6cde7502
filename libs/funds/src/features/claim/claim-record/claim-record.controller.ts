import { FileDamaged, FileStore, KeptFiles } from '@channel/files';
import {
  absent,
  Access,
  AnswersFile,
  AnswersRecord,
  Histories,
  historyView,
  ProblemException,
  RecordAnswer,
  Refuses,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
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
    private readonly kept: KeptFiles,
    private readonly files: FileStore,
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
  @ApiOperation({ operationId: 'getMdfClaimHistory', summary: 'What happened to a claim, by whom and why' })
  async history(@Param('claimId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, CLAIM_SENTENCES, viewer)),
    });
  }

  /** Whoever may see the claim may read its files: asked again at each download, and the bytes compared again. */
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
    const { claim } = await this.find(claimId, viewer);
    const proof = claim.proofs.find((each) => each.fileId === fileId);
    const file = await this.kept.find(fileId);
    if (proof === undefined || file === undefined) throw absent();
    return new StreamableFile(await this.bytesOf(proof.fileHash), {
      type: file.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  }

  private async bytesOf(hash: string): Promise<Buffer> {
    try {
      return await this.files.readWhole(hash);
    } catch (error) {
      if (error instanceof FileDamaged)
        throw new ProblemException(
          409,
          'FILE_DAMAGED',
          'The file is not what was sent. It has to be restored.',
        );
      throw error;
    }
  }

  private async find(id: string, viewer: Principal) {
    const { state, ...loaded } = await this.runner.load(mdfClaimDecider, id);
    if (state.status === 'none' || !claimVisibleTo(viewer)(state)) throw absent();
    const claim: SubmittedClaim = state;
    return { claim, ...loaded };
  }
}
