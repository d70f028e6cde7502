import type { Step } from '../../../shared/records/rail';
import type { Batch } from '../api/batches.query';

const WAY = [
  'stepDrafted',
  'stepSubmitted',
  'stepApproved',
  'stepExported',
  'stepAnswered',
  'stepReconciled',
] as const;
export type BatchStep = (typeof WAY)[number];

/** How many steps lie behind a batch of this status. */
const BEHIND: Readonly<Record<Exclude<Batch['status'], 'cancelled'>, number>> = {
  drafting: 0,
  draft: 1,
  submitted: 2,
  approved: 3,
  exported: 4,
  confirmed: 5,
  partly_failed: 5,
  reconciled: 6,
};

/** The way of a batch; a cancelled one has none that goes on. */
export const railOf = (
  status: Batch['status'],
): readonly Readonly<{ key: BatchStep; state: Step['state'] }>[] =>
  status === 'cancelled'
    ? [{ key: 'stepDrafted', state: 'ended' }]
    : WAY.map((key, at) => ({
        key,
        state: at < BEHIND[status] ? 'done' : at === BEHIND[status] ? 'now' : 'to_come',
      }));
