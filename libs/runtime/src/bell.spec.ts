import { Bell } from './bell';

const LONG = 60_000;

describe('a bell', () => {
  const { signal } = new AbortController();

  it('wakes who waits', async () => {
    const bell = new Bell();
    const heard = bell.heard(LONG, signal);
    bell.ring();
    await heard;
  });

  it('is heard once by who comes after it was rung', async () => {
    const bell = new Bell();
    bell.ring();
    await bell.heard(LONG, signal);
    const late = Symbol('late');
    const second = bell.heard(LONG, signal).then(() => 'heard');
    expect(await Promise.race([second, new Promise((resolve) => setImmediate(resolve, late))])).toBe(late);
    bell.ring();
    await second;
  });

  it('keeps nobody longer than the time, or than an abort', async () => {
    const bell = new Bell();
    await bell.heard(1, signal);
    const ending = new AbortController();
    const heard = bell.heard(LONG, ending.signal);
    ending.abort();
    await heard;
    await bell.heard(LONG, ending.signal);
  });
});
