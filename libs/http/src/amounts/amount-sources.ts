import type { Day, MoneyJson } from '@channel/kernel';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { hasRole, type Principal, type Role } from '../access';

/** Whose amounts are explained: the first part of the name of an amount. */
export const AMOUNT_KINDS = [
  ...(['statement', 'accrual', 'quarter', 'reward-run', 'waterfall'] as const),
  ...(['outlook', 'payment', 'payout-batch'] as const),
  ...(['fund', 'mdf-claim'] as const),
] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** What a part is. A word of the portal stands for each. */
export const PART_KINDS = [
  ...(['reward_line', 'accrued_line', 'accrual', 'statement', 'partner'] as const),
  ...(['counting_line', 'gross', 'adjustments', 'carry', 'open_statement'] as const),
  ...([
    'payment',
    'paid_source',
    'fund_grant',
    'mdf_request',
    'mdf_claim',
    'mdf_invoice',
    'above_request',
  ] as const),
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** `statement.stmt_1.paid`: one amount of one record, as the address of its explanation names it. */
export type AmountName = Readonly<{ kind: AmountKind; recordId: string; amount: string }>;
export const amountId = ({ kind, recordId, amount }: AmountName): string => `${kind}.${recordId}.${amount}`;

/** What explains a part: another amount, or a line of a reward by its trace. */
export type Explainer = Readonly<
  { of: AmountName } | { rewardLineId: string; accrualId?: string; readers: readonly Role[] }
>;

export type AmountPart = Readonly<{
  what: PartKind;
  /** As people call it: a number, an invoice with its line, a quarter. */
  name: string;
  /** What it is for, by the names of the programme: a part and a plan. */
  note?: string;
  amount: MoneyJson;
  /** Whose it is, where amounts of several partners are added up. */
  partnerId?: string;
  on?: Day | null;
  /** Why it waits: a sentence. */
  because?: string | null;
  /** Absent: it is a fact that somebody entered, or of a record that explains itself on its own page. */
  why?: Explainer;
}>;
/** An amount and what it consists of: the parts add up to it. */
export type ExplainedAmount = Readonly<{ amount: MoneyJson; parts: readonly AmountPart[] }>;

export type AskedAmount = Omit<AmountName, 'kind'>;

/** A context says what amounts of its own consist of. */
export interface AmountSource {
  readonly kind: AmountKind;
  readonly readers: readonly Role[];
  /** `undefined`: there is no such record or amount, or this viewer must not know it (X1). */
  explain: (asked: AskedAmount, viewer: Principal) => Promise<ExplainedAmount | undefined>;
}

/** What contexts register at start. */
@Injectable()
export class AmountSources {
  private readonly sources = new Map<string, AmountSource>();

  register(source: AmountSource): void {
    this.sources.set(source.kind, source);
  }

  /** The source of a kind, if the viewer may read its amounts. */
  for(kind: string, viewer: Principal): AmountSource | undefined {
    const source = this.sources.get(kind);
    return source !== undefined && hasRole(viewer, ...source.readers) ? source : undefined;
  }

  /** Where a part is explained; what the viewer may not open is not referred to. */
  hrefOf(why: Explainer | undefined, viewer: Principal): string | null {
    if (why === undefined) return null;
    if ('of' in why)
      return this.for(why.of.kind, viewer) === undefined ? null : `/v1/amounts/${amountId(why.of)}`;
    if (!hasRole(viewer, ...why.readers)) return null;
    const of = why.accrualId === undefined ? '' : `?accrual=${why.accrualId}`;
    return `/v1/reward-lines/${why.rewardLineId}/trace${of}`;
  }
}

/** A source that registers itself. */
export abstract class AmountsOfRecords implements AmountSource, OnModuleInit {
  abstract readonly kind: AmountKind;
  abstract readonly readers: readonly Role[];

  constructor(private readonly sources: AmountSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  abstract explain(asked: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined>;
}

@Global()
@Module({ providers: [AmountSources], exports: [AmountSources] })
export class AmountSourcesModule {}
