import type { BackOff } from '../back-off';

/** Every wait of the adapter. Two machines need other numbers than two continents. */
export type EsdbTimings = Readonly<{
  /** How long one call may take before its outcome counts as unknown. */
  timeoutMs: number;
  /** How long a call is repeated before its caller is told. */
  retryMs: number;
  /** A subscription that says nothing for so long is compared with the head of the log. */
  idleMs: number;
  backOff: BackOff;
}>;

export const DEFAULT_TIMINGS: EsdbTimings = {
  timeoutMs: 5_000,
  retryMs: 30_000,
  idleMs: 15_000,
  backOff: { firstMs: 50, maxMs: 2_000 },
};
