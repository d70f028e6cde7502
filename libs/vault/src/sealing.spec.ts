import { open, seal } from './sealing';

describe('what is sealed', () => {
  const key = Buffer.alloc(32, 7);
  it('opens for whom it was sealed, with its key only', () => {
    const sealed = seal(key, 'pers_priya', 'Priya');
    expect(open(key, 'pers_priya', sealed)).toBe('Priya');
    expect(() => open(key, 'pers_other', sealed)).toThrow();
    expect(() => open(Buffer.alloc(32, 8), 'pers_priya', sealed)).toThrow();
  });
  it('is the same for the same text, and shares no nonce with another', () => {
    const texts = [seal(key, 'a', 'one'), seal(key, 'a', 'two'), seal(key, 'b', 'one')];
    expect(seal(key, 'a', 'one')).toEqual(texts[0]);
    expect(new Set(texts.map(({ sealed }) => sealed.slice(0, 16))).size).toBe(3);
  });
});
