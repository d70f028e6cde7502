import { DeciderRunner } from '@channel/runtime';
import type { Day, FxQuote } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { FxRates } from '../domain/fx/fx-rates';
import { approvedVersion, rateKey, ratesUpTo } from '../domain/fx/fx-table';
import { fxTableDecider } from '../domain/fx/fx-table.decider';

/** The rate of a day or month, from what a pinned version says. */
export type RateLookup = (quote: string, on: string) => FxQuote | undefined;

/** Rates come from the tables' streams: what is not approved does not count. */
@Injectable()
export class ApprovedRates extends FxRates {
  constructor(private readonly runner: DeciderRunner) {
    super();
  }

  async onDay(base: string, quote: string, day: Day): Promise<FxQuote | undefined> {
    return (await this.upTo(base))(quote, day);
  }

  async monthAverage(base: string, quote: string, day: Day): Promise<FxQuote | undefined> {
    return (await this.upTo(base))(quote, day.slice(0, 7));
  }

  /** The version that a run pins; 0: no table is approved. */
  async version(base: string): Promise<number> {
    return approvedVersion((await this.runner.load(fxTableDecider, base)).state);
  }

  /** @param version absent: the latest approved one */
  async upTo(base: string, version?: number): Promise<RateLookup> {
    const { state } = await this.runner.load(fxTableDecider, base);
    const tableVersion = version ?? approvedVersion(state);
    const rates = ratesUpTo(state, tableVersion);
    return (quote, on) => {
      const found = rates.get(rateKey({ on, quote }));
      return found === undefined ? undefined : { base, tableVersion, ...found };
    };
  }
}
