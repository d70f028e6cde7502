import {
  moneyJson,
  type Decider,
  type DomainCommand,
  type DomainEvent,
  type FxQuote,
  type Instant,
  type Money,
  type MoneyJson,
  type ReleaseCause,
} from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Database } from '@channel/postgres';
import { ahead, anyone, DeciderRunner, viewOf, type CommandMeta, type Outcome } from '@channel/runtime';
import type { OnModuleInit } from '@nestjs/common';
import type { PayoutPayee, PayoutSource } from '../domain/batch/payout-batch.events';
import type {
  Expected,
  Payable,
  PayableScope,
  PayableSource,
  PayoutShare,
  ReservationRefusal,
  Unpayable,
} from './payable-source';
import { ABREAST } from '../payee-accounts';
import { PayableSources } from './payable-sources';

/** What the stream of a record says of its payment. */
export type Billed = Readonly<{
  programmeId: string;
  /** A partner, or a person. */
  payeeId: string;
  number: string;
  /** Open now: above zero is to be paid, below zero is owed, and at zero `whyNot` says why. */
  open: Money;
  whyNot: 'not_approved' | 'needs_tax_form' | 'in_payment' | 'settled';
  /** What the bank tells the payee. */
  text: string;
  /** As of `Payable`. */
  last?: boolean;
}>;

/** One payout item's part in a record. */
export type Item = Readonly<{
  id: string;
  batchId: string;
  itemId: string;
  amount: MoneyJson;
  at: Instant;
}>;

/** The read model that finds candidates; each of its rows is a record, by its id. */
export type PayableList = Readonly<{
  /** Its rows have `number`, `programmeId`, `currency`, `status` and the payee. */
  name: string;
  /** Column of the payee; by default `partnerId`. */
  payee?: string;
  /** Statuses of records that may be open. */
  open: readonly string[];
  /** Status of those that are to be. */
  expected: string;
  /** Columns: what it is worth, and on which day it is payable at the latest. */
  amount: string;
  payableFromOn: string;
}>;

/**
 * A source whose records have a stream each, or are parts of one: candidates come from a list, amounts from the streams, where the last word
 * is said when one is reserved.
 */
export abstract class StreamSource<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
>
  implements PayableSource, OnModuleInit
{
  abstract readonly kind: string;
  protected abstract readonly decider: Decider<State, Command, Event, Code>;
  protected abstract readonly list: PayableList;
  protected abstract readonly commands: Readonly<{
    reserve: (item: Item) => Command;
    settle: (item: Item) => Command;
    release: (item: Item & ReleaseCause) => Command;
  }>;

  constructor(
    private readonly sources: PayableSources,
    private readonly database: Database,
    protected readonly runner: DeciderRunner,
    protected readonly partners: Partners,
  ) {}

  /** `undefined`: there is no such record. */
  protected abstract billed(state: State, now: Instant, id: string): Billed | undefined;
  abstract rate(source: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined>;

  /** Of a record that is part of another. */
  protected streamOf(id: string): string {
    return id;
  }

  /** What events call who is paid; of a person never their name. */
  protected async payeeOf({ payeeId: id }: Billed, now: Instant): Promise<PayoutPayee> {
    const partner = await this.partners.now(id, now);
    const { code, name } = partner?.standing ?? { code: id, name: id };
    return { id, code, name };
  }

  onModuleInit(): void {
    this.sources.register(this);
  }

  payable(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, 1n);
  }

  owed(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, -1n);
  }

  expected({
    programmeId,
    currency,
    payeeIds,
  }: PayableScope & { payeeIds: readonly string[] }): Promise<readonly Expected[]> {
    const { name, payee = 'partnerId', amount, payableFromOn, expected } = this.list;
    return this.database.query<Expected>(
      `select 'expected' as "state", key as "id", "number" as "name", "${amount}" as "amount", "${payableFromOn}" as "payableFromOn"
         from ${viewOf(name)}
        where "programmeId" = $1 and "currency" = $2 and "status" = $3 and "${payee}" = any($4)
        order by "number"`,
      [programmeId, currency, expected, payeeIds],
    );
  }

  async whyNot({ programmeId, currency, now }: PayableScope, id: string): Promise<Unpayable> {
    const record = await this.read(id, now);
    if (record?.programmeId !== programmeId) return 'unknown';
    return record.open.currency === currency ? record.whyNot : 'other_currency';
  }

  async reserve(share: PayoutShare, meta: CommandMeta): Promise<ReservationRefusal | null> {
    const outcome = await this.run(share, this.commands.reserve(itemOf(share, meta)), meta);
    if (outcome.kind === 'accepted') return null;
    return outcome.refusal.refused === 'ALREADY_IN_PAYMENT' ? 'ALREADY_IN_PAYMENT' : 'NOT_PAYABLE';
  }

  settle(share: PayoutShare, meta: CommandMeta): Promise<Outcome<string>> {
    return this.run(share, this.commands.settle(itemOf(share, meta)), meta);
  }

  release(share: PayoutShare, cause: ReleaseCause, meta: CommandMeta): Promise<Outcome<string>> {
    return this.run(share, this.commands.release({ ...itemOf(share, meta), ...cause }), meta);
  }

  protected async stateOf(id: string): Promise<State> {
    return (await this.runner.load(this.decider, this.streamOf(id))).state;
  }

  private async read(id: string, now: Instant): Promise<Billed | undefined> {
    return this.billed(await this.stateOf(id), now, id);
  }

  private run({ part }: PayoutShare, command: Command, meta: CommandMeta): Promise<Outcome<string>> {
    return this.runner.run(this.decider, this.streamOf(part.source.id), command, meta, { visible: anyone });
  }

  /** Records whose open amount has this sign, by number. */
  private async open(scope: PayableScope, sign: 1n | -1n): Promise<readonly Payable[]> {
    const { programmeId, currency, now } = scope;
    const payableOf = async (id: string): Promise<Payable | undefined> => {
      const record = await this.read(id, now);
      if (record?.programmeId !== programmeId || record.open.currency !== currency) return undefined;
      if (record.open.minor * sign <= 0n) return undefined;
      const { number, text, last } = record;
      return {
        source: { kind: this.kind, id, number },
        payee: await this.payeeOf(record, now),
        amount: moneyJson(record.open),
        text,
        ...(last === true ? { last } : {}),
      };
    };
    const found: Payable[] = [];
    const ids = scope.ids ?? (await this.candidates(scope, sign));
    for await (const one of ahead(ids, payableOf, ABREAST)) if (one !== undefined) found.push(one);
    return found.sort((one, other) => (one.source.number < other.source.number ? -1 : 1));
  }

  private async candidates(
    { programmeId, currency, payeeIds }: PayableScope,
    sign: 1n | -1n,
  ): Promise<readonly string[]> {
    const { name, payee = 'partnerId', amount, open } = this.list;
    const rows = await this.database.query<{ key: string }>(
      `select key from ${viewOf(name)}
        where "programmeId" = $1 and "currency" = $2 and "status" = any($3)
          and sign(("${amount}"->>'amount')::numeric) = $4 and ($5::text[] is null or "${payee}" = any($5))`,
      [programmeId, currency, open, Number(sign), payeeIds ?? null],
    );
    return rows.map(({ key }) => key);
  }
}

const itemOf = ({ batchId, itemId, part }: PayoutShare, { now: at }: CommandMeta): Item => ({
  ...{ id: part.source.id, batchId, itemId, amount: part.amount, at },
});
