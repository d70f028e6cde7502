import { stepsOf } from './import-steps';

const statesOf = (status: Parameters<typeof stepsOf>[0]['status'], checkedAt: string | null = null) =>
  stepsOf({ status, checkedAt }).map(({ state }) => state);

describe('the way of a file', () => {
  it('stands where somebody or a job has to go on', () => {
    expect(statesOf('needs_mapping')).toEqual(['done', 'now', 'to_come', 'to_come', 'to_come']);
    expect(statesOf('uploaded')).toEqual(['done', 'done', 'now', 'to_come', 'to_come']);
    expect(statesOf('checked')).toEqual(['done', 'done', 'done', 'now', 'to_come']);
    expect(statesOf('applied')).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  it('ends where it was cancelled or given up', () => {
    expect(statesOf('failed')).toEqual(['done', 'done', 'ended']);
    expect(statesOf('cancelled', '2026-10-05T09:00:00.000Z')).toEqual(['done', 'done', 'done', 'ended']);
  });
});
