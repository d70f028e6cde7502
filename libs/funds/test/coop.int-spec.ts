import { apiId } from '@channel/event-store';
import { present } from '@channel/kernel';
import { PayableSources } from '@channel/payouts';
import {
  ApprovePayeeAccountCommand,
  ApprovePayoutBatchCommand,
  DraftPayoutBatchCommand,
  ExportPayoutBatchCommand,
  ProposePayeeAccountCommand,
  RecordPayoutResultsCommand,
  SubmitPayoutBatchCommand,
} from '@channel/payouts/commands';
import { jpa2023 } from '@channel/programs';
import type { StatementIssued } from '@channel/rewards';
import { stamped, viewOf } from '@channel/runtime';
import type { EarnedCoop } from '../src/domain/coop/coop';
import { coopDecider } from '../src/domain/coop/coop.decider';
import { balanceOf } from '../src/domain/fund/fund.balance';
import { fundDecider } from '../src/domain/fund/fund.decider';
import { fundIdOf } from '../src/index';
import { coopIdOf } from '../src/ids';
import { adminOf, startWorld, usd } from './world';

// Statements as rewards would issue them, in a programme that gives 5 % of them, from 1,500.00 on as a lot.

const definition = {
  ...jpa2023,
  coop: {
    percent: { value: '5', source: 'sample' },
    threshold: { value: usd(150_000), source: 'sample' },
  },
} as const;
const CODES = { prtn_alder: 'PTR-0042', prtn_boreal: 'PTR-0057' } as const;
type PartnerId = keyof typeof CODES;

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld('2026-10-15T09:00:00.000Z', definition);
}, 60_000);
afterAll(() => world.harness.close());

const issue = async (partnerId: PartnerId, quarter: string, total: number, issuedOn: string) => {
  const { harness } = world;
  const statementId = apiId('stmt', `jpa-2023|${partnerId}|${quarter}`);
  const code = CODES[partnerId];
  const payableFromOn = issuedOn.startsWith('2026') ? '2026-11-15' : '2027-02-15';
  const data = {
    ...{ statementId, programmeId: 'jpa-2023', partnerId, partnerCode: code, quarter, total: usd(total) },
    ...{ number: `ST-${quarter.replace('-', '')}-${code.replace('-', '')}`, issuedOn, payableFromOn },
    payableFromAt: `${payableFromOn}T00:00:00.000Z`,
  } as unknown as StatementIssued['data'];
  const meta = harness.meta('fatima');
  await harness.store.append(`statement-${statementId}`, 'noStream', {
    ...{ commandId: meta.commandId, events: [stamped({ type: 'StatementIssued', data }, meta)] },
  });
  await harness.settled();
};
const coop = async (partnerId: PartnerId, quarter: string): Promise<EarnedCoop> => {
  const { state } = await world.harness.runner.load(coopDecider, coopIdOf('jpa-2023', partnerId, quarter));
  if (state.status === 'none') throw new Error('Nothing was earned.');
  return state;
};
const fundOf = async (partnerId: PartnerId) =>
  (await world.harness.runner.load(fundDecider, fundIdOf('jpa-2023', partnerId))).state;
const scope = () => ({ programmeId: 'jpa-2023', currency: 'USD', now: world.harness.clock.now() });

describe('what quarters earn for marketing', () => {
  it('coop.threshold F17: 1,500.00 is a lot from the first to the last day of the next half-year', async () => {
    const { harness } = world;
    await issue('prtn_alder', '2026-Q3', 3_000_000, '2026-10-15');
    const earned = await coop('prtn_alder', '2026-Q3');
    expect(earned).toMatchObject({ status: 'lot', amount: 150_000n });
    expect((await fundOf('prtn_alder')).status).toBe('none');
    harness.clock.jumpTo('2026-12-31T23:00:00.000Z');
    await harness.settled();
    expect((await fundOf('prtn_alder')).status).toBe('none');
    harness.clock.jumpTo('2027-01-01T00:00:00.000Z');
    await harness.settled();
    const fund = await fundOf('prtn_alder');
    if (fund.status === 'none') throw new Error('No fund.');
    expect(balanceOf(fund)).toMatchObject({ granted: 150_000n, available: 150_000n });
    expect([...fund.grants.values()]).toMatchObject([
      { useByOn: '2027-06-30', proposedBy: null, approvedBy: null, coopId: earned.earning.coopId },
    ]);
    const [row] = await harness.sql.query(
      `select granted, available from ${viewOf('funds.fund-list')} where "partnerId" = 'prtn_alder'`,
    );
    expect(row).toEqual({ granted: usd(150_000), available: usd(150_000) });
  }, 60_000);

  it('coop.threshold inv:M5: 1,499.99 turns into a rebate, payable with its statement, and paid once', async () => {
    const { harness, send } = world;
    await issue('prtn_boreal', '2026-Q4', 2_999_980, '2027-01-15');
    expect(await coop('prtn_boreal', '2026-Q4')).toMatchObject({ status: 'rebate', amount: 149_999n });
    const sources = harness.get(PayableSources);
    expect(await sources.payable(scope())).toEqual([]);
    expect(await sources.expected({ ...scope(), payeeIds: ['prtn_boreal'] })).toMatchObject([
      { name: 'CO-2026Q4-PTR0057', amount: usd(149_999), payableFromOn: '2027-02-15' },
    ]);
    const account = { holder: 'Boreal Networks', iban: 'DE89370400440532013000', bic: 'COBADEFF' };
    const details = { partnerId: 'prtn_boreal', ...account, currency: 'USD', taxStatus: 'complete' } as const;
    await send(new ProposePayeeAccountCommand(details, harness.meta(adminOf('prtn_boreal'))));
    await send(new ApprovePayeeAccountCommand({ partnerId: 'prtn_boreal' }, harness.meta('lars')));
    harness.clock.jumpTo('2027-02-15T09:00:00.000Z');
    const [payable] = await sources.payable(scope());
    expect(payable).toMatchObject({ amount: usd(149_999), source: { kind: 'coop-rebate' } });
    const { kind, id } = present(payable).source;
    const draft = { programmeId: 'jpa-2023', currency: 'USD', sources: [{ kind, id }] };
    const batchId = await send(new DraftPayoutBatchCommand(draft, harness.meta('fatima')));
    expect((await coop('prtn_boreal', '2026-Q4')).status).toBe('in_payment');
    await send(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    await send(new ApprovePayoutBatchCommand({ batchId }, harness.meta('lars')));
    await send(new ExportPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    const [batch] = await harness.sql.query<{ number: string }>(
      `select number from ${viewOf('payouts.batch-list')}`,
    );
    const results = [{ endToEndId: `${present(batch).number}-0001`, status: 'paid', reason: '' }] as const;
    await send(new RecordPayoutResultsCommand({ batchId, results }, harness.meta('fatima')));
    expect((await coop('prtn_boreal', '2026-Q4')).status).toBe('paid');
    expect(await sources.payable(scope())).toEqual([]);
  }, 60_000);

  it('R21: returns take their share out of the quarter that takes them, and its lot stays as it was granted', async () => {
    const { harness } = world;
    await issue('prtn_alder', '2026-Q4', -40_000, '2027-01-15');
    expect(await coop('prtn_alder', '2026-Q4')).toMatchObject({ status: 'rebate', amount: -2_000n });
    const sources = harness.get(PayableSources);
    expect(await sources.payable(scope())).toEqual([]);
    expect(await sources.open(scope())).toMatchObject([
      { amount: usd(-2_000), payee: { code: 'PTR-0042' }, source: { number: 'CO-2026Q4-PTR0042' } },
    ]);
    const fund = await fundOf('prtn_alder');
    expect(fund.status === 'none' ? undefined : balanceOf(fund).available).toBe(150_000n);
  }, 60_000);

  it('E32: what is not used of an earned lot lapses with its half-year', async () => {
    const { harness } = world;
    harness.clock.jumpTo('2027-07-01T00:00:00.000Z');
    await harness.settled();
    const fund = await fundOf('prtn_alder');
    expect(fund.status === 'none' ? undefined : balanceOf(fund)).toMatchObject({
      ...{ granted: 150_000n, available: 0n, expired: 150_000n },
    });
  }, 60_000);
});
