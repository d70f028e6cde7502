import { setImmediate as turn } from 'node:timers/promises';
import { ahead } from './ahead';

describe('working ahead', () => {
  it('gives the results in order, with so many under way and no more', async () => {
    const finish: (() => void)[] = [];
    const work = jest.fn(
      (item: number) => new Promise<number>((resolve) => (finish[item] = () => resolve(item))),
    );
    const results = ahead([0, 1, 2, 3], work, 2);
    const first = results.next();
    await turn();
    expect(work).toHaveBeenCalledTimes(2);
    finish[1]?.();
    finish[0]?.();
    expect(await first).toEqual({ done: false, value: 0 });
    const second = results.next();
    await turn();
    expect(work).toHaveBeenCalledTimes(3);
    expect(await second).toEqual({ done: false, value: 1 });
  });

  it('ends with the first failure, in the order of the items, when nothing is under way any more', async () => {
    const ended: number[] = [];
    const work = async (item: number): Promise<number> => {
      if (item === 1) throw new Error('the second');
      if (item === 2) await turn();
      ended.push(item);
      return item;
    };
    const taken: number[] = [];
    const all = async (): Promise<void> => {
      for await (const result of ahead([0, 1, 2], work, 3)) taken.push(result);
    };
    await expect(all()).rejects.toThrow('the second');
    expect(taken).toEqual([0]);
    expect(ended).toEqual([0, 2]);
  });
});
