import { present } from '@channel/kernel';
import { RewardsModule } from '@channel/rewards';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import type { OpenedBatch } from '../src/domain/batch/payout-batch';
import { payoutBatchDecider } from '../src/domain/batch/payout-batch.decider';
import { viewOfBatch } from '../src/batch.view';
import { ApprovePayeeAccountCommand } from '../src/features/payee/approve-account/approve-account.handler';
import { ApprovePayoutBatchCommand } from '../src/features/batch/approve-batch/approve-batch.handler';
import { CancelPayoutBatchCommand } from '../src/features/batch/cancel-batch/cancel-batch.handler';
import { DraftPayoutBatchCommand } from '../src/features/batch/draft-batch/draft-batch.handler';
import { BatchHistoryController } from '../src/features/batch/batch-history/batch-history.controller';
import { ExportPayoutBatchCommand } from '../src/features/batch/export-batch/export-batch.handler';
import { pain001 } from '../src/features/batch/export-batch/pain001';
import { isApproved, PaymentBuilder } from '../src/features/batch/export-batch/payment-builder';
import { PayeeOutlookController } from '../src/features/payee/payee-outlook/payee-outlook.controller';
import { HoldPayoutItemCommand } from '../src/features/batch/hold-item/hold-item.handler';
import { PayeeHistoryController } from '../src/features/payee/payee-history/payee-history.controller';
import { ProposePayeeAccountCommand } from '../src/features/payee/propose-account/propose-account.handler';
import { RecordPayoutResultsCommand } from '../src/features/batch/record-results/record-results.handler';
import { SubmitPayoutBatchCommand } from '../src/features/batch/submit-batch/submit-batch.handler';
import { PayableSources } from '../src/payable/payable-sources';
import { PayoutsModule } from '../src/payouts.module';
import { ClaimsModule, ClaimSource } from './claims';
import { payeesWithClaims, stoppedDraft } from './many-payees';
import { acceptedStatement, NeighboursModule, paula } from './world';

// What can be paid is a source: a context that payouts have never heard of is drafted, reserved, approved, exported
// and paid like the statements of rewards, in the same item.

let harness: Harness;
let claims: ClaimSource;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, PayoutsModule, RewardsModule, ClaimsModule],
    clock: '2026-10-15T09:00:00.000Z',
  });
  claims = harness.get(ClaimSource);
  const account = { holder: 'Alder Integrators', iban: 'DE89370400440532013000', bic: 'COBADEFF' };
  const details = { partnerId: 'prtn_alder', ...account, currency: 'USD', taxStatus: 'complete' } as const;
  await send(new ProposePayeeAccountCommand(details, harness.meta(paula)));
  await send(new ApprovePayeeAccountCommand({ partnerId: 'prtn_alder' }, harness.meta('lars')));
  harness.clock.jumpTo('2026-10-20T09:00:00.000Z');
}, 60_000);
afterAll(() => harness.close());

const send = (command: ConstructorParameters<typeof Object>[0]) =>
  accepted(harness.commands.execute(command as never));
const usd = (amount: string) => ({ amount, currency: 'USD' });
const claim = (id: string) => ({ kind: 'claim', id });
const draftOf = (...sources: readonly { kind: string; id: string }[]) =>
  new DraftPayoutBatchCommand({ programmeId: 'jpa-2023', currency: 'USD', sources }, harness.meta('fatima'));
const draft = async (...sources: readonly { kind: string; id: string }[]): Promise<string> => {
  const { id } = await accepted(harness.commands.execute(draftOf(...sources)));
  await harness.settled();
  return id;
};
const approve = async (batchId: string): Promise<void> => {
  await send(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
  await send(new ApprovePayoutBatchCommand({ batchId }, harness.meta('lars')));
};
const result = async (batchId: string, status: 'paid' | 'failed' | 'returned'): Promise<void> => {
  const [item] = (await batchOf(batchId)).items;
  const results = [{ endToEndId: present(item).endToEndId, status, reason: 'AC04' }];
  await send(new RecordPayoutResultsCommand({ batchId, results }, harness.meta('fatima')));
  await harness.settled();
};
const cancel = async (batchId: string): Promise<void> => {
  for (const [who, side] of [
    ['fatima', 'analyst'],
    ['lars', 'approver'],
  ] as const)
    await send(new CancelPayoutBatchCommand({ batchId, reason: 'No.', sides: [side] }, harness.meta(who)));
  await harness.settled();
};
const batchOf = async (batchId: string): Promise<OpenedBatch> =>
  (await harness.runner.load(payoutBatchDecider, batchId)).state as OpenedBatch;
const openBatch = async (): Promise<string | undefined> => {
  const rows = await harness.sql.query<{ key: string }>(
    `select key from read.payouts_batch_list where status = 'approved'`,
  );
  return rows[0]?.key;
};
const open = () =>
  harness.get(PayableSources).open({ programmeId: 'jpa-2023', currency: 'USD', now: harness.clock.now() });

describe('a second source', () => {
  it('is paid beside a statement in one item, each under its own number', async () => {
    const statementId = await acceptedStatement(harness.store, '2026-Q3');
    await claims.approve(harness.store, 'MC-1', usd('12500'));
    await harness.settled();
    const id = await draft(claim('MC-1'));
    expect(viewOfBatch(await batchOf(id))).toMatchObject({
      total: usd('95000'),
      items: [
        {
          payee: { id: 'prtn_alder', code: 'PTR-0042', name: 'Alder Integrators' },
          reserved: true,
          parts: [
            { source: { kind: 'claim', id: 'MC-1', number: 'MC-1' }, amount: usd('12500') },
            { source: { kind: 'statement', id: statementId }, amount: usd('82500') },
          ],
        },
      ],
    });
    expect((await claims.state('MC-1')).heldBy).not.toBeNull();
    await approve(id);
    await send(new ExportPayoutBatchCommand({ batchId: id }, harness.meta('fatima')));
    const batch = await batchOf(id);
    if (!isApproved(batch)) throw new Error('approved');
    const payment = await harness.get(PaymentBuilder).build(batch);
    if ('refused' in payment) throw new Error(payment.detail);
    expect(pain001(payment)).toContain('<Ustrd>Partner payment, MC-1, ST-2026Q3-PTR0042</Ustrd>');
    const events = (await harness.runner.load(payoutBatchDecider, id)).events;
    expect(events.find(({ type }) => type === 'PayoutBatchExported')?.data).toMatchObject({
      totals: [
        { kind: 'claim', amount: usd('12500') },
        { kind: 'statement', amount: usd('82500') },
      ],
    });
    await result(id, 'paid');
    expect((await claims.state('MC-1')).paidBy).not.toBeNull();
    expect(await open()).toEqual([]);
    expect(await refusalOf(harness.commands.execute(draftOf(claim('MC-1'))))).toBe('NOTHING_PAYABLE');
  }, 60_000);

  it('G68: gets back what the bank returned after it was paid, and another item pays it', async () => {
    await claims.approve(harness.store, 'MC-2', usd('7000'));
    const first = await draft(claim('MC-2'));
    await approve(first);
    await send(new ExportPayoutBatchCommand({ batchId: first }, harness.meta('fatima')));
    await result(first, 'paid');
    await result(first, 'returned');
    expect(await open()).toMatchObject([{ source: { id: 'MC-2' } }]);
    expect((await batchOf(first)).status).toBe('partly_failed');
    const second = await draft(claim('MC-2'));
    await approve(second);
    await send(new ExportPayoutBatchCommand({ batchId: second }, harness.meta('fatima')));
    await result(second, 'paid');
    expect(await open()).toEqual([]);
  }, 60_000);

  it('case:D22 tells its history in sentences: who, when, how and why', async () => {
    const [batch] = await harness.sql.query<{ key: string; number: string }>(
      `select key, number from read.payouts_batch_list where "failedCount" > 0`,
    );
    const { key, number } = present(batch);
    const { view } = await harness
      .get(BatchHistoryController)
      .history(key, viewerOf('vendor', 'vendor', 'auditor'));
    expect(view.data.map(({ sentence, by }) => [by.id, sentence])).toEqual([
      ['pers_fatima', `${number} was drafted: 1 payment of USD 70.00 together.`],
      ['pers_fatima', 'Submitted for approval, with 1 account frozen.'],
      ['pers_lars', 'Approved, to be paid on 2026-10-22.'],
      ['pers_fatima', expect.stringMatching(/^Exported: 1 payment of USD 70\.00, sha256:[0-9a-f]{64}\.$/)],
      ['pers_fatima', `${number}-0001 of USD 70.00 was paid to PTR-0042.`],
      ['pers_fatima', `${number}-0001 came back from PTR-0042 after it was paid: AC04`],
    ]);
    const payee = await harness
      .get(PayeeHistoryController)
      .history('prtn_alder', viewerOf('prtn_alder', 'partner', 'partner.admin'));
    expect(payee.view.data.map(({ sentence }) => sentence)).toEqual([
      'An account in USD ending in 3000 was proposed; the tax status is complete.',
      'The account in USD ending in 3000 was approved, payable from 2026-10-20.',
    ]);
    await expect(
      harness.get(PayeeHistoryController).history('prtn_alder', { orgId: 'prtn_birch' } as never),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }, 60_000);

  it('keeps its amount from a second batch, and gives it back when its own is cancelled', async () => {
    await claims.approve(harness.store, 'MC-3', usd('9000'));
    const both = await Promise.all(
      [draftOf(claim('MC-3')), draftOf(claim('MC-3'))].map((each) => send(each)),
    );
    await harness.settled();
    const states = await Promise.all(both.map(({ id }) => batchOf(id)));
    const [loser] = states.filter(({ items }) => items[0]?.status === 'refused');
    const [winner] = states.filter(({ items }) => items[0]?.status === 'reserved');
    const submit = new SubmitPayoutBatchCommand({ batchId: present(loser).batchId }, harness.meta('fatima'));
    expect(await refusalOf(harness.commands.execute(submit))).toBe('ALREADY_IN_PAYMENT');
    await cancel(present(loser).batchId);
    expect(await open()).toEqual([]);
    await cancel(present(winner).batchId);
    expect(await open()).toMatchObject([{ source: { id: 'MC-3' } }]);
  }, 60_000);

  it('case:A8 G70: a payee without an account is left out with the reason; the others are paid', async () => {
    const birch = { id: 'prtn_birch', code: 'PTR-0043', name: 'Birch Networks' };
    await claims.approve(harness.store, 'MC-4', usd('8000'), birch);
    const id = await draft(claim('MC-3'), claim('MC-4'));
    expect(viewOfBatch(await batchOf(id))).toMatchObject({
      items: [{ payee: { id: 'prtn_alder' } }],
      leftOut: [{ payee: birch, amount: usd('8000'), code: 'PROFILE_INCOMPLETE' }],
    });
    await approve(id);
    expect(await open()).toMatchObject([{ source: { id: 'MC-4' } }]);
  }, 60_000);

  it('case:E23 tells a partner what it may expect, and why something is kept back', async () => {
    await harness.settled();
    const outlook = await harness
      .get(PayeeOutlookController)
      .show('prtn_alder', { orgId: 'prtn_alder', roles: ['partner.finance'] } as never);
    expect(outlook).toMatchObject({
      quarter: '2026-Q4',
      totals: { accrued: usd('0'), payable: usd('0'), inPayment: usd('9000'), paid: usd('102000') },
    });
    const [onItsWay] = outlook.lines.filter(({ state }) => state === 'inPayment');
    expect(onItsWay).toMatchObject({ amount: usd('9000'), on: '2026-10-22', because: null });
    const batchId = present(await openBatch());
    const [item] = (await batchOf(batchId)).items;
    const { itemId } = present(item);
    await send(new HoldPayoutItemCommand({ batchId, itemId, reason: 'A lien.' }, harness.meta('fatima')));
    const held = await harness
      .get(PayeeOutlookController)
      .show('prtn_alder', { orgId: 'prtn_alder', roles: ['partner.finance'] } as never);
    expect(held.totals).toMatchObject({ inPayment: usd('0'), onHold: usd('9000') });
    expect(held.lines).toContainEqual(
      expect.objectContaining({ state: 'onHold', because: { code: 'ON_HOLD', detail: 'A lien.' } }),
    );
    await expect(
      harness
        .get(PayeeOutlookController)
        .show('prtn_alder', { orgId: 'prtn_birch', orgKind: 'partner' } as never),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }, 60_000);

  it('case:A8 a refused draft draws no number, nor does one that is tried only', async () => {
    const numbers = async () => {
      const rows = await harness.sql.query<{ last: bigint }>(
        `select last from runtime.numbers where series = 'PB'`,
      );
      return rows[0]?.last;
    };
    const before = await numbers();
    expect(await refusalOf(harness.commands.execute(draftOf(claim('MC-4'))))).toBe('NOTHING_PAYABLE');
    await claims.approve(harness.store, 'MC-5', usd('6000'));
    const dryRun = harness.meta('fatima', { dryRun: true });
    const tried = { programmeId: 'jpa-2023', currency: 'USD', sources: [claim('MC-5')] };
    await send(new DraftPayoutBatchCommand(tried, dryRun));
    expect(await numbers()).toBe(before);
    const meta = harness.meta('fatima');
    await send(new DraftPayoutBatchCommand(tried, meta));
    await send(new DraftPayoutBatchCommand(tried, meta));
    expect(await numbers()).toBe(BigInt(String(before)) + 1n);
  }, 60_000);

  it('pays what is named as its own stream says, though the list of what is open does not have it yet', async () => {
    await claims.approve(harness.store, 'MC-6', usd('9000'));
    const payable = claims.payable.bind(claims);
    const late = jest
      .spyOn(claims, 'payable')
      .mockImplementation((scope) => (scope.ids === undefined ? Promise.resolve([]) : payable(scope)));
    const id = await draft(claim('MC-6'));
    late.mockRestore();
    const [item] = (await batchOf(id)).items;
    expect(item?.parts.map(({ source }) => source.id)).toEqual(['MC-6']);
  }, 60_000);

  it('inv:M5 inv:M11 is paid in a batch that no single event holds, from the draft to the bank and back', async () => {
    const payees = await payeesWithClaims(harness, 'MANY', 8);
    const id = await draft(...payees.flatMap(({ claims: some }) => some.map(claim)));
    const drafted = await batchOf(id);
    expect(drafted).toMatchObject({ status: 'draft', chunks: 2, total: usd('240000') });
    expect(drafted.items.map(({ payee, status }) => [payee.id, status])).toEqual(
      payees.map((payee) => [payee.id, 'reserved']),
    );
    await approve(id);
    await send(new ExportPayoutBatchCommand({ batchId: id }, harness.meta('fatima')));
    const batch = await batchOf(id);
    if (!isApproved(batch)) throw new Error('approved');
    const payment = await harness.get(PaymentBuilder).build(batch);
    expect(payment).toMatchObject({ total: usd('240000'), transfers: { length: 8 } });
    const results = batch.items.map(({ endToEndId }) => ({ endToEndId, status: 'paid' as const }));
    await send(new RecordPayoutResultsCommand({ batchId: id, results }, harness.meta('fatima')));
    await harness.settled();
    expect(await batchOf(id)).toMatchObject({ status: 'confirmed' });
    const rows = await harness.sql.query(
      'select status, "itemCount", "paidCount" from read.payouts_batch_list where key = $1',
      [id],
    );
    expect(rows).toEqual([{ status: 'confirmed', itemCount: 8, paidCount: 8 }]);
    for (const one of payees.flatMap(({ claims: some }) => some))
      expect((await claims.state(one)).paidBy).not.toBeNull();
  }, 60_000);

  it('inv:M5 goes on where a process died between two parts of a draft, and gives all back when it is cancelled', async () => {
    const payees = await payeesWithClaims(harness, 'STOP', 8);
    const batchId = 'pbat_stopped';
    await stoppedDraft(harness, batchId, payees);
    await harness.settled();
    const batch = await batchOf(batchId);
    expect(batch).toMatchObject({ status: 'draft', total: usd('240000') });
    expect(batch.items.map(({ payee, status }) => [payee.id, status])).toEqual(
      payees.map((payee) => [payee.id, 'reserved']),
    );
    expect(batch.items[0]?.itemId).toBe('payi_first');
    await cancel(batchId);
    for (const one of payees.flatMap(({ claims: some }) => some))
      expect(await claims.state(one)).toMatchObject({ heldBy: null, paidBy: null });
  }, 60_000);
});
