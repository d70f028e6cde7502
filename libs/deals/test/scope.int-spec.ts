import type { Actor } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { bruno, diego, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const submitted = async (who: Actor, domain: string, productLines: readonly string[]): Promise<string> => {
  const request = { ...halden(domain), productLines };
  const { id } = await accepted(harness.commands.execute(new SubmitDealCommand(request, harness.meta(who))));
  await harness.settled();
  return id;
};
const approved = async (dealId: string): Promise<string> => {
  const data = { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false } as const;
  await accepted(harness.commands.execute(new ApproveDealCommand(data, harness.meta('chen'))));
  await harness.settled();
  return dealId;
};
const bomFor = (dealId: string, addProductLines: readonly string[], who: Actor = priya) =>
  new SubmitBomCommand(
    {
      ...{ dealId, addProductLines },
      lines: [
        { line: '1', sku: 'EX4100-48P', quantity: 1 },
        { line: '2', sku: 'SRX345-SYS-JB', quantity: 1 },
      ],
    },
    harness.meta(who),
  );
type BomView = Readonly<{
  lines: readonly Readonly<{ netUnit: { amount: string }; codes: readonly string[] }>[];
}>;
const linesOf = async (bomId: string): Promise<readonly (readonly [string, readonly string[]])[]> => {
  const { view } = await harness.get(DealRecordController).bom(bomId, alder);
  return (view as BomView).lines.map(({ netUnit, codes }) => [netUnit.amount, codes]);
};
/** 13,306.45 less 38 %, and less the 30 % of the level alone. */
const [BOUND, OUTSIDE] = ['825000', '931452'];

it('case:A5 a line outside the registered product lines has no points until the partner registers it', async () => {
  const dealId = await approved(await submitted(priya, 'scope-a.example', ['switching']));
  const outside = await accepted(harness.commands.execute(bomFor(dealId, [])));
  await harness.settled();
  expect(await linesOf(outside.id)).toEqual([
    [BOUND, []],
    [OUTSIDE, ['OUTSIDE_REGISTRATION']],
  ]);
  expect(await refusalOf(harness.commands.execute(bomFor(dealId, ['security'], diego)))).toBe('BOM_INVALID');
  const inside = await accepted(harness.commands.execute(bomFor(dealId, ['security'])));
  await harness.settled();
  expect(await linesOf(inside.id)).toEqual([
    [BOUND, []],
    [BOUND, []],
  ]);
  const { view } = await harness.get(DealRecordController).deal(dealId, alder);
  expect(view).toMatchObject({ status: 'approved', productLines: ['switching', 'security'] });
}, 60_000);

it('case:A5 what is added is claimed like a submission: another registration that holds it keeps it', async () => {
  const dealId = await approved(await submitted(priya, 'scope-b.example', ['switching']));
  await submitted(bruno, 'scope-b.example', ['security']);
  const bom = await accepted(harness.commands.execute(bomFor(dealId, ['security'])));
  await harness.settled();
  expect((await linesOf(bom.id))[1]).toEqual([OUTSIDE, ['OUTSIDE_REGISTRATION']]);
  const { view } = await harness.get(DealRecordController).deal(dealId, alder);
  expect(view).toMatchObject({ status: 'approved', overlap: { status: 'open' } });
}, 60_000);
