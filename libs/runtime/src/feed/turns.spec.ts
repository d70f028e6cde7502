import { Turns } from './turns';

/** Work that ends when it is told to, and says that it has begun. */
const works = (turns: Turns) => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, isHurried = true): Promise<void> =>
    turns.take(isHurried, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, begin, end };
};

describe('turns', () => {
  it('are so many at once, and go on in the order in which they were asked for', async () => {
    const { begun, begin, end } = works(new Turns(2));
    void ['a', 'b', 'c', 'd'].map((name) => begin(name));
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    await end('a');
    await end('d');
    void begin('e');
    void begin('f');
    void begin('g');
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are given to those in a hurry first, and now and then to the others', async () => {
    const { begun, begin, end } = works(new Turns(1));
    void begin('first');
    void begin('rebuild', false);
    void ['a', 'b', 'c', 'd', 'e'].map((name) => begin(name));
    for (let next = 'first'; next !== ''; next = begun.length === 7 ? '' : (begun.at(-1) ?? ''))
      await end(next);
    expect(begun).toEqual(['first', 'a', 'b', 'c', 'rebuild', 'd', 'e']);
  });

  it('are free again after what failed', async () => {
    const turns = new Turns(1);
    await expect(turns.take(true, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await turns.take(true, () => Promise.resolve('there'))).toBe('there');
  });
});
