import {
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
import { importMappingDecider, mappingIdOf } from '../../domain/import-mapping/import-mapping.decider';
import { ImportKinds } from '../../import-kind';
import { mappableKind } from '../../mapping-view';
import { UPLOADERS } from '../../uploaders';
import { IMPORT_MAPPING_SENTENCES } from './import-mapping-sentences';

@ApiTags('imports')
@Controller({ path: 'import-mappings', version: '1' })
export class ImportMappingHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly histories: Histories,
  ) {}

  @Get(':kind/history')
  @Access(UPLOADERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getImportMappingHistory',
    summary: 'Who said how our files are read, and when',
  })
  async history(@Param('kind') name: string, @Viewer() viewer: Principal) {
    mappableKind(this.kinds, name, viewer);
    const id = mappingIdOf(viewer.orgId, name);
    const { revision, events } = await this.runner.load(importMappingDecider, id);
    return new RecordAnswer(revision, {
      id: name,
      ...(await this.histories.tell(events, IMPORT_MAPPING_SENTENCES, viewer)),
    });
  }
}
