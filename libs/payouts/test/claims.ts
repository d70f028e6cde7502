import {
  decidedBy,
  moneyJson,
  parseMoney,
  refuse,
  type Decider,
  type DomainCommand,
  type MoneyJson,
  type ReleaseCause,
} from '@channel/kernel';
import { anyone, DeciderRunner, stamped, type CommandMeta } from '@channel/runtime';
import type { EventStore } from '@channel/event-store';
import { metaOf } from '@channel/testing/harness';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import {
  PayablesModule,
  PayableSources,
  type Payable,
  type PayableScope,
  type PayableSource,
  type PayoutShare,
} from '../src';

// A second context with something to pay, as small as one can be: claims, each in a stream of its own. Nothing of
// payouts knows it.

type Claim = Readonly<{
  amount: string;
  heldBy: string | null;
  paidBy: string | null;
  gone: readonly string[];
}>;
type ClaimEvent =
  | { type: 'ClaimApproved'; data: { amount: MoneyJson } }
  | { type: 'ClaimReserved' | 'ClaimPaid' | 'ClaimReleased'; data: { itemId: string } };
type Share = { itemId: string; amount: string };
type ClaimCommand =
  | DomainCommand<'Reserve', Share, 'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'>
  | DomainCommand<'Settle', Share, 'NOT_PAYABLE'>
  | DomainCommand<'Release', Share & { because: ReleaseCause['because'] }, never>;
type ClaimRefusal = 'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT';

const claimDecider: Decider<Claim, ClaimCommand, ClaimEvent, ClaimRefusal> = {
  stream: 'claim',
  initial: { amount: '0', heldBy: null, paidBy: null, gone: [] },
  evolve: (claim, { type, data }) => {
    if (type === 'ClaimApproved') return { ...claim, amount: data.amount.amount };
    if (type === 'ClaimReserved') return { ...claim, heldBy: data.itemId };
    const gone = [...claim.gone, data.itemId];
    return { ...claim, heldBy: null, paidBy: type === 'ClaimPaid' ? data.itemId : null, gone };
  },
  decide: decidedBy<ClaimCommand, Claim, ClaimEvent>({
    Reserve: ({ itemId, amount }, { heldBy, paidBy, gone, amount: open }) => {
      if (heldBy === itemId) return [];
      if (heldBy !== null || paidBy !== null) return refuse('ALREADY_IN_PAYMENT', 'In another payment.');
      return gone.includes(itemId) || amount !== open
        ? refuse('NOT_PAYABLE', 'Not payable.')
        : [{ type: 'ClaimReserved', data: { itemId } }];
    },
    Settle: ({ itemId }, { heldBy }) =>
      heldBy === itemId
        ? [{ type: 'ClaimPaid', data: { itemId } }]
        : refuse('NOT_PAYABLE', 'Not in this payment.'),
    Release: ({ itemId, because }, { heldBy, paidBy }) => {
      const held = because === 'returned' ? paidBy : heldBy;
      return held === null || held === itemId ? [{ type: 'ClaimReleased', data: { itemId } }] : [];
    },
  }),
};

/** Approved claims, known to the test by their numbers. */
@Injectable()
export class ClaimSource implements PayableSource, OnModuleInit {
  readonly kind = 'claim';
  private readonly approved: string[] = [];

  constructor(
    private readonly sources: PayableSources,
    private readonly runner: DeciderRunner,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async approve(
    store: EventStore,
    id: string,
    amount: MoneyJson,
    who = alder,
    text = `Claim ${id}`,
  ): Promise<void> {
    const meta = metaOf('chen', '2026-10-15T09:00:00.000Z');
    const events = [stamped({ type: 'ClaimApproved', data: { amount } }, meta)];
    await store.append(`claim-${id}`, 'noStream', { commandId: meta.commandId, events });
    this.approved.push(id);
    this.payees.set(id, who);
    this.texts.set(id, text);
  }
  private readonly payees = new Map<string, typeof alder>();
  private readonly texts = new Map<string, string>();

  payable(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, (minor) => minor > 0n);
  }
  owed(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, (minor) => minor < 0n);
  }
  expected() {
    return Promise.resolve([]);
  }
  async whyNot(_: PayableScope, id: string) {
    if (!this.approved.includes(id)) return 'unknown' as const;
    return (await this.state(id)).paidBy === null ? ('in_payment' as const) : ('settled' as const);
  }
  async reserve(share: PayoutShare, meta: CommandMeta) {
    const outcome = await this.run({ type: 'Reserve', data: dataOf(share) }, share, meta);
    return outcome.kind === 'accepted' ? null : (outcome.refusal.refused as ClaimRefusal);
  }
  settle(share: PayoutShare, meta: CommandMeta) {
    return this.run({ type: 'Settle', data: dataOf(share) }, share, meta);
  }
  release(share: PayoutShare, { because }: ReleaseCause, meta: CommandMeta) {
    return this.run({ type: 'Release', data: { ...dataOf(share), because } }, share, meta);
  }
  rate(_: unknown, base: string, quote: string) {
    const table = { on: '2026-10-14', rate: '0.5', source: 'made up', tableVersion: 1 };
    return Promise.resolve({ base, quote, ...table });
  }

  async state(id: string): Promise<Claim> {
    return (await this.runner.load(claimDecider, id)).state;
  }
  private run(command: ClaimCommand, { part }: PayoutShare, meta: CommandMeta) {
    return this.runner.run(claimDecider, part.source.id, command, meta, { visible: anyone });
  }
  private async open(
    { ids = this.approved, payeeIds, currency }: PayableScope,
    wanted: (minor: bigint) => boolean,
  ): Promise<readonly Payable[]> {
    const open: Payable[] = [];
    for (const id of ids.filter((each) => this.approved.includes(each))) {
      const { amount, heldBy, paidBy } = await this.state(id);
      const payee = this.payees.get(id) ?? alder;
      if (heldBy !== null || paidBy !== null || payeeIds?.includes(payee.id) === false) continue;
      const asked = parseMoney({ amount, currency });
      if (wanted(asked.minor))
        open.push({
          source: { kind: this.kind, id, number: id },
          payee,
          amount: moneyJson(asked),
          text: this.texts.get(id) ?? '',
        });
    }
    return open;
  }
}
const dataOf = ({ itemId, part }: PayoutShare) => ({ itemId, amount: part.amount.amount });

export const alder = { id: 'prtn_alder', code: 'PTR-0042', name: 'Alder Integrators' };

@Module({ imports: [PayablesModule], providers: [ClaimSource], exports: [ClaimSource] })
export class ClaimsModule {}
