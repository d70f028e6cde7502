import { sha256 } from '@channel/event-store';
import { present } from '@channel/kernel';
import { RewardsModule } from '@channel/rewards';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import type { PayoutBatch } from '../src/domain/batch/payout-batch';
import { payoutBatchDecider } from '../src/domain/batch/payout-batch.decider';
import { ApprovePayeeAccountCommand } from '../src/features/payee/approve-account/approve-account.handler';
import { ApprovePayoutBatchCommand } from '../src/features/batch/approve-batch/approve-batch.handler';
import { CancelPayoutBatchCommand } from '../src/features/batch/cancel-batch/cancel-batch.handler';
import { DraftPayoutBatchCommand } from '../src/features/batch/draft-batch/draft-batch.handler';
import { ExportPayoutBatchCommand } from '../src/features/batch/export-batch/export-batch.handler';
import { pain001 } from '../src/features/batch/export-batch/pain001';
import { isApproved, PaymentBuilder } from '../src/features/batch/export-batch/payment-builder';
import { ProposePayeeAccountCommand } from '../src/features/payee/propose-account/propose-account.handler';
import { RecordPayoutResultsCommand } from '../src/features/batch/record-results/record-results.handler';
import { ReconcilePayoutBatchCommand } from '../src/features/batch/reconcile-batch/reconcile-batch.handler';
import { ShowAccountController } from '../src/features/payee/show-account/show-account.controller';
import { SubmitPayoutBatchCommand } from '../src/features/batch/submit-batch/submit-batch.handler';
import { PayableSources } from '../src/payable/payable-sources';
import { PayoutsModule } from '../src/payouts.module';
import { acceptedStatement, approvedRate, NeighboursModule, paula } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, PayoutsModule, RewardsModule],
    clock: '2026-10-15T09:00:00.000Z',
  });
  const payee = await accountOf('DE89 3704 0044 0532 0130 00');
  expect(payee.state.approved).toMatchObject({ lastFour: '3000', activeFromOn: '2026-10-20' });
}, 60_000);
afterAll(() => harness.close());

/** Proposed by Paula, approved by Lars. */
const BICS: Readonly<Record<string, string>> = { DE: 'COBADEFF', GB: 'WESTGB22', NL: 'ABNANL2A' };
const accountOf = async (iban: string, currency = 'USD') => {
  const details = {
    partnerId: 'prtn_alder',
    holder: 'Alder Integrators',
    iban,
    bic: BICS[iban.slice(0, 2)] ?? '',
    currency,
    taxStatus: 'complete',
  } as const;
  await accepted(harness.commands.execute(new ProposePayeeAccountCommand(details, harness.meta(paula))));
  const approve = new ApprovePayeeAccountCommand({ partnerId: 'prtn_alder' }, harness.meta('lars'));
  return accepted(harness.commands.execute(approve));
};
const named = (...ids: readonly string[]) => ids.map((id) => ({ kind: 'statement', id }));
const draft = (statementId: string) =>
  harness.commands.execute(
    new DraftPayoutBatchCommand(
      { programmeId: 'jpa-2023', currency: 'USD', sources: named(statementId) },
      harness.meta('fatima'),
    ),
  );
const submit = (batchId: string) =>
  harness.commands.execute(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
const approve = (batchId: string, who = 'lars') =>
  harness.commands.execute(new ApprovePayoutBatchCommand({ batchId }, harness.meta(who)));
const exportFile = (batchId: string) =>
  harness.commands.execute(new ExportPayoutBatchCommand({ batchId }, harness.meta('fatima')));
const results = (batchId: string, endToEndId: string, status: 'paid' | 'failed') =>
  harness.commands.execute(
    new RecordPayoutResultsCommand(
      { batchId, results: [{ endToEndId, status, reason: 'AC04' }] },
      harness.meta('fatima'),
    ),
  );
const reconcile = (batchId: string) =>
  new ReconcilePayoutBatchCommand({ batchId, results: [] }, harness.meta('fatima'));
/** Fatima asks, Lars agrees. */
const cancelled = async (batchId: string): Promise<void> => {
  for (const [who, side] of [
    ['fatima', 'analyst'],
    ['lars', 'approver'],
  ] as const)
    await accepted(
      harness.commands.execute(
        new CancelPayoutBatchCommand({ batchId, reason: 'Wrong quarter.', sides: [side] }, harness.meta(who)),
      ),
    );
};
const batchOf = async (batchId: string): Promise<Exclude<PayoutBatch, { status: 'none' }>> => {
  const { state } = await harness.runner.load(payoutBatchDecider, batchId);
  return present(state.status === 'none' ? undefined : state);
};
const fileOf = async (batch: PayoutBatch): Promise<string> => {
  if (!isApproved(batch)) throw new Error('The batch is not approved.');
  const payment = await harness.get(PaymentBuilder).build(batch);
  if ('refused' in payment) throw new Error(payment.detail);
  return pain001(payment);
};
const rateOf = (on: string, rate: string) => approvedRate(harness.store, on, rate);
const statements = () => harness.get(PayableSources).of('statement');
const scope = (statementId: string) => ({
  ...{ programmeId: 'jpa-2023', currency: 'USD', now: harness.clock.now() },
  ids: [statementId],
});
const payable = (statementId: string) => statements().payable(scope(statementId));
const ready = async (statementId: string): Promise<string> => {
  const { id } = await accepted(draft(statementId));
  await harness.settled();
  await accepted(submit(id));
  await accepted(approve(id));
  return id;
};

describe('a payout', () => {
  it('waits for the account to cool, then goes from the statement to the bank and is paid once', async () => {
    const statementId = await acceptedStatement(harness.store, '2026-Q3');
    await harness.settled();
    const { id: early } = await accepted(draft(statementId));
    await harness.settled();
    expect(await refusalOf(submit(early))).toBe('ACCOUNT_COOLING');
    // inv:M5 the lines are in that batch, so no other one can have them.
    expect(await refusalOf(draft(statementId))).toBe('NOTHING_PAYABLE');

    harness.clock.jumpTo('2026-10-20T09:00:00.000Z');
    await accepted(submit(early));
    expect(await refusalOf(approve(early, 'fatima'))).toBe('FOUR_EYES');
    await accepted(approve(early));
    await accepted(exportFile(early));
    const first = await batchOf(early);
    expect(first).toMatchObject({ status: 'exported', executionOn: '2026-10-22' });
    const xml = await fileOf(first);
    expect(sha256(xml)).toBe(first.sha256);
    expect(xml).toContain('<InstdAmt Ccy="USD">825.00</InstdAmt>');
    harness.clock.jumpTo('2026-11-20T09:00:00.000Z');
    expect(await refusalOf(exportFile(early))).toBe('accepted');

    await accepted(results(early, `${first.number}-0001`, 'paid'));
    await harness.settled();
    expect(await payable(statementId)).toEqual([]);
    const rows = await harness.sql.query(
      'select status, "paidCount" from read.payouts_batch_list where key = $1',
      [early],
    );
    expect(rows).toEqual([{ status: 'confirmed', paidCount: 1 }]);
  }, 60_000);

  it('that failed makes its lines payable again, and another batch pays them', async () => {
    const statementId = await acceptedStatement(harness.store, '2026-Q2');
    await harness.settled();
    const id = await ready(statementId);
    await accepted(exportFile(id));
    await accepted(results(id, `${(await batchOf(id)).number}-0001`, 'failed'));
    await harness.settled();
    expect(await payable(statementId)).toHaveLength(1);
    expect((await batchOf(id)).status).toBe('partly_failed');
    await accepted(harness.commands.execute(reconcile(id)));

    const again = await ready(statementId);
    await accepted(exportFile(again));
    const { number } = await batchOf(again);
    await accepted(results(again, `${number}-0001`, 'paid'));
    await harness.settled();
    expect(await payable(statementId)).toEqual([]);
    const rows = await harness.sql.query<{ status: string }>(
      'select status from read.payouts_batch_list where key = any($1)',
      [[id, again]],
    );
    expect(rows.map((row) => row.status).sort()).toEqual(['confirmed', 'reconciled']);
  }, 60_000);

  it('that is cancelled gives its lines back, also those reserved after the cancelling', async () => {
    const statementId = await acceptedStatement(harness.store, '2026-Q1');
    await harness.settled();
    const { id } = await accepted(draft(statementId));
    await cancelled(id);
    await harness.settled();
    expect(await payable(statementId)).toHaveLength(1);
    expect((await batchOf(id)).status).toBe('cancelled');
  }, 60_000);

  it('that is cancelled before its lines are reserved keeps none of them', async () => {
    const statementId = await acceptedStatement(harness.store, '2024-Q4');
    const [open] = await payable(statementId);
    const share = { batchId: 'pbat_gone', itemId: 'payi_gone', part: present(open) };
    const cause = { because: 'cancelled', reason: 'Wrong quarter.' } as const;
    await accepted(statements().release(share, cause, harness.meta('fatima')));
    expect(await statements().reserve(share, harness.meta('fatima'))).toBe('NOT_PAYABLE');
    expect(await payable(statementId)).toHaveLength(1);
  }, 60_000);

  it('names each statement that it cannot pay, and why', async () => {
    const taken = await acceptedStatement(harness.store, '2024-Q2');
    await harness.settled();
    await accepted(draft(taken));
    const good = await acceptedStatement(harness.store, '2024-Q3');
    await harness.settled();
    const asked = {
      programmeId: 'jpa-2023',
      currency: 'USD',
      sources: [...named(good, 'stmt_unknown', taken), { kind: 'claim', id: 'x' }],
    };
    const answer = await harness.commands.execute(new DraftPayoutBatchCommand(asked, harness.meta('fatima')));
    expect(answer).toMatchObject({
      refusal: {
        refused: 'NOTHING_PAYABLE',
        errors: [
          { pointer: '/sources/1', code: 'NOT_FOUND' },
          { pointer: '/sources/2', code: 'ALREADY_IN_PAYMENT' },
          { pointer: '/sources/3', code: 'SOURCE_UNKNOWN', allowed: ['statement'] },
        ],
      },
    });
    expect(await payable(good)).toHaveLength(1);
    await accepted(draft(good));
    await harness.settled();
  }, 60_000);

  it('E29 G70: pays the partner’s whole open balance, also where the batch names one statement of it', async () => {
    const owed = await acceptedStatement(harness.store, '2023-Q2', '-6000');
    const small = await acceptedStatement(harness.store, '2023-Q3', '10000');
    await harness.settled();
    // 100.00 less 60.00 is under the minimum of 50.00: both wait for a later batch.
    expect(await refusalOf(draft(small))).toBe('NOTHING_PAYABLE');

    const next = await acceptedStatement(harness.store, '2023-Q4', '3820');
    await harness.settled();
    const command = { programmeId: 'jpa-2023', currency: 'USD', sources: named(next) };
    const { id } = await accepted(
      harness.commands.execute(new DraftPayoutBatchCommand(command, harness.meta('fatima'))),
    );
    await harness.settled();
    const batch = await batchOf(id);
    expect(batch.items).toMatchObject([
      {
        amount: { amount: '7820', currency: 'USD' },
        parts: [owed, small, next].map((id) => ({ source: { kind: 'statement', id } })),
      },
    ]);
    await accepted(submit(id));
    await accepted(approve(id));
    await accepted(exportFile(id));
    await accepted(results(id, `${batch.number}-0001`, 'paid'));
    await harness.settled();
    // What was netted is settled with what it was netted from: it is taken back once.
    expect(await payable(owed)).toEqual([]);
  }, 60_000);

  it('inv:M5 of two batches for one statement exactly one can be submitted', async () => {
    const statementId = await acceptedStatement(harness.store, '2025-Q4');
    await harness.settled();
    const both = await Promise.all([draft(statementId), draft(statementId)].map(accepted));
    await harness.settled();
    const answers = await Promise.all(both.map(({ id }) => refusalOf(submit(id))));
    expect([...answers].sort()).toEqual(['ALREADY_IN_PAYMENT', 'accepted']);
  }, 60_000);

  it('does not go to an account that was replaced since the batch was submitted', async () => {
    const statementId = await acceptedStatement(harness.store, '2025-Q3');
    await harness.settled();
    const { id: waiting } = await accepted(draft(statementId));
    await harness.settled();
    await accepted(submit(waiting));
    await accountOf('GB82 WEST 1234 5698 7654 32');
    expect(await refusalOf(approve(waiting))).toBe('ACCOUNT_SUPERSEDED');

    await cancelled(waiting);
    await harness.settled();
    harness.clock.jumpTo('2026-12-01T09:00:00.000Z');
    const approvedOnce = await ready(statementId);
    await accountOf('DE89 3704 0044 0532 0130 00');
    expect(await refusalOf(exportFile(approvedOnce))).toBe('ACCOUNT_SUPERSEDED');
  }, 60_000);

  it('E34 G67: goes to an account in another currency at the rate of the statement’s approval day', async () => {
    harness.clock.jumpTo('2026-12-14T09:00:00.000Z');
    await accountOf('NL91 ABNA 0417 1643 00', 'EUR');
    const statementId = await acceptedStatement(harness.store, '2025-Q2');
    await harness.settled();
    harness.clock.jumpTo('2026-12-20T09:00:00.000Z');
    const all = new DraftPayoutBatchCommand(
      { programmeId: 'jpa-2023', currency: 'USD' },
      harness.meta('fatima'),
    );
    expect(await refusalOf(harness.commands.execute(all))).toBe('NOTHING_PAYABLE');
    const one = { programmeId: 'jpa-2023', currency: 'EUR', sources: named(statementId) };
    const { id } = await accepted(
      harness.commands.execute(new DraftPayoutBatchCommand(one, harness.meta('fatima'))),
    );
    await harness.settled();
    await accepted(submit(id));
    expect(await refusalOf(approve(id))).toBe('FX_MISSING');
    // Approved on 14 October, paid in December.
    await rateOf('2026-10-14', '0.9137');
    await accepted(approve(id));
    await accepted(exportFile(id));
    const batch = await batchOf(id);
    const xml = await fileOf(batch);
    expect(sha256(xml)).toBe(batch.sha256);
    // 825.00 × 0.9137 = 753.8025
    expect(xml).toContain('<InstdAmt Ccy="EUR">753.80</InstdAmt>');
    expect(batch.items).toMatchObject([
      { parts: [{ source: { id: statementId } }], amount: { amount: '82500' } },
    ]);
  }, 60_000);

  it('goes to an account that its approver has seen', async () => {
    const details = {
      partnerId: 'prtn_alder',
      holder: '  Alder Integrators ',
      iban: 'GB82 WEST 1234 5698 7654 32',
      bic: 'westgb22',
      currency: 'USD',
      taxStatus: 'complete',
    } as const;
    const propose = (change: Partial<typeof details> | { holder: string } | { currency: string }) =>
      harness.commands.execute(
        new ProposePayeeAccountCommand({ ...details, ...change }, harness.meta(paula)),
      );
    expect(await refusalOf(propose({ holder: '株式会社' }))).toBe('TEXT_NOT_ALLOWED');
    expect(await refusalOf(propose({ holder: ' ' }))).toBe('TEXT_NOT_ALLOWED');
    expect(await refusalOf(propose({ currency: 'JPY' }))).toBe('CURRENCY_NOT_ALLOWED');
    await accepted(propose({}));
    const shown = await harness.get(ShowAccountController).show('prtn_alder', { id: 'pers_lars' });
    expect(shown.view).toMatchObject({
      proposed: { holder: 'Alder Integrators', iban: 'GB82WEST12345698765432', bic: 'WESTGB22' },
    });
    await expect(
      harness.get(ShowAccountController).show('prtn_birch', { id: 'pers_lars' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }, 60_000);

  it('of another partner or of none is not there', async () => {
    const foreign = { partnerId: 'prtn_birch', holder: 'B', iban: 'x', bic: 'x', currency: 'USD' };
    const propose = new ProposePayeeAccountCommand(
      { ...foreign, taxStatus: 'complete' },
      harness.meta(paula),
    );
    expect(await refusalOf(harness.commands.execute(propose))).toBe('NOT_FOUND');
    expect(await refusalOf(submit('pbat_unknown'))).toBe('NOT_FOUND');
  });
});
