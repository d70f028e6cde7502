import type { DomainEvent } from '@channel/kernel';
import { stamped, viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { LedgerModule } from '../src/index';
import { JournalController } from '../src/features/journal-export/journal.controller';
import { TrialBalanceController } from '../src/features/trial-balance/trial-balance.controller';
import { LedgerBalances, accountTotals } from '../src/features/trial-balance/ledger-balances.query';
import { ledgerEntries } from '../src/features/ledger-entries/ledger-entries.projection';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const about = { programmeId: 'jpa-2023', partnerId: 'prtn_1' };
const payee = { id: 'prtn_1', code: 'PTR-0042', name: 'Alder Integrators' };
const source = { kind: 'statement', id: 'stmt_1', number: 'ST-2026Q3-PTR0042' };

describe('ledger', () => {
  let harness: Harness;

  const append = async (stream: string, ...events: readonly DomainEvent[]): Promise<void> => {
    const meta = harness.meta('admin');
    await harness.store.append(stream, 'noStream', {
      commandId: meta.commandId,
      events: events.map((event) => stamped(event, meta)),
    });
    await harness.settled();
  };
  const balances = async (asOf?: string) => {
    const accounts = await harness
      .get(LedgerBalances)
      .all(asOf === undefined ? {} : { recorded: { instant: asOf } });
    expect(accountTotals(accounts).every(({ amount }) => amount === '0')).toBe(true);
    return Object.fromEntries(accounts.map(({ kind, balance }) => [kind, balance.amount]));
  };

  beforeAll(async () => {
    harness = await startHarness({ imports: [LedgerModule], clock: '2026-10-05T09:00:00.000Z' });
  }, 60_000);
  afterAll(async () => {
    await harness.close();
  });

  it('inv:M1 inv:M2: follows a reward from accrual to payment, zero at each step', async () => {
    await append('accrual-x', {
      type: 'RewardAccrued',
      data: { ...about, amount: usd('80000'), effectiveOn: '2026-09-20' },
    });
    expect(await balances()).toEqual({ reward_expense: '80000', accrued_rewards: '-80000' });
    harness.clock.jumpTo('2026-10-06T09:00:00.000Z');
    await append('statement-x', {
      type: 'StatementIssued',
      data: { ...about, total: usd('82500'), trueUp: usd('2500'), issuedOn: '2026-10-06' },
    });
    expect(await balances()).toEqual({
      reward_expense: '82500',
      accrued_rewards: '0',
      partner_payable: '-82500',
    });
    await append(
      'payoutBatch-x',
      {
        type: 'PayoutBatchExported',
        data: { ...about, totals: [{ kind: 'statement', amount: usd('82500') }] },
      },
      { type: 'PayoutItemFailed', data: { ...about, payee, parts: [{ source, amount: usd('500') }] } },
      { type: 'PayoutItemPaid', data: { ...about, payee, amount: usd('82000') } },
    );
    expect(await balances()).toEqual({
      reward_expense: '82500',
      accrued_rewards: '0',
      partner_payable: '-500',
      payout_clearing: '0',
      paid: '-82000',
    });
  });

  it('inv:M3: keeps balances that are the sums of their postings', async () => {
    const far = '9999-12-31T00:00:00.000Z';
    expect(await balances(far)).toEqual(await balances());
  });

  it('F2: answers as it was known at a moment', async () => {
    expect(await balances('2026-10-05T23:59:59.000Z')).toEqual({
      reward_expense: '80000',
      accrued_rewards: '-80000',
    });
    // Also without milliseconds, which the command line and most programs leave out.
    const controller = harness.get(TrialBalanceController);
    const answer = await controller.trialBalance(0, '2026-10-05T23:59:59Z');
    expect(answer).toMatchObject({ totals: [{ currency: 'USD', amount: '0' }] });
  });

  it('req:R29: answers by effective day too, also as known at a moment', async () => {
    const on = async (day: string, instant?: string) => {
      const known = instant === undefined ? {} : { recorded: { instant } };
      const accounts = await harness.get(LedgerBalances).all({ effective: { day }, ...known });
      return Object.fromEntries(accounts.map(({ kind, balance }) => [kind, balance.amount]));
    };
    expect(await on('2026-09-19')).toEqual({});
    expect(await on('2026-09-20')).toEqual({ reward_expense: '80000', accrued_rewards: '-80000' });
    expect(await on('2026-09-20', '2026-10-05T08:00:00.000Z')).toEqual({});
    expect(await on('2026-10-06')).toEqual(await balances());
  });

  it('writes a journal that an outside program can add up', async () => {
    const text = await harness.get(JournalController).text();
    const [first] = text.split('\n\n');
    expect(first?.split('\n')).toEqual([
      expect.stringMatching(/^2026-09-20 RewardAccrued {2}; event:[0-9a-f-]+, recorded:2026-10-05T/),
      '    jpa-2023:reward_expense  800.00 USD  ; partner:prtn_1',
      '    jpa-2023:accrued_rewards  -800.00 USD  ; partner:prtn_1',
    ]);
    const amounts = [...text.matchAll(/ {2}(-?\d+\.\d\d) USD/gm)].map(([, amount]) =>
      BigInt((amount ?? '').replace('.', '')),
    );
    expect(amounts.reduce((total, minor) => total + minor, 0n)).toBe(0n);
  });

  it('names the event of each entry', async () => {
    const rows = await harness.sql.query<{ eventType: string; effectiveOn: string }>(
      `select "eventType", "effectiveOn" from ${viewOf(ledgerEntries.name)} order by "key"`,
    );
    expect(rows.map(({ eventType }) => eventType)).toEqual([
      'RewardAccrued',
      'StatementIssued',
      'PayoutBatchExported',
      'PayoutItemFailed',
      'PayoutItemPaid',
    ]);
    expect(rows[0]?.effectiveOn).toBe('2026-09-20');
  });

  it('req:T4: what names no day of its own counts on the day that it is in its programme, in each zone', async () => {
    const evening = '2026-11-30T23:30:00.000Z';
    harness.clock.jumpTo(evening);
    const zones = { 'in-new-york': 'America/New_York', 'in-berlin': 'Europe/Berlin' };
    for (const [programmeId, timeZone] of Object.entries(zones)) {
      const version = { programmeId, version: 1 };
      const definition = { calendar: { timeZone: { value: timeZone } } };
      await append(
        `terms-${programmeId}`,
        { type: 'ProgrammeVersionDrafted', data: { ...version, definition } },
        { type: 'ProgrammeVersionApproved', data: { ...version, effectiveFrom: '2026-01-01' } },
      );
      await append(`payoutBatch-${programmeId}`, {
        type: 'PayoutItemPaid',
        data: { programmeId, payee, amount: usd('100') },
      });
    }
    const rows = await harness.sql.query(
      `select "programmeId", "effectiveOn" from ${viewOf(ledgerEntries.name)}
        where "programmeId" <> 'jpa-2023' order by "key"`,
    );
    expect(rows).toEqual([
      { programmeId: 'in-new-york', effectiveOn: '2026-11-30' },
      { programmeId: 'in-berlin', effectiveOn: '2026-12-01' },
    ]);
    // The same evening, asked for as a day: in Berlin it is the next one.
    const paidOn = async (...asked: readonly string[]) => {
      const [asOf = '', timeBasis] = asked;
      const { accounts } = await harness.get(TrialBalanceController).trialBalance(0, asOf, timeBasis);
      return accounts.map(({ account }) => account).filter((account) => /^in-.*\/paid$/.test(account));
    };
    expect(await paidOn('2026-11-30')).toEqual(['in-new-york/paid']);
    expect(await paidOn('2026-12-01')).toEqual(['in-berlin/paid', 'in-new-york/paid']);
    expect(await paidOn(evening)).toEqual(['in-berlin/paid', 'in-new-york/paid']);
    expect(await paidOn('2026-11-30', 'effective')).toEqual(['in-new-york/paid']);
    expect(await paidOn(evening, 'effective')).toEqual(['in-berlin/paid', 'in-new-york/paid']);
  });

  it('case:B13 req:R29: asked about a moment, knows all that stood in the log then, though nobody waited', async () => {
    const meta = harness.meta('admin');
    const accrued: DomainEvent = {
      type: 'RewardAccrued',
      data: { ...about, programmeId: 'just-now', amount: usd('500'), effectiveOn: '2026-11-30' },
    };
    await harness.store.append('accrual-just-now', 'noStream', {
      commandId: meta.commandId,
      events: [stamped(accrued, meta)],
    });
    const { accounts } = await harness.get(TrialBalanceController).trialBalance(0, '2026-11-30');
    expect(accounts.filter(({ account }) => account.startsWith('just-now/'))).toMatchObject([
      { account: 'just-now/accrued_rewards', balance: { amount: '-500' } },
      { account: 'just-now/reward_expense', balance: { amount: '500' } },
    ]);
  });

  it('inv:M1: the database refuses an entry that is not zero', async () => {
    await expect(
      harness.sql.query(
        `insert into ${viewOf('ledger.postings')}
         values ('x', 1, 'jpa-2023/paid', 'paid', 'jpa-2023', null, 'USD', 1, '2026-10-06', '2026-10-06')`,
      ),
    ).rejects.toThrow('does not add up to zero');
  });
});
