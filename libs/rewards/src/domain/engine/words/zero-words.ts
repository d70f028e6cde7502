import type { ZeroReason } from '../lines';
import type { Computed } from '../methods';

/** A sentence with the figures, and the remedy, for each reason. */
export type ZeroWords = Readonly<
  Record<ZeroReason, (computed: Computed) => Readonly<{ reason: string; remedy: string }>>
>;
