import { isRefusal, moneyJson, parseMoney, present, sum, type Act, type MoneyJson } from '@channel/kernel';
import { actBy } from '@channel/testing';
import fc from 'fast-check';
import { whenPayoutBatchDraftedReserveParts } from '../../features/batch/when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import { whenPayoutItemEndedSettleParts } from '../../features/batch/when-payout-item-ended-settle-parts/when-payout-item-ended-settle-parts';
import type { ReleaseCause, PayoutShare } from '../../payable/payable-source';
import { balancesOf } from './balance';
import { exists, initial, type ItemState, type OpenedBatch, type PayoutBatch } from './payout-batch';
import type { PayoutBatchCommand } from './payout-batch.commands';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchEvent, PayoutPart } from './payout-batch.events';

// Random histories of batches over two kinds of sources, played against a plain model of the sources: commands of the
// outbox come late, in any order of their lanes, and twice.

const usd = (minor: bigint): MoneyJson => moneyJson({ minor, currency: 'USD' });
const people = ['pers_fatima', 'pers_lars', 'pers_wen'] as const;

/** A record of a source, as its context would decide about it. */
type Source = {
  readonly part: PayoutPart;
  readonly payee: string;
  heldBy: string | null;
  paidBy: string | null;
  /** Every item that ever paid it. */
  readonly paidItems: string[];
  readonly gone: Set<string>;
};
type Sent = Readonly<{ type: string; data: unknown }>;

class World {
  readonly sources: readonly Source[];
  readonly batches: PayoutBatch[] = [];
  readonly events: PayoutBatchEvent[] = [];
  /** By automation and batch: each lane in its order. */
  private readonly lanes = new Map<string, Sent[]>();

  constructor(amounts: readonly bigint[]) {
    this.sources = amounts.map((minor, n) => {
      const kind = n % 2 === 0 ? 'statement' : 'claim';
      const source = { kind, id: `${kind}_${String(n)}`, number: `${kind}-${String(n)}` };
      return {
        part: { source, amount: usd(minor), text: source.number },
        payee: `payee_${String(n % 3)}`,
        ...{ heldBy: null, paidBy: null, paidItems: [], gone: new Set<string>() },
      };
    });
  }

  draft(payees: readonly string[]): void {
    const batchId = `pbat_${String(this.batches.length)}`;
    const open = this.sources
      .filter(({ heldBy, paidBy, payee }) => heldBy === null && paidBy === null && payees.includes(payee))
      .map(({ part, payee }) => ({ ...part, payee: { id: payee, code: payee, name: payee } }));
    const items = balancesOf(open, 'USD')
      .filter(({ amount }) => amount.minor > 0n)
      .map(({ payee, parts, amount }, n) => ({
        itemId: `${batchId}_${payee.id}`,
        endToEndId: `${batchId}-${String(n)}`,
        ...{ payee, programmeId: 'jpa-2023', parts, amount: moneyJson(amount) },
      }));
    const total = moneyJson(
      sum(
        items.map(({ amount }) => parseMoney(amount)),
        'USD',
      ),
    );
    const about = { batchId, number: batchId, programmeId: 'jpa-2023', currency: 'USD' };
    const act = actBy('pers_fatima');
    this.batches.push(initial);
    this.command(this.batches.length - 1, {
      type: 'DraftPayoutBatch',
      data: { ...about, items, total, leftOut: [], unpayable: [], act },
    });
  }

  command(index: number, command: PayoutBatchCommand): void {
    const before = this.batches[index] ?? initial;
    const decision = payoutBatchDecider.decide(command, before);
    if (isRefusal(decision)) return;
    this.batches[index] = decision.reduce(payoutBatchDecider.evolve, before);
    for (const event of decision) {
      this.events.push(event);
      for (const automation of [whenPayoutBatchDraftedReserveParts, whenPayoutItemEndedSettleParts])
        for (const reaction of (automation.handles as readonly string[]).includes(event.type)
          ? automation.react(event as never)
          : [])
          if (reaction.do === 'send') this.push(`${automation.name} ${String(index)}`, reaction.command);
    }
  }

  private push(lane: string, command: Sent): void {
    this.lanes.set(lane, [...(this.lanes.get(lane) ?? []), command]);
  }

  /** Delivers the next command of a lane; `twice`: the process died before it was ticked off. */
  deliver(which: number, twice: boolean): boolean {
    const waiting = [...this.lanes].filter(([, commands]) => commands.length > 0);
    const [lane, commands] = waiting[which % Math.max(waiting.length, 1)] ?? [];
    if (lane === undefined || commands === undefined) return false;
    const [next, ...rest] = commands;
    if (next !== undefined) this.execute(next);
    if (next !== undefined && twice) this.execute(next);
    this.lanes.set(lane, rest);
    return true;
  }

  private execute({ type, data }: Sent): void {
    if (type === 'ReservePayoutPart') {
      const share = data as PayoutShare;
      const refusal = this.reserve(share);
      const answer = { batchId: share.batchId, itemId: share.itemId, source: share.part.source, refusal };
      const act = actBy('automation', { type: 'automation' });
      const index = Number(share.batchId.slice(5));
      this.command(index, { type: 'RecordItemReservation', data: { ...answer, act } });
      return;
    }
    if (type === 'SettlePayoutPart') {
      const share = data as PayoutShare;
      const source = this.of(share);
      if (source.heldBy !== share.itemId) return;
      Object.assign(source, { heldBy: null, paidBy: share.itemId });
      source.paidItems.push(share.itemId);
      source.gone.add(share.itemId);
      return;
    }
    const { share, cause } = data as { share: PayoutShare; cause: ReleaseCause };
    const source = this.of(share);
    if (cause.because === 'returned' ? source.paidBy === share.itemId : source.heldBy === share.itemId)
      Object.assign(source, { heldBy: null, paidBy: null });
    source.gone.add(share.itemId);
  }

  private reserve(share: PayoutShare): 'ALREADY_IN_PAYMENT' | 'NOT_PAYABLE' | null {
    const source = this.of(share);
    if (source.heldBy === share.itemId) return null;
    if (source.heldBy !== null || source.paidBy !== null) return 'ALREADY_IN_PAYMENT';
    if (source.gone.has(share.itemId)) return 'NOT_PAYABLE';
    source.heldBy = share.itemId;
    return null;
  }

  private of({ part }: PayoutShare): Source {
    const found = this.sources.find((each) => each.part.source.id === part.source.id);
    if (found === undefined) throw new Error('a known source');
    return found;
  }

  opened(): readonly OpenedBatch[] {
    return this.batches.filter(exists);
  }
}

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
const NEXT: Readonly<Record<string, number>> = { draft: 0, submitted: 1, approved: 2 };
const STEPS = 21;
const play = (world: World, op: Op): void => {
  if (op.kind >= 15) {
    const batch = world.opened()[op.batch % Math.max(world.opened().length, 1)];
    if (batch === undefined) return;
    const kind = NEXT[batch.status] ?? 3;
    const person = kind === 1 ? 1 + (op.person % 2) : 0;
    world.command(world.batches.indexOf(batch), commandOf(batch, { ...op, kind, person }));
  } else if (op.kind >= 10) world.deliver(op.choice, op.person === 0);
  else if (op.kind >= 8)
    world.draft([0, 1, 2].filter((n) => n !== op.item % 5).map((n) => `payee_${String(n)}`));
  else {
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
        for (const { item } of items) reached.add(item.status);
      }),
      { numRuns: 200 },
    );
    // A history that never gets there proves nothing.
    expect([...reached]).toEqual(
      expect.arrayContaining(['paid', 'failed', 'returned', 'unknown', 'released']),
    );
  });
});
