import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  CURRENCY_FORM,
  everything,
  is,
  Lists,
  RecordAnswer,
  view,
  type ListSpec,
  type PageRequest,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FX_TABLE_STATUSES, readFxTableId } from '../../../domain/fx/fx-table';
import { fxTableDecider } from '../../../domain/fx/fx-table.decider';
import { fxTableNames, fxTableView, viewOfFxTable } from '../../../fx-table.view';
import { fxTableList, type FxTableRow } from './fx-table-list.projection';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const fxTableRowView = view('FxTableRow', { id: is.id, ...fxTableNames, rateCount: is.count });
const tables: ListSpec<FxTableRow, typeof fxTableRowView> = {
  projection: fxTableList.name,
  item: fxTableRowView,
  filters: { base: CURRENCY_FORM, status: { oneOf: FX_TABLE_STATUSES }, importedAt: 'instant' },
  asOf: 'recorded',
  sorts: ['-importedAt', 'version'],
  scope: () => everything,
  view: ({ key, fileHash: _, ...row }) => ({ id: key, ...row }),
};

@ApiTags('rewards')
@Controller({ path: 'fx-tables', version: '1' })
export class FxTablesController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(READERS, 'vendor')
  @AnswersPage(tables)
  @ApiOperation({ operationId: 'listFxTables', summary: 'Versions of the rate tables, the newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(tables, asked);
  }

  @Get(':fxTableId')
  @Access(READERS, 'vendor')
  @AnswersRecord(fxTableView)
  @ApiOperation({ operationId: 'getFxTable', summary: 'A version of a rate table with its rates' })
  async record(@Param('fxTableId') fxTableId: string) {
    const names = readFxTableId(fxTableId);
    if (names === undefined) throw absent();
    const { state, revision } = await this.runner.load(fxTableDecider, names.base);
    const table = viewOfFxTable(names.base, names.version, state);
    if (table === undefined) throw absent();
    return new RecordAnswer(revision, table);
  }
}
