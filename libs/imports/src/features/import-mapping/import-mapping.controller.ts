import { Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { importMappingDecider, mappingIdOf } from '../../domain/import-mapping/import-mapping.decider';
import { ImportKinds } from '../../import-kind';
import { importMappingView, mappableKind, viewOfMapping } from '../../mapping-view';
import { UPLOADERS } from '../../uploaders';

@ApiTags('imports')
@Controller({ path: 'import-mappings', version: '1' })
export class ImportMappingController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
  ) {}

  @Get(':kind')
  @Access(UPLOADERS, 'own')
  @AnswersRecord(importMappingView, { id: false })
  @ApiOperation({
    operationId: 'getImportMapping',
    summary: 'Which column is which in our files, and the columns of the template with their synonyms',
  })
  async record(@Param('kind') name: string, @Viewer() viewer: Principal) {
    const kind = mappableKind(this.kinds, name, viewer);
    const id = mappingIdOf(viewer.orgId, name);
    const { state, revision } = await this.runner.load(importMappingDecider, id);
    return new RecordAnswer(revision, viewOfMapping(kind, state));
  }
}
