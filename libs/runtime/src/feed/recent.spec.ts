import { Recent } from './recent';

describe('what was asked for lately', () => {
  it('is shared while it is under way, and forgotten when others come', async () => {
    const recent = new Recent<string>(2);
    const ask = jest.fn((name: string) => Promise.resolve(name));
    const of = (name: string): Promise<string> => recent.of(name, () => ask(name));
    expect(await Promise.all([of('a'), of('a'), of('b')])).toEqual(['a', 'a', 'b']);
    expect(ask).toHaveBeenCalledTimes(2);
    await of('a');
    await of('c');
    // The least lately asked for went.
    await of('a');
    expect(ask).toHaveBeenCalledTimes(3);
    await of('b');
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('is asked for again when it failed', async () => {
    const recent = new Recent<string>(2);
    await expect(recent.of('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await recent.of('a', () => Promise.resolve('there'))).toBe('there');
  });
});
