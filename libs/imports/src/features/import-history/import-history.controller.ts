import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  VENDOR_STAFF,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { importDecider } from '../../domain/import/import.decider';
import { isVisibleTo } from '../../import-jobs';
import { IMPORT_SENTENCES } from './import-sentences';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ImportHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':importId/history')
  @Access(['distributor.user', 'distributor.admin', 'partner.admin', ...VENDOR_STAFF], 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getImportHistory', summary: 'What happened to a file, by whom and why' })
  async history(@Param('importId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(importDecider, id);
    if (!isVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, IMPORT_SENTENCES, viewer)),
    });
  }
}
