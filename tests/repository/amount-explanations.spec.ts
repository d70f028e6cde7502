import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const PORTAL = join(__dirname, '..', '..', 'apps', 'portal', 'src');
const SHOWN = ['Amount', 'PlainAmount'];

/** Why an amount has no "why?": each cell by its file and what it shows. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'stands in an explanation, and is a step or the sum of it': [
    'shared/why/compared-lines.tsx byDraft',
    'shared/why/compared-lines.tsx change',
    'shared/why/compared-lines.tsx issued',
    'shared/why/compared-lines.tsx line.byDraft',
    'shared/why/explained-amount.tsx of',
    'shared/why/summed-table.tsx amount',
    'shared/why/steps-table.tsx amount',
    'shared/why/steps-table.tsx money',
    'shared/why/why-panel.tsx amount',
  ],
  'somebody entered it: it is a fact, and the history of its record says who': [
    'features/adjustments/routes/adjustment.page.tsx amount',
    "features/adjustments/routes/adjustments.page.tsx 'amount'",
    "features/catalogue/routes/products.page.tsx 'listPrice'",
    'features/conflicts/components/sides-table.tsx value',
    'features/deals/components/deal-overview.tsx deal.value',
    'features/deals/components/review-aside.tsx value',
    "features/deals/routes/deals.page.tsx 'value'",
    "features/deals/components/deal-shipments.tsx 'unitNetPrice'",
    'features/funds/components/claim-lines.tsx line.approved',
    'features/funds/components/claim-lines.tsx line.net',
    'features/funds/components/claim-lines.tsx line.tax',
    'features/funds/components/fund-grants.tsx amount',
    'features/funds/components/fund-lots.tsx lot.granted',
    'features/funds/components/mou-milestones.tsx amount',
    'features/funds/components/mou-versions.tsx amount',
    'features/funds/routes/grant.page.tsx amount',
    "features/funds/routes/milestones.page.tsx 'amount'",
    'features/funds/routes/request.page.tsx plan.budget',
    "features/partners/components/partner-deals.tsx 'value'",
    "features/providers/routes/provider-orders.page.tsx 'tcv'",
    "features/providers/routes/sales-forecasts.page.tsx 'expectedTcv'",
    'features/shipments/routes/shipment.page.tsx line.unitNetPrice',
    "features/shipments/routes/shipments.page.tsx 'unitNetPrice'",
  ],
  'what it was computed from stands beside it on the same page': [
    'features/batches/components/batch-items.tsx converted',
    'features/batches/components/left-out.tsx amount',
    'features/deals/components/estimate.tsx base',
    'features/deals/components/estimate.tsx of.expected',
    'features/deals/components/estimate.tsx of.shipped',
    'features/contracts/routes/contract.page.tsx net',
    'features/contracts/routes/contract.page.tsx value',
    'features/deals/components/materials.tsx bom.list',
    'features/deals/components/materials.tsx bom.net',
    'features/deals/components/materials.tsx listUnit',
    'features/deals/components/materials.tsx netUnit',
    'features/deals/components/price-lines.tsx listUnit',
    'features/deals/components/price-lines.tsx netUnit',
    'features/deals/components/price-lines.tsx requestedNetUnit',
    'features/deals/components/price-lines.tsx standardNetUnit',
    'features/deals/components/quote-lines.tsx listUnit',
    'features/deals/components/quote-lines.tsx netUnit',
    'features/deals/components/quote-lines.tsx quotedOf(line)',
    'features/deals/components/quotes.tsx quote.total',
    'features/deals/routes/price.page.tsx bom.list',
    'features/deals/routes/price.page.tsx bom.net',
    'features/deals/routes/quote.page.tsx quote.total',
    'features/funds/components/activity-results.tsx amount',
    'features/funds/components/activity-results.tsx of.paid',
    'features/funds/components/activity-results.tsx of.shippedInFund',
    'features/funds/components/claim-lines.tsx line.base',
    'features/funds/components/claim-lines.tsx line.share',
    'features/funds/components/fund-lots.tsx lot.available',
    'features/funds/components/fund-lots.tsx lot.expired',
    'features/funds/components/mou-versions.tsx total',
    'features/funds/routes/claim.page.tsx claim.cut',
    'features/funds/routes/coop.page.tsx amount',
    'features/funds/routes/coop.page.tsx coop.amount',
    'features/funds/routes/coop.page.tsx threshold',
    'features/funds/routes/mou.page.tsx terms?.total',
    'features/funds/routes/request.page.tsx approved',
    'features/funds/routes/request.page.tsx claimed',
    'features/funds/routes/request.page.tsx requested',
    'features/funds/routes/request.page.tsx reserved',
    'features/partners/components/half-year.tsx sales',
    'features/providers/routes/transfer.page.tsx amount',
    'features/providers/routes/transfer.page.tsx owed',
    'features/runs/components/run-difference.tsx change',
    'features/runs/components/run-difference.tsx from',
    'features/runs/components/run-difference.tsx total',
    'features/programme/components/simulation-figures.tsx byDraft',
    'features/programme/components/simulation-figures.tsx change',
    'features/programme/components/simulation-figures.tsx issued',
    'features/sellers/components/reward-table.tsx amount',
    'features/sellers/components/seller-facts.tsx balance',
    'shared/insights/next-band.tsx amount',
    'shared/insights/next-band.tsx measure',
    'shared/insights/next-band.tsx next.missing',
    'shared/insights/next-band.tsx next.worth',
    'shared/standing/figures.tsx of.money',
  ],
  'a list whose rows open the record that shows what the amount consists of': [
    "features/contracts/routes/contracts.page.tsx 'value'",
    "features/deals/routes/quotes.page.tsx 'total'",
    "features/funds/components/mdf-columns.tsx 'approved'",
    "features/funds/components/mdf-columns.tsx 'requested'",
    "features/funds/routes/coops.page.tsx 'amount'",
    "features/funds/routes/coops.page.tsx 'base'",
    "features/funds/routes/mous.page.tsx 'paid'",
    "features/funds/routes/mous.page.tsx 'released'",
    "features/funds/routes/mous.page.tsx 'total'",
    "features/providers/routes/transfers.page.tsx 'owed'",
    "features/partners/components/partner-money.tsx 'available'",
    "features/partners/components/partner-money.tsx 'granted'",
    "features/partners/components/partner-money.tsx 'paid'",
    "features/partners/components/partner-money.tsx 'total'",
    "features/sellers/routes/seller-rewards.page.tsx 'amount'",
    "features/shipments/routes/shipments.page.tsx 'deviation'",
    'shared/insights/pipeline.tsx value',
    'shared/insights/registered-and-shipped.tsx of',
    'shared/insights/shipped-to-deal.tsx of',
    "shared/inbox/waiting-table.tsx 'amount'",
  ],
  'sums of the lines that another tab, or the newest run of the quarter, lists with the reason of each': [
    'features/quarter/components/figures.tsx amounts[name]',
    'features/quarter/components/figures.tsx money',
    'features/quarter/components/figures.tsx now.forecast',
    "features/runs/components/run-groups.tsx 'adjustments'",
    "features/runs/components/run-groups.tsx 'base'",
    "features/runs/components/run-groups.tsx 'gross'",
  ],
  'the ledger: an account consists of its entries, each with the event that it follows from': [
    'features/audit/components/legs.tsx leg.amount',
    'features/audit/routes/audit.page.tsx total',
    'features/audit/routes/ledger.page.tsx amount',
    'features/audit/routes/time-travel.page.tsx after',
    'features/audit/routes/time-travel.page.tsx before',
    'features/audit/routes/time-travel.page.tsx change',
  ],
  'of what is being typed, or is about to be done: there is no record yet that could be opened': [
    'features/batches/components/answers-dialogs.tsx item.payment ?? item.amount',
    'features/deals/components/bom-estimate-panel.tsx data.total',
    'features/deals/components/bom-row.tsx part.list',
    'features/deals/components/bom-row.tsx part.net',
    'features/deals/components/bom-totals.tsx check.list',
    'features/deals/components/bom-totals.tsx check.net',
    'features/deals/components/estimate.tsx amount',
    'features/deals/components/draft-estimate-panel.tsx data.total',
    'shared/bulk/outcomes.tsx amount ?? null',
  ],
};

/** Columns of lists that say nothing of what explains them, and amounts that are only shown. */
const unexplainedIn = (file: string): readonly string[] => {
  const cells: string[] = [];
  const text = readFileSync(join(PORTAL, file), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) && SHOWN.includes(node.tagName.getText())) {
      const of = node.attributes.properties.find(({ name }) => name?.getText() === 'of');
      const shown = of !== undefined && ts.isJsxAttribute(of) ? of.initializer : undefined;
      cells.push(shown?.getText().slice(1, -1) ?? '?');
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.getText() === 'amountColumn' &&
      node.arguments.length < 4
    )
      cells.push(node.arguments[0]?.getText() ?? '?');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return cells.map((cell) => `${file.replaceAll('\\', '/')} ${cell}`);
};

const files = (): readonly string[] =>
  readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

/** req:4.4 — every amount opens its explanation, for every role that may see it. */
describe('an amount in the portal', () => {
  const unexplained = new Set(files().flatMap(unexplainedIn));
  const reasoned = Object.values(REASONS).flat();

  it('explains itself, or there is a reason why not', () =>
    expect([...unexplained].filter((cell) => !reasoned.includes(cell))).toEqual([]));

  it('has no reason once it explains itself', () =>
    expect(reasoned.filter((cell) => !unexplained.has(cell))).toEqual([]));

  it('has one reason', () => expect(reasoned.length).toBe(new Set(reasoned).size));
});
