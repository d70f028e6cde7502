import {
  absent,
  Access,
  AmountSources,
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
import { explainerOf } from '../../../amount-parts';
import { OUTLOOK_STATES, outlookTotals } from '../../../domain/batch/outlook';
import { payoutsProblems } from '../../../payouts.problems';
import { mayReadOutlook, OUTLOOK_READERS } from './outlook-readers';
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
      explainedBy: is.text.nullable().describe('Says what the amount consists of, for whoever reads this.'),
    }),
  ),
});

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class PayeeOutlookController {
  constructor(
    private readonly outlook: PayeeOutlook,
    private readonly amounts: AmountSources,
  ) {}

  @Get(':partnerId/outlook')
  @Access(OUTLOOK_READERS, 'own')
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
    const { quarter, currency, lines } = outlook;
    if (!mayReadOutlook(viewer, outlook))
      throw new ProblemException(
        payoutsProblems.FORBIDDEN,
        'FORBIDDEN',
        'The programme shows what an organisation may expect to its finance people and administrators only.',
      );
    return {
      ...{ id, quarter, currency, totals: outlookTotals(lines, currency) },
      lines: lines.map(({ record, ...line }) => ({
        ...line,
        explainedBy: this.amounts.hrefOf(explainerOf({ record, state: line.state }), viewer),
      })),
    };
  }
}
