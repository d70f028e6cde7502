import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  MONTH_FORM,
  ORGANISATION_NAMED,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
  type Role,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REPORT_KINDS, REPORT_STATES } from '../../../domain/report/report';
import { reportList, type ExpectedReportRow } from './report-list.projection';

/** What a sender owes it sees itself; the vendor sees it of all. */
const READERS: readonly Role[] = [
  ...(['partner.rep', 'partner.finance', 'partner.admin', 'distributor.user', 'distributor.admin'] as const),
  ...(['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'] as const),
];

const rowView = view('ExpectedReportRow', {
  id: is.id,
  partnerId: is.id.describe('The sender: a distributor, or a partner whose level asks for the report.'),
  programmeId: is.id,
  report: is.oneOf(REPORT_KINDS),
  month: is.text.describe('2026-09'),
  dueOn: is.day.describe('What comes on this day is in time; stored when the month was over.'),
  state: is
    .oneOf(REPORT_STATES)
    .describe('`nil`: the sender said that there was nothing. `late`: it is missing, and was due.'),
  receivedOn: is.day.nullable(),
  daysLate: is.count.nullable().describe('Of what came: days after the last one in time.'),
});

const expectedReports: ListSpec<ExpectedReportRow, typeof rowView> = {
  projection: reportList.name,
  item: rowView,
  filters: {
    partnerId: ORGANISATION_NAMED,
    report: { oneOf: REPORT_KINDS },
    month: MONTH_FORM,
    state: { oneOf: REPORT_STATES },
    dueOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-dueOn', 'dueOn'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('standing')
@Controller({ path: 'expected-reports', version: '1' })
export class ReportListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(READERS, 'own')
  @AnswersPage(expectedReports)
  @ApiOperation({
    operationId: 'listExpectedReports',
    summary: 'Monthly reports of all senders: for which month, until when, and what came',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(expectedReports, asked);
  }
}
