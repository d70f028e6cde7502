import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  Lists,
  searchSource,
  ownRows,
  RecordAnswer,
  VENDOR_STAFF,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { importDecider } from '../../domain/import/import.decider';
import { IMPORT_STATUSES } from '../../domain/import/import';
import { isVisibleTo } from '../../import-jobs';
import { importListRowView, importView, viewOfImport } from '../../import.view';
import { importList, type ImportListRow } from './import-list.projection';

const imports: ListSpec<ImportListRow, typeof importListRowView> = {
  projection: importList.name,
  item: importListRowView,
  filters: {
    kind: 'text',
    status: { oneOf: IMPORT_STATUSES },
    uploadedAt: 'instant',
    orgId: { named: 'partnerId' },
  },
  asOf: 'recorded',
  sorts: ['-uploadedAt', 'uploadedAt'],
  search: ['fileName'],
  scope: ownRows('orgId'),
  view: ({ key: id, kind, status, fileName, orgId, uploadedBy, uploadedAt, rowCount, counts }) => ({
    ...{ id, kind, status, fileName, orgId, uploadedBy, uploadedAt, rowCount, counts },
  }),
};

const READERS: readonly Role[] = ['distributor.user', 'distributor.admin', 'partner.admin', ...VENDOR_STAFF];

export const importSearch = searchSource({
  kind: 'import',
  readers: READERS,
  spec: imports,
  hit: ({ id, fileName, kind, status }) => ({ id, number: fileName, title: kind, status }),
});

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ImportListController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(READERS, 'own', { machine: 'pos:write' })
  @AnswersPage(imports)
  @ApiOperation({ operationId: 'listImports', summary: 'Imports, newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(imports, asked);
  }

  @Get(':importId')
  @Access(READERS, 'own', { machine: 'pos:write' })
  @AnswersRecord(importView)
  @ApiOperation({ operationId: 'getImport', summary: 'An import with counts, totals and problems' })
  async record(@Param('importId') importId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(importDecider, importId);
    if (!isVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id: importId, ...viewOfImport(state) });
  }
}
