import { moneyJson, parseMoney, present, type Act, type MoneyJson } from '@channel/kernel';
import { actBy } from '@channel/testing';
import fc from 'fast-check';
import type { ItemState, OpenedBatch } from './payout-batch';
import type { PayoutBatchCommand } from './payout-batch.commands';
import type { PayoutBatchEvent } from './payout-batch.events';
import { World, type Source } from './payout-world.builders';

// Random histories of batches over two kinds of sources, played against a plain model of the sources: commands of the
// outbox come late, in any order of their lanes, and twice.

const usd = (minor: bigint): MoneyJson => moneyJson({ minor, currency: 'USD' });
/** `PROPERTY_RUNS=10000` for the long run; a failure prints its seed. */
const HISTORIES = Number(process.env.PROPERTY_RUNS ?? 200);
const people = ['pers_fatima', 'pers_lars', 'pers_wen'] as const;

type Op = Readonly<{ kind: number; batch: number; person: number; item: number; choice: number }>;

const account = { account: { cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' }, lastFour: '3000' } as const;

type Asking = Readonly<{
  batch: OpenedBatch;
  op: Op;
  asked: Readonly<{ batchId: string; act: Act }>;
  itemId: string;
  endToEndId: string;
}>;

/** What one step asks of one batch; most of what a random step asks is refused. */
const ASKS: readonly ((asking: Asking) => PayoutBatchCommand)[] = [
  ({ batch: { items, currency }, op, asked }) => {
    const known = { ...account, currency, activeFromOn: '2026-01-01' };
    const cooling = { ...known, activeFromOn: op.choice % 7 === 0 ? '2027-01-01' : '2026-01-01' };
    const payees = items.map(({ itemId }, n) => ({
      ...{ itemId, profile: 'complete' as const, suspended: false },
      account: n === op.item % 4 ? cooling : known,
    }));
    return { type: 'SubmitPayoutBatch', data: { ...asked, payees, today: '2026-10-20' } };
  },
  ({ batch: { items, currency }, op, asked }) => {
    const known = { ...account, currency, activeFromOn: '2026-01-01' };
    const payees = items
      .filter((_, n) => n % 2 === op.item % 2)
      .map(({ itemId }) => ({ itemId, profile: 'complete' as const, suspended: false, account: known }));
    return { type: 'FreezePayoutAccounts', data: { ...asked, payees, today: '2026-10-20' } };
  },
  ({ op, asked }) => {
    const debtor = { name: 'Example', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' };
    const threshold = usd(op.choice % 2 === 0 ? 100n : 1_000_000n);
    const facts = {
      threshold,
      executionOn: '2026-10-22',
      conversion: null,
      debtors: { USD: debtor },
      superseded: [],
      suspended: [],
    };
    return { type: 'ApprovePayoutBatch', data: { ...asked, ...facts } };
  },
  ({ batch: { total, items }, asked }) => ({
    type: 'ExportPayoutBatch',
    data: {
      ...asked,
      sha256: 'abc',
      fileTotal: total,
      fileCount: items.length,
      superseded: [],
      suspended: [],
    },
  }),
  ({ op, asked, endToEndId }) => {
    const status = (['paid', 'paid', 'failed', 'unknown', 'returned'] as const)[op.choice % 5] ?? 'paid';
    return {
      type: 'RecordPayoutResults',
      data: { ...asked, results: [{ endToEndId, status, reason: 'r' }] },
    };
  },
  ({ batch: { items }, op, asked }) => {
    const status = op.choice % 2 === 0 ? ('paid' as const) : ('failed' as const);
    const results = items
      .filter((item) => item.status === 'unknown')
      .map(({ endToEndId }) => ({ endToEndId, status, reason: 'r' }));
    return { type: 'ReconcilePayoutBatch', data: { ...asked, results } };
  },
  ({ asked, itemId }) => ({ type: 'HoldPayoutItem', data: { ...asked, itemId, reason: 'r' } }),
  ({ asked, itemId }) => ({ type: 'ReleasePayoutItem', data: { ...asked, itemId, reason: 'r' } }),
  ({ op, asked }) => {
    const sides = [op.person === 0 ? ('analyst' as const) : ('approver' as const)];
    return { type: 'CancelPayoutBatch', data: { ...asked, reason: 'r', sides } };
  },
];

const commandOf = (batch: OpenedBatch, op: Op): PayoutBatchCommand => {
  const about = batch.items[op.item % Math.max(batch.items.length, 1)];
  const { itemId = '', endToEndId = '' } = about ?? {};
  const asked = { batchId: batch.batchId, act: actBy(people[op.person % people.length] ?? '') };
  return present(ASKS[op.kind % ASKS.length])({ batch, op, asked, itemId, endToEndId });
};

/** The command that brings a batch on, by its status: without it hardly a history would reach the bank. */
const NEXT: Readonly<Record<string, number>> = { draft: 0, submitted: 2, approved: 3 };
const STEPS = 22;
const play = (world: World, op: Op): void => {
  if (op.kind >= 16) {
    const batch = world.opened()[op.batch % Math.max(world.opened().length, 1)];
    if (batch === undefined) return;
    const kind = NEXT[batch.status] ?? 4;
    const person = kind === 2 ? 1 + (op.person % 2) : 0;
    world.command(world.batches.indexOf(batch), commandOf(batch, { ...op, kind, person }));
  } else if (op.kind >= 11) world.deliver(op.choice, op.person === 0);
  else if (op.kind >= 9) {
    const payees = [0, 1, 2].filter((n) => n !== op.item % 5).map((n) => `payee_${String(n)}`);
    if (op.choice % 2 === 0) world.draft(payees);
    else world.begin(payees);
  } else {
    const batch = world.opened()[op.batch % Math.max(world.opened().length, 1)];
    if (batch !== undefined) world.command(world.batches.indexOf(batch), commandOf(batch, op));
  }
};

const amountsOf = (shares: readonly Readonly<{ amount: MoneyJson }>[]): readonly MoneyJson[] =>
  shares.map(({ amount }) => amount);

/** A ledger of three accounts, written by hand: what events moved, by kind of source. */
const accountsAfter = (events: readonly PayoutBatchEvent[]) => {
  const accounts = { payable: 0n, clearing: 0n, paid: 0n };
  const move = (from: keyof typeof accounts, to: keyof typeof accounts, amounts: readonly MoneyJson[]) => {
    for (const { minor } of amounts.map(parseMoney)) {
      accounts[from] -= minor;
      accounts[to] += minor;
    }
  };
  for (const { type, data } of events) {
    if (type === 'PayoutBatchExported') move('payable', 'clearing', amountsOf(data.totals));
    if (type === 'PayoutItemPaid') move('clearing', 'paid', [data.amount]);
    if (type === 'PayoutItemFailed') move('clearing', 'payable', amountsOf(data.parts));
    if (type === 'PayoutItemReturned') move('paid', 'payable', amountsOf(data.parts));
  }
  return accounts;
};

const amountIn = (batches: readonly OpenedBatch[], ...statuses: readonly string[]): bigint =>
  batches
    .flatMap(({ items }) => items)
    .filter(({ status }) => statuses.includes(status))
    .reduce((total, { amount }) => total + parseMoney(amount).minor, 0n);

/** M5. @param items those that the source was ever a part of */
const expectOneUse = ({ heldBy, paidBy, paidItems }: Source, items: readonly ItemState[]): void => {
  // At most one item has paid it and not got it back, and it is the one the source knows.
  const paying = items.filter(({ status }) => status === 'paid').map(({ itemId }) => itemId);
  expect(paying).toEqual(paidBy === null ? [] : [paidBy]);
  // A returned item never pays again.
  expect(new Set(paidItems).size).toBe(paidItems.length);
  // What was sent is held by the item that was sent, and whoever holds it is still on its way.
  for (const { itemId } of items.filter(({ status }) => status === 'sent')) expect(heldBy).toBe(itemId);
  const holder = items.find(({ itemId }) => itemId === heldBy);
  if (holder !== undefined)
    expect(['reserved', 'refused', 'pending', 'sent', 'unknown']).toContain(holder.status);
};

/** M11: what stands in clearing is what the bank has not answered; the accounts are zero at every place. */
const expectLedger = ({ events }: World, batches: readonly OpenedBatch[]): void => {
  for (let place = 0; place <= events.length; place += 1) {
    const { payable, clearing, paid } = accountsAfter(events.slice(0, place));
    expect(payable + clearing + paid).toBe(0n);
  }
  const { clearing, paid } = accountsAfter(events);
  expect(clearing).toBe(amountIn(batches, 'sent', 'unknown'));
  expect(paid).toBe(amountIn(batches, 'paid'));
};

/** SD1: nobody approves what they had a hand in before. */
const expectFourEyes = (events: readonly PayoutBatchEvent[]): void => {
  const hands = new Set<string>();
  for (const { type, data } of events) {
    if (type === 'PayoutBatchBegun') hands.add(data.begunBy);
    if (type === 'PayoutBatchDrafted') hands.add(data.draftedBy);
    if (type === 'PayoutBatchSubmitted') hands.add(data.submittedBy);
    if (type === 'PayoutItemHeld') hands.add(data.heldBy);
    if (type === 'PayoutItemHoldLifted') hands.add(data.liftedBy);
    if (type === 'PayoutBatchEndorsed') expect(hands.has(data.endorsedBy)).toBe(false);
    if (type === 'PayoutBatchApproved') expect(hands.has(data.approvedBy)).toBe(false);
  }
};

describe('random histories of batches over two kinds of sources', () => {
  const op = fc.record({
    kind: fc.nat({ max: STEPS }),
    batch: fc.nat({ max: 5 }),
    person: fc.nat({ max: 2 }),
    item: fc.nat({ max: 6 }),
    choice: fc.nat({ max: 20 }),
  });
  const amounts = fc.array(fc.bigInt({ min: -500n, max: 5_000n }), {
    minLength: 2,
    maxLength: 8,
    size: 'max',
  });

  it('inv:M5 inv:M11: pay an amount at most once, and lose none', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(amounts, fc.array(op, { minLength: 40, maxLength: 120, size: 'max' }), (minors, ops) => {
        const world = new World(minors);
        for (const each of ops) play(world, each);
        while (world.deliver(0, false));
        const batches = world.opened();
        const items = batches.flatMap((batch) => batch.items.map((item) => ({ item, batch })));
        for (const source of world.sources)
          expectOneUse(
            source,
            items
              .map(({ item }) => item)
              .filter(({ parts }) => parts.some(({ source: { id } }) => id === source.part.source.id)),
          );
        expectLedger(world, batches);
        for (const { batchId } of batches)
          expectFourEyes(world.events.filter(({ data }) => data.batchId === batchId));
        for (const { item, batch } of items)
          reached.add(item.status).add(batch.chunks > 0 ? `${batch.status} in parts` : '');
      }),
      { numRuns: HISTORIES },
    );
    // A history that never gets there proves nothing.
    expect([...reached]).toEqual(
      expect.arrayContaining([
        ...['paid', 'failed', 'returned', 'unknown', 'released'],
        ...['confirmed in parts', 'cancelled in parts'],
      ]),
    );
  });
});
