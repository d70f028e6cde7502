import type { Adjustment } from '../api/adjustments.query';

type Reason = Adjustment['reasonCode'];

const REASON_SET: Readonly<Record<Reason, true>> = {
  ...{ clerical_error: true, written_agreement: true, goodwill: true, clawback: true, undo: true },
};
/** In the order in which they are offered. */
export const REASONS = Object.keys(REASON_SET) as readonly Reason[];
