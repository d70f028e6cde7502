import { checked } from './checked';
import type { Check } from './readiness';

const UP: Check = { status: 'up' };
/** Longer than any patience here: nothing else of the process has its turn meanwhile. */
const hold = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('a check of readiness', () => {
  it('hears the answers that came while the process itself was held', async () => {
    // Three questions one after the other, as a read model's; each is answered in the next turn.
    const answered = async (): Promise<Check> => {
      for (let question = 0; question < 3; question += 1)
        await new Promise<void>((resolve) => setImmediate(resolve));
      return UP;
    };
    const report = checked('the log', answered, 20);
    hold(60);
    expect(await report).toEqual(UP);
  });

  it('does not wait for ever', async () => {
    const silent = (): Promise<Check> => new Promise(() => undefined);
    expect(await checked('the log', silent, 10)).toEqual({
      status: 'down',
      detail: 'the log does not answer',
    });
  });

  it('keeps the reason of a failure to itself', async () => {
    const fails = (): Promise<Check> => Promise.reject(new Error('10.0.0.7:2113 refused'));
    expect(await checked('the log', fails, 1_000)).toEqual({
      status: 'down',
      detail: 'the log cannot be reached',
    });
  });
});
