import { digestOf } from '@channel/event-store';
import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  AnswersRows,
  Asked,
  AskedAsOf,
  asOfView,
  is,
  isVendor,
  Lists,
  searchSource,
  ownRows,
  pageOfRows,
  parameterInvalid,
  ProblemException,
  QUARTER_FORM,
  readPlace,
  RecordAnswer,
  recordMoment,
  view,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
  rowsEndView,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import { STATEMENT_STATUSES, type Statement } from '../../../domain/statement/statement';
import { rewardLineShape } from '../../../reward-line.view';
import { STATEMENT_READERS, statementView, viewOfStatement } from '../../../statement.view';
import { StatementReader, type StatementAsKnown } from '../../../statement-reader';
import { statementList, type StatementRow } from './statement-list.projection';

const statementRowView = view('StatementRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  quarter: is.quarter,
  currency: is.currency,
  status: is.oneOf(STATEMENT_STATUSES),
  total: is.money,
  digest: is.text,
  issuedAt: is.instant,
  payableFromOn: is.day,
});
const statementLineView = view('StatementLine', {
  id: is.id,
  rewardLineId: is.id.describe('The same id, as the digest covers it.'),
  ...rewardLineShape,
});
/** A page like every other; the lines of all pages in their order are what the digest covers. */
const statementLinesView = view('StatementLinePage', {
  data: is.listOf(statementLineView),
  page: rowsEndView,
  asOf: asOfView,
});
const statements: ListSpec<StatementRow, typeof statementRowView> = {
  projection: statementList.name,
  item: statementRowView,
  filters: {
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    quarter: QUARTER_FORM,
    status: { oneOf: STATEMENT_STATUSES },
    issuedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-issuedAt', 'number'],
  search: ['number'],
  scope: ownRows('partnerId'),
  view: ({ key: _, openLines: _open, statementId, ...row }) => ({ id: statementId, ...row }),
};

type IssuedStatement = Exclude<Statement, { status: 'none' }>;

export const statementSearch = searchSource({
  kind: 'statement',
  readers: STATEMENT_READERS,
  spec: statements,
  hit: ({ id, number, quarter, status }) => ({ id, number, title: quarter, status }),
});

@ApiTags('rewards')
@Controller({ path: 'statements', version: '1' })
export class StatementsController {
  constructor(
    private readonly lists: Lists,
    private readonly reader: StatementReader,
    private readonly calculator: RewardCalculator,
  ) {}

  @Get()
  @Access(STATEMENT_READERS, 'own', { machine: 'statements:read' })
  @AnswersPage(statements)
  @ApiOperation({ operationId: 'listStatements', summary: 'Statements, the newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(statements, asked);
  }

  /** The digest is calculated from the stored lines each time, so that what is shown is what was issued. */
  @Get(':statementId')
  @Access(STATEMENT_READERS, 'own', { machine: 'statements:read' })
  @AskedAsOf()
  @AnswersRecord(statementView)
  @ApiOperation({ operationId: 'getStatement', summary: 'A statement, also as it was known before' })
  async record(
    @Param('statementId') statementId: string,
    @Viewer() viewer: Principal,
    @Query('asOf') asOf?: string,
  ) {
    const { statement, lines, revision } = await this.visible(statementId, viewer, asOf);
    const shown = { id: statementId, ...viewOfStatement(statement), digest: digestOf(lines) };
    return new RecordAnswer(revision, asOf === undefined ? shown : { ...shown, asOf });
  }

  @Get(':statementId/lines')
  @Access(STATEMENT_READERS, 'own', { machine: 'statements:read' })
  @AskedAsOf()
  @AnswersRows(statementLinesView, statementLineView)
  @ApiOperation({ operationId: 'listStatementLines', summary: 'The lines of a statement, in their order' })
  async lines(
    @Param('statementId') statementId: string,
    @Viewer() viewer: Principal,
    @Query('asOf') asOf?: string,
    @Query('limit') limit?: string,
    @Query('cursor') cursor?: string,
  ) {
    if (asOf !== undefined && cursor !== undefined) throw besideCursor();
    const { after, question } =
      cursor === undefined
        ? { after: undefined, question: asOf === undefined ? {} : { asOf } }
        : readPlace(cursor);
    const { lines, checkpoint } = await this.visible(statementId, viewer, question.asOf);
    // Each line as the digest covers it, and the `id` that every record of the API has.
    const rows = lines.map((line) => ({ id: line.rewardLineId, ...line }));
    return {
      ...pageOfRows(rows, { limit, after, question }),
      // Read from the stream itself: nothing lags behind.
      asOf: { checkpoint, lagMs: 0 },
    };
  }

  /** Foreign, absent and not yet known read the same (X1). */
  private async visible(
    statementId: string,
    viewer: Principal,
    asOf: string | undefined,
  ): Promise<StatementAsKnown> {
    const now = await this.reader.read(statementId);
    const { statement } = now;
    if (statement.status === 'none' || !(isVendor(viewer) || statement.partnerId === viewer.orgId))
      throw absent();
    if (asOf === undefined) return now;
    const until = await recordMoment(asOf, () => this.zoneOf(statement));
    const then = await this.reader.read(statementId, until);
    if (then.statement.status === 'none') throw absent();
    return then;
  }

  /** Days are those of the programme's time zone (T4). */
  private async zoneOf({ programmeId, facts }: IssuedStatement): Promise<string> {
    const definition = await this.calculator.pinned({ programmeId, ...facts });
    return definition.calendar.timeZone.value;
  }
}

const besideCursor = (): ProblemException =>
  parameterInvalid('asOf', 'Beside a cursor only limit may stand: it holds the moment.');
