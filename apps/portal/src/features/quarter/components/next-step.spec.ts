import { countingRun, nextStep } from './next-step';

const run = (number: number, status: Parameters<typeof nextStep>[1][number]['status']) => ({
  ...{ id: `rrun_${String(number)}`, number, status },
});
const open = { status: 'closing' } as const;
const locked = { status: 'locked' } as const;

describe('req:F1 the next step of a quarter', () => {
  it('is to calculate while there is no run, or none that ended well', () => {
    expect(nextStep(open, [], 0)).toEqual({ name: 'calculate' });
    expect(nextStep(open, [run(1, 'failed')], 0)).toEqual({ name: 'calculate' });
  });

  it('follows the run that counts', () => {
    const named = (...runs: readonly ReturnType<typeof run>[]) => nextStep(open, runs, 3);
    expect(named(run(2, 'calculating'), run(1, 'draft'))).toEqual({
      ...{ name: 'submit', runId: 'rrun_2', waits: 'calculating' },
    });
    expect(named(run(1, 'draft'), run(2, 'returned'))).toEqual({ name: 'submit', runId: 'rrun_2' });
    expect(named(run(1, 'submitted'))).toEqual({ name: 'approve', runId: 'rrun_1' });
    expect(named(run(1, 'approved'))).toEqual({ name: 'lock', runId: 'rrun_1', waits: 'issuing' });
    expect(named(run(1, 'issued'))).toEqual({ name: 'lock', runId: 'rrun_1' });
  });

  it('is the payment once the quarter is locked, and nothing once all is paid', () => {
    expect(nextStep(locked, [run(1, 'issued')], 3).name).toBe('pay');
    expect(nextStep(locked, [run(1, 'issued')], 0).name).toBeUndefined();
  });

  it('counts the run that became the statements, whatever was calculated since', () => {
    expect(countingRun([run(3, 'draft'), run(2, 'issued'), run(1, 'failed')])?.number).toBe(2);
    expect(countingRun([run(2, 'failed'), run(1, 'draft')])?.number).toBe(1);
  });
});
