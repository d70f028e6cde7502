import { is, view, type Principal, type ViewOf } from '@channel/http';
import { moneyJson } from '@channel/kernel';
import { NEEDS, RISKS, type Estimate } from '../../../domain/engine/estimate';
import { estimatedLineView, viewOfLine } from '../../../estimated-line.view';

export const draftEstimateView = view('DraftEstimate', {
  partnerId: is.id,
  quarter: is.quarter.describe('In which it would count.'),
  shipOn: is.day.describe('On which everything is supposed to ship.'),
  total: is.money,
  needs: is.listOf(is.oneOf(NEEDS)).describe('What has to happen, and was supposed.'),
  risks: is.listOf(is.oneOf(RISKS)).describe('What can make it another amount.'),
  lines: is.listOf(estimatedLineView),
});

type Of = Readonly<{ programmeId: string; quarter: string; shipOn: string; estimate: Estimate }>;

export const viewOfDraftEstimate = (
  partnerId: string,
  { programmeId, quarter, shipOn, estimate }: Of,
  viewer: Principal,
): ViewOf<typeof draftEstimateView> => ({
  ...{ partnerId, quarter, shipOn, total: moneyJson(estimate.total) },
  // Nobody has approved a price for what is only thought of.
  needs: ['PRICE', ...estimate.needs],
  risks: estimate.risks,
  lines: estimate.lines.map((line) => withoutDeal(viewOfLine(line, programmeId, viewer))),
});

/** What nobody registered opens nothing. */
const withoutDeal = (line: ViewOf<typeof estimatedLineView>): ViewOf<typeof estimatedLineView> => ({
  ...line,
  steps: line.steps.map((step) => ({ ...step, refs: step.refs.filter(({ kind }) => kind !== 'deal') })),
});
