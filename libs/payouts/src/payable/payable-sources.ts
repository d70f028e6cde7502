import { present } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import type { Expected, Payable, PayableScope, PayableSource } from './payable-source';

/** What contexts register at start. */
@Injectable()
export class PayableSources {
  private readonly sources = new Map<string, PayableSource>();

  register(source: PayableSource): void {
    this.sources.set(source.kind, source);
  }
  find(kind: string): PayableSource | undefined {
    return this.sources.get(kind);
  }
  /** Of a kind that stands in an event. */
  of(kind: string): PayableSource {
    return present(this.find(kind), `the source of ${kind}`);
  }
  kinds(): readonly string[] {
    return [...this.sources.keys()].sort();
  }

  /** Of all sources: what is to be paid. */
  payable(scope: PayableScope): Promise<readonly Payable[]> {
    return this.ofAll((source) => source.payable(scope));
  }
  /** Of all sources: what is owed. */
  owed(scope: PayableScope): Promise<readonly Payable[]> {
    return this.ofAll((source) => source.owed(scope));
  }
  /** Of all sources: everything open, debts beside credits. */
  open(scope: PayableScope): Promise<readonly Payable[]> {
    return this.ofAll(async (source) => [...(await source.payable(scope)), ...(await source.owed(scope))]);
  }

  /** Of all sources: what is not payable yet. */
  expected(
    scope: PayableScope & { payeeIds: readonly string[] },
  ): Promise<readonly (Expected & Readonly<{ kind: string }>)[]> {
    return this.ofAll(async (source) =>
      (await source.expected(scope)).map((line) => ({ ...line, kind: source.kind })),
    );
  }

  private async ofAll<Answer>(
    ask: (source: PayableSource) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    return (await Promise.all(this.kinds().map((kind) => ask(this.of(kind))))).flat();
  }
}
