import type { FxRate, FxTableEvent } from '@channel/rewards';
import { alter, factSource, make } from '@channel/runtime';

/** A version of the rates of a base currency: it counts once it is approved. */
export type RateFact = Readonly<{
  base: string;
  version: number;
  approved: boolean;
  rates: readonly FxRate[];
}>;

const idOf = (base: string, version: number): string => `${base}|${String(version)}`;

export const rateFacts = factSource<FxTableEvent, RateFact>({
  name: 'standing.rate-facts',
  streams: ['fxTable-'],
  columns: { base: { sql: 'text not null', of: ({ base }) => base } },
  on: {
    FxTableImported: ({ base, version, rates }) => [
      make<RateFact>(idOf(base, version), { base, version, approved: false, rates }),
    ],
    FxTableApproved: ({ base, version }) => [
      alter<RateFact>(idOf(base, version), () => ({ approved: true })),
    ],
  },
});
