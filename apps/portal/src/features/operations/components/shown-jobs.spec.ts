import { shownJobs } from './shown-jobs';

const jobs = (['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const).map((status) => ({
  status,
}));
const shown = (which: Parameters<typeof shownJobs>[1]) => shownJobs(jobs, which).map(({ status }) => status);

it('req:S3 shows all jobs, those that go on, or those that failed', () => {
  expect(shown('all')).toHaveLength(5);
  expect(shown('open')).toEqual(['queued', 'running']);
  expect(shown('failed')).toEqual(['failed']);
});
