import { meant } from './keys';

describe('single keys', () => {
  const go = (): void => undefined;
  const open = (): void => undefined;

  it('mean what they say alone', () => {
    expect(meant({ o: open }, '', 'o')).toBe(open);
    expect(meant({ o: open }, 'j', 'o')).toBe(open);
  });

  it('mean a page after `g`, also to whoever knows the second key alone', () => {
    expect(meant({ 'g o': go, o: open }, 'g', 'o')).toBe(go);
    expect(meant({ o: open }, 'g', 'o')).toBeUndefined();
  });
});
