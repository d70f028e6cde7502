import type { Step } from '../../../shared/records/rail';
import type { Run } from '../api/run.query';

const WAY = ['stepCalculated', 'stepSubmitted', 'stepApproved', 'stepIssued'] as const;
export type RunStep = (typeof WAY)[number];

/** How many steps lie behind a run of this status. */
const BEHIND: Readonly<Record<Run['status'], number>> = {
  calculating: 0,
  failed: 0,
  draft: 1,
  returned: 1,
  submitted: 2,
  approved: 3,
  issued: 4,
};

/** The way of a run: calculated, submitted, approved, issued as statements. */
export const railOf = (status: Run['status']): readonly Readonly<{ key: RunStep; state: Step['state'] }>[] =>
  WAY.map((key, at) => ({
    key,
    state:
      at < BEHIND[status] ? 'done' : at > BEHIND[status] ? 'to_come' : status === 'failed' ? 'ended' : 'now',
  }));
