import {
  absent,
  Access,
  Answers,
  is,
  isVendor,
  ProblemException,
  Refuses,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OUTLOOK_STATES, outlookTotals } from '../../../domain/batch/outlook';
import { payoutsProblems } from '../../../payouts.problems';
import { PayeeOutlook } from './payee-outlook.query';

const outlookView = view('PayeeOutlook', {
  id: is.id,
  quarter: is.quarter,
  currency: is.currency,
  totals: view('OutlookTotals', {
    accrued: is.money.describe('Earned in quarters without a statement, as far as it is known.'),
    expected: is.money.describe('On statements that wait to be accepted.'),
    onHold: is.money.describe('Open, and kept back for a reason.'),
    payable: is.money.describe('Open, and paid with the next batch.'),
    inPayment: is.money.describe('In a batch, or with the bank.'),
    paid: is.money.describe('Paid in this quarter, without what came back.'),
  }),
  lines: is.listOf(
    view('OutlookLine', {
      state: is.oneOf(OUTLOOK_STATES),
      name: is.text.describe('A quarter, the number of a statement, or that of a payment.'),
      amount: is.money,
      on: is.day.nullable().describe('Paid or to be paid on it, or payable at the latest.'),
      because: view('HoldReason', { code: is.code, detail: is.sentence }).nullable(),
    }),
  ),
});

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class PayeeOutlookController {
  constructor(private readonly outlook: PayeeOutlook) {}

  @Get(':partnerId/outlook')
  @Access(
    ['partner.rep', 'partner.admin', 'partner.finance', 'finance.analyst', 'finance.approver', 'auditor'],
    'own',
  )
  @Answers(outlookView)
  @Refuses(payoutsProblems, [], ['FORBIDDEN'])
  @ApiOperation({
    operationId: 'getPayeeOutlook',
    summary: 'What a partner may expect: accrued, waiting, on hold, payable, in payment, paid',
  })
  async show(@Param('partnerId') id: string, @Viewer() viewer: Principal) {
    if (!(isVendor(viewer) || viewer.orgId === id)) throw absent();
    const outlook = await this.outlook.of(id);
    if (outlook === undefined) throw absent();
    const { quarter, currency, lines, shownToReps } = outlook;
    if (!shownToReps && viewer.roles.every((role) => role === 'partner.rep'))
      throw new ProblemException(
        payoutsProblems.FORBIDDEN,
        'FORBIDDEN',
        'The programme shows what an organisation may expect to its finance people and administrators only.',
      );
    return { ...{ id, quarter, currency }, totals: outlookTotals(lines, currency), lines };
  }
}
