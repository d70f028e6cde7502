import { Access, Answers, is, view, type Role, type ViewOf } from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecisionTimesQuery } from './decision-times.query';

const READERS: readonly Role[] = ['channel.manager', 'channel.lead', 'auditor'];

const decisionTimesView = view('DecisionTimes', {
  since: is.instant.describe('Decisions after this instant are counted.'),
  decided: is.count.describe('Approved, returned or rejected.'),
  inTime: is.count.describe(
    'Of them before the decision was due; the clock stood while a question was open.',
  ),
  medianHours: is.count
    .nullable()
    .describe(
      'From the submission to the decision, questions included: half took longer. Nothing was decided: null.',
    ),
  nextDueAt: is.instant.nullable().describe('Of all that are not decided.'),
});

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class DecisionTimesController {
  constructor(private readonly times: DecisionTimesQuery) {}

  @Get('decision-times')
  @Access(READERS, 'vendor')
  @Answers(decisionTimesView)
  @ApiOperation({
    operationId: 'getDecisionTimes',
    summary: 'How long registrations waited for a decision in the last ninety days, and what is due next',
  })
  show(): Promise<ViewOf<typeof decisionTimesView>> {
    return this.times.now();
  }
}
