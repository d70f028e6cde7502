import { Access, Answers, is, view, Viewer, type Principal, type Role, type ViewOf } from '@channel/http';
import { inEachRole } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BothAxes } from '../../both-axes';
import { REPORT_KINDS, REPORT_STATES } from '../../domain/report/report';
import { expectedReports } from '../../expected-reports';
import { StandingDesk } from '../../standing-desk';

const READERS: readonly Role[] = [
  ...(['partner.rep', 'partner.finance', 'partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];

const reportsView = view('ExpectedReports', {
  partnerId: is.id,
  on: is.day,
  asOf: is.instant.nullable(),
  reports: is
    .listOf(
      view('ExpectedReport', {
        role: is.text,
        report: is.oneOf(REPORT_KINDS),
        month: is.text,
        dueOn: is.day.describe('What comes on this day is in time, by the business days of the programme.'),
        state: is
          .oneOf(REPORT_STATES)
          .describe('`nil`: the partner said that there was nothing. `late`: it is missing, and was due.'),
        receivedOn: is.day.nullable(),
      }),
    )
    .describe('Of the months that are over, the newest first.'),
});

@ApiTags('standing')
@Controller({ path: 'partners', version: '1' })
export class ExpectedReportsController {
  constructor(private readonly desk: StandingDesk) {}

  @Get(':partnerId/expected-reports')
  @Access(READERS, 'own')
  @Answers(reportsView)
  @BothAxes()
  @ApiOperation({
    operationId: 'getExpectedReports',
    summary: 'Which monthly reports the level of a partner asks for, when each was due, and what came',
  })
  async reports(
    @Param('partnerId') partnerId: string,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof reportsView>> {
    const judged = await this.desk.judgedFor(viewer, partnerId, { on, asOf });
    const { rules, facts, on: day } = judged.known;
    const reports =
      rules === undefined
        ? []
        : inEachRole(facts).flatMap((own) => expectedReports(rules.definition, own, day));
    return { partnerId, on: day, asOf: judged.asOf ?? null, reports };
  }
}
