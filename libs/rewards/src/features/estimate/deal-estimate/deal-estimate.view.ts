import { is, view, type Principal, type ViewOf } from '@channel/http';
import { moneyJson } from '@channel/kernel';
import { NEEDS, RISKS, type Estimate } from '../../../domain/engine/estimate';
import { estimatedLineView, viewOfLine } from '../../../estimated-line.view';

export const estimateView = view('DealEstimate', {
  dealId: is.id,
  dealNumber: is.text,
  quarter: is.quarter.describe('In which what is not shipped would count.'),
  shipOn: is.day.describe('On which everything is supposed to ship that has not.'),
  total: is.money,
  shipped: is.money.describe('For what was shipped, less what returns take back.'),
  expected: is.money.describe('For what is still to ship.'),
  stated: is.money.describe('What statements have said of it so far.'),
  ended: is.flag.describe('Lost, withdrawn, rejected or expired: nothing more is expected of it.'),
  needs: is.listOf(is.oneOf(NEEDS)).describe('What has to happen, and was supposed.'),
  risks: is.listOf(is.oneOf(RISKS)).describe('What can make it another amount.'),
  lines: is.listOf(estimatedLineView),
});

type Of = Readonly<{
  deal: Readonly<{ dealId: string; number: string }>;
  programmeId: string;
  quarter: string;
  shipOn: string;
  ended: boolean;
  estimate: Estimate;
}>;

export const viewOfEstimate = (
  { deal, programmeId, quarter, shipOn, ended, estimate }: Of,
  viewer: Principal,
): ViewOf<typeof estimateView> => ({
  dealId: deal.dealId,
  dealNumber: deal.number,
  ...{ quarter, shipOn },
  total: moneyJson(estimate.total),
  shipped: moneyJson(estimate.shipped),
  expected: moneyJson(estimate.expected),
  stated: moneyJson(estimate.stated),
  ended,
  needs: ended ? [] : estimate.needs,
  risks: estimate.risks,
  lines: estimate.lines.map((line) => viewOfLine(line, programmeId, viewer)),
});
