import type { RecentJob } from '../api/operations.query';

export const SHOWN = ['all', 'open', 'failed'] as const;
export type Shown = (typeof SHOWN)[number];

type Kept = Pick<RecentJob, 'status'>;
const IS_SHOWN: Readonly<Record<Shown, (job: Kept) => boolean>> = {
  all: () => true,
  open: ({ status }) => status === 'queued' || status === 'running',
  failed: ({ status }) => status === 'failed',
};

export const shownJobs = <Job extends Kept>(jobs: readonly Job[], shown: Shown): readonly Job[] =>
  jobs.filter(IS_SHOWN[shown]);
