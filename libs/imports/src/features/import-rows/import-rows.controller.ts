import {
  absent,
  Access,
  AnswersRows,
  cursorInvalid,
  parameterInvalid,
  parseLimit,
  VENDOR_STAFF,
  Viewer,
  type Principal,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { importDecider } from '../../domain/import/import.decider';
import { ROW_OUTCOMES, type RowOutcome } from '../../import-kind';
import { isVisibleTo } from '../../import-jobs';
import { importRowsPageView, importRowView } from '../../import.view';
import { ImportRows } from '../../storage/import-rows';
import { outcomesReported, reportCsv } from './report';

const READERS: readonly Role[] = ['distributor.user', 'distributor.admin', 'partner.admin', ...VENDOR_STAFF];

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ImportRowsController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly rows: ImportRows,
  ) {}

  @Get(':importId/rows')
  @Access(READERS, 'own', { machine: 'pos:write' })
  @AnswersRows(importRowsPageView, importRowView, { repeats: true })
  @ApiOperation({ operationId: 'listImportRows', summary: 'Rows of the file with their findings' })
  @ApiQuery({
    ...{ name: 'outcome', required: false, style: 'form', explode: false },
    schema: { type: 'array', items: { type: 'string', enum: [...ROW_OUTCOMES] } },
    description: 'Outcomes, separated by commas.',
  })
  async list(
    @Param('importId') importId: string,
    @Query('outcome') outcome: string | undefined,
    @Query('cursor') cursor: string | undefined,
    @Query('limit') limit: string | undefined,
    @Viewer() viewer: Principal,
  ) {
    await this.mustBeVisible(importId, viewer);
    const count = parseLimit(limit);
    const afterRow = cursor === undefined ? 0 : rowOf(cursor);
    const outcomes = outcome === undefined ? {} : { outcomes: outcomesOf(outcome) };
    const found = await this.rows.page({ importId, afterRow, limit: count + 1, ...outcomes });
    const page = found.slice(0, count);
    const hasMore = found.length > count;
    return {
      data: page,
      page: { hasMore, ...(hasMore ? { nextCursor: String(page.at(-1)?.row) } : {}) },
    };
  }

  @Get(':importId/report')
  @Access(READERS, 'own', { machine: 'pos:write' })
  @ApiOperation({ operationId: 'getImportReport', summary: 'The file with what happened to each row' })
  @ApiResponse({ status: 200, description: 'CSV.', content: { 'text/csv': { schema: { type: 'string' } } } })
  @ApiQuery({
    ...{ name: 'only', required: false, enum: ['failed', 'all'] },
    description: '`failed` (default): rows in error or held, to be repaired and sent again as they are.',
  })
  async report(
    @Param('importId') importId: string,
    @Query('only') only: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    await this.mustBeVisible(importId, viewer);
    const outcomes = outcomesReported(only);
    const lines = reportCsv(await this.rows.form(importId), this.rows.pages(importId, outcomes));
    return new StreamableFile(Readable.from(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${importId}${outcomes === undefined ? '' : '-failed'}.csv"`,
    });
  }

  private async mustBeVisible(importId: string, viewer: Principal): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (!isVisibleTo(viewer.orgId)(state)) throw absent();
  }
}

/** The row after which the page begins. */
const rowOf = (cursor: string): number => {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw cursorInvalid();
};

const outcomesOf = (text: string): readonly RowOutcome[] =>
  text.split(',').map((word) => {
    const outcome = ROW_OUTCOMES.find((known) => known === word.trim());
    if (outcome === undefined)
      throw parameterInvalid('outcome', `The outcomes are ${ROW_OUTCOMES.join(', ')}.`, ROW_OUTCOMES);
    return outcome;
  });
