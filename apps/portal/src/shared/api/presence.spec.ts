import { presenceOn } from './presence';

describe('req:3.1 whether somebody is there', () => {
  const page = new EventTarget();
  let now = 0;
  const isThere = presenceOn(page, () => now);

  it('is so for a minute after the page was opened, and after each key, pointer or turn of a wheel', () => {
    now = 60_000;
    expect(isThere()).toBe(true);
    now = 60_001;
    expect(isThere()).toBe(false);
    for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
      now += 600_000;
      expect(isThere()).toBe(false);
      page.dispatchEvent(new Event(sign));
      expect(isThere()).toBe(true);
    }
  });

  it('is not told by what the page does by itself', () => {
    now += 600_000;
    page.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('focus'));
    expect(isThere()).toBe(false);
  });
});
