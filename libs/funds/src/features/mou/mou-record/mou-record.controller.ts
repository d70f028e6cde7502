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
import type { KnownMou } from '../../../domain/mou/mou';
import { mouDecider } from '../../../domain/mou/mou.decider';
import { FUND_READERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { mouVisibleTo } from '../../../mou-desk';
import { mouView, viewOfMou } from '../../../mou.view';
import { MOU_SENTENCES } from './mou-sentences';

@ApiTags('co-investment')
@Controller({ path: 'mous/:mouId', version: '1' })
export class MouRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly files: FileAnswers,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersRecord(mouView)
  @ApiOperation({
    operationId: 'getMou',
    summary: 'A co-investment agreement: its versions with their signatures, its milestones and its money',
  })
  async record(@Param('mouId') id: string, @Viewer() viewer: Principal) {
    const { mou, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfMou(mou, viewer) });
  }

  @Get('history')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getMouHistory', summary: 'What happened to an agreement, by whom and why' })
  async history(@Param('mouId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(events, MOU_SENTENCES, viewer)) });
  }

  @Get('proofs/:fileId')
  @Access(FUND_READERS, 'own')
  @AnswersFile('application/octet-stream')
  @Refuses(fundsProblems, [], ['FILE_DAMAGED'])
  @ApiOperation({ operationId: 'getMouFile', summary: 'A file of a milestone, as it was sent' })
  async file(
    @Param('mouId') mouId: string,
    @Param('fileId') fileId: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    return this.files.answer(await this.findFile(mouId, fileId, viewer));
  }

  @Get('proofs/:fileId/preview')
  @Access(FUND_READERS, 'own')
  @AnswersFile('image/webp')
  @Refuses(fundsProblems, [], ['FILE_DAMAGED', 'NO_PREVIEW'])
  @ApiOperation({
    operationId: 'previewMouFile',
    summary:
      'A picture of a milestone to look at: written anew, at most 1,600 pixels long, without its metadata',
  })
  async preview(
    @Param('mouId') mouId: string,
    @Param('fileId') fileId: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    return this.files.preview(await this.findFile(mouId, fileId, viewer));
  }

  private async findFile(mouId: string, fileId: string, viewer: Principal) {
    const { mou } = await this.find(mouId, viewer);
    const files = [...mou.milestones.values()].flatMap(({ submission }) => submission?.proofs ?? []);
    return files.find((each) => each.fileId === fileId);
  }

  private async find(id: string, viewer: Principal) {
    const { state, ...loaded } = await this.runner.load(mouDecider, id);
    if (state.status === 'none' || !mouVisibleTo(viewer)(state)) throw absent();
    const mou: KnownMou = state;
    return { mou, ...loaded };
  }
}
