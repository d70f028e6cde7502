import type { QuietReason, ZeroReason } from '../lines';
import type { Computed } from '../methods';

/** A sentence with the figures, and the remedy, for each reason. */
export type ZeroWords = WordsOf<ZeroReason>;
export type QuietWords = WordsOf<QuietReason>;
type WordsOf<Reason extends string> = Readonly<
  Record<Reason, (computed: Computed) => Readonly<{ reason: string; remedy: string }>>
>;
