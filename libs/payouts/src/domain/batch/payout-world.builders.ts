import { isRefusal, moneyJson, parseMoney, sum, type MoneyJson, type ReleaseCause } from '@channel/kernel';
import { actBy } from '@channel/testing';
import { whenPayoutBatchDraftedReserveParts } from '../../features/batch/when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import type { PartsToReserve } from '../../features/batch/when-payout-batch-drafted-reserve-parts/reserve-parts.handler';
import { whenPayoutItemEndedSettleParts } from '../../features/batch/when-payout-item-ended-settle-parts/when-payout-item-ended-settle-parts';
import type { PayoutShare } from '../../payable/payable-source';
import { balancesOf } from './balance';
import { exists, initial, type OpenedBatch, type PayoutBatch } from './payout-batch';
import type { PayoutBatchCommand } from './payout-batch.commands';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchEvent, PayoutItem, PayoutPart } from './payout-batch.events';

// A plain model of the sources, beside the real decider and the real automations.

const usd = (minor: bigint): MoneyJson => moneyJson({ minor, currency: 'USD' });

/** A record of a source, as its context would decide about it. */
export type Source = {
  readonly part: PayoutPart;
  readonly payee: string;
  heldBy: string | null;
  paidBy: string | null;
  /** Every item that ever paid it. */
  readonly paidItems: string[];
  readonly gone: Set<string>;
};
const AT = actBy('pers_fatima').at;
const namesOf = (batchId: string) => ({
  ...{ batchId, number: batchId, programmeId: 'jpa-2023', currency: 'USD' },
});
type Sent = Readonly<{ type: string; data: unknown }>;

/** Batches, the sources that they pay, and the commands that are on their way between them. */
export class World {
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
    const items = this.itemsOf(batchId, payees);
    const total = moneyJson(
      sum(
        items.map(({ amount }) => parseMoney(amount)),
        'USD',
      ),
    );
    const act = actBy('pers_fatima');
    this.batches.push(initial);
    this.command(this.batches.length - 1, {
      type: 'DraftPayoutBatch',
      data: { ...namesOf(batchId), items, total, leftOut: [], unpayable: [], act },
    });
  }

  /** Begun, and on its way payee by payee: each step gathers what is open then. */
  begin(payees: readonly string[]): void {
    const index = this.batches.length;
    const batchId = `pbat_${String(index)}`;
    this.batches.push(initial);
    this.record(index, [
      {
        type: 'PayoutBatchBegun',
        data: { ...namesOf(batchId), statedIn: 'USD', begunBy: 'pers_fatima', begunAt: AT },
      },
    ]);
    for (const payee of payees) this.push(`draft ${batchId}`, { type: 'draft', data: { batchId, payee } });
    this.push(`draft ${batchId}`, { type: 'end', data: { batchId } });
  }

  private itemsOf(batchId: string, payees: readonly string[]): readonly PayoutItem[] {
    const open = this.sources
      .filter(({ heldBy, paidBy, payee }) => heldBy === null && paidBy === null && payees.includes(payee))
      .map(({ part, payee }) => ({ ...part, payee: { id: payee, code: payee, name: payee } }));
    return balancesOf(open, 'USD')
      .filter(({ amount }) => amount.minor > 0n)
      .map(({ payee, parts, amount }, n) => ({
        itemId: `${batchId}_${payee.id}`,
        endToEndId: `${batchId}-${payee.id}-${String(n)}`,
        ...{ payee, programmeId: 'jpa-2023', parts, amount: moneyJson(amount) },
      }));
  }

  command(index: number, command: PayoutBatchCommand): void {
    const before = this.batches[index] ?? initial;
    const decision = payoutBatchDecider.decide(command, before);
    if (isRefusal(decision)) return;
    this.record(index, decision);
  }

  private record(index: number, events: readonly PayoutBatchEvent[]): void {
    this.batches[index] = events.reduce(payoutBatchDecider.evolve, this.batches[index] ?? initial);
    for (const event of events) {
      this.events.push(event);
      // As the engine hands them over: the parts of a draft once its end is seen.
      if (event.type === 'PayoutItemsDrafted') continue;
      const { batchId } = event.data;
      if (event.type === 'PayoutBatchDrafted')
        for (const part of this.events)
          if (part.type === 'PayoutItemsDrafted' && part.data.batchId === batchId) this.react(index, part);
      this.react(index, event);
    }
  }

  private react(index: number, event: PayoutBatchEvent): void {
    for (const automation of [whenPayoutBatchDraftedReserveParts, whenPayoutItemEndedSettleParts])
      for (const reaction of (automation.handles as readonly string[]).includes(event.type)
        ? automation.react(event as never)
        : [])
        if (reaction.do === 'send') this.push(`${automation.name} ${String(index)}`, reaction.command);
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
    if (type === 'draft' || type === 'end') {
      const { batchId, payee = '' } = data as { batchId: string; payee?: string };
      const act = actBy('automation', { type: 'automation' });
      this.command(
        Number(batchId.slice(5)),
        type === 'end'
          ? { type: 'EndPayoutDraft', data: { batchId, act } }
          : {
              type: 'DraftPayoutItems',
              data: { batchId, items: this.itemsOf(batchId, [payee]), leftOut: [], act },
            },
      );
      return;
    }
    if (type === 'ReservePayoutParts') {
      const { batchId, shares } = data as PartsToReserve;
      const answers = shares.map((share) => ({
        ...{ itemId: share.itemId, source: share.part.source },
        refusal: this.reserve(share),
      }));
      const act = actBy('automation', { type: 'automation' });
      this.command(Number(batchId.slice(5)), { type: 'RecordReservations', data: { batchId, answers, act } });
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
