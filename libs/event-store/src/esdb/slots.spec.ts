import { Slots } from './slots';

/** Work that ends when it is told to. */
const held = () => {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { work: () => done, end };
};

describe('slots', () => {
  it('lets so many run at once, and is idle when the last one, that waited too, has ended', async () => {
    const slots = new Slots(1);
    const told: string[] = [];
    const [first, second] = [held(), held()];
    const runs = [slots.run(first.work), slots.run(second.work)];
    const idle = slots.idle().then(() => told.push('idle'));
    first.end();
    await runs[0];
    await Promise.resolve();
    expect(told).toEqual([]);
    second.end();
    await Promise.all([runs[1], idle]);
    expect(told).toEqual(['idle']);
    await slots.idle();
  });

  it('is given back by work that fails', async () => {
    const slots = new Slots(1);
    await expect(slots.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await slots.idle();
    await expect(slots.run(() => Promise.resolve('runs'))).resolves.toBe('runs');
  });
});
