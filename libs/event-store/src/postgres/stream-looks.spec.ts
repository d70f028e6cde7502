import type { EventRow } from './rows';
import { StreamLooks, type Look } from './stream-looks';

const rowOf = ({ stored, from }: Look): EventRow => ['1', stored, String(from), 'id', 'Happened', '{}', '{}'];

/** A database that answers when it is told to, and knows what it was asked. */
const slowDatabase = () => {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const looks = new StreamLooks(async (together) => {
    asked.push(together.map(({ stored }) => stored));
    await new Promise<void>((resolve) => answers.push(resolve));
    return together.map((look) => [rowOf(look)]);
  });
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { looks, asked, answer };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('looks at streams', () => {
  it('go together while one is under way, and each gets its own answer', async () => {
    const { looks, asked, answer } = slowDatabase();
    const first = looks.next('deal-1', 0n);
    await turn();
    const others = [looks.next('deal-2', 0n), looks.next('deal-3', 7n)];
    await turn();
    expect(asked).toEqual([['deal-1']]);
    await answer();
    expect(asked).toEqual([['deal-1'], ['deal-2', 'deal-3']]);
    await answer();
    expect(await first).toEqual([rowOf({ stored: 'deal-1', from: 0n })]);
    expect(await Promise.all(others)).toEqual([
      [rowOf({ stored: 'deal-2', from: 0n })],
      [rowOf({ stored: 'deal-3', from: 7n })],
    ]);
  });

  it('share an answer only with those who asked before it was looked for', async () => {
    const { looks, asked, answer } = slowDatabase();
    void looks.next('deal-1', 0n);
    void looks.next('deal-1', 0n);
    await turn();
    const later = looks.next('deal-1', 0n);
    await answer();
    await answer();
    await later;
    expect(asked).toEqual([['deal-1'], ['deal-1']]);
  });

  it('fail alone where the database cannot take a name', async () => {
    const refusal = Object.assign(new Error('invalid byte sequence'), { severity: 'ERROR', code: '22021' });
    const looks = new StreamLooks((together) =>
      together.some(({ stored }) => stored === 'deal-bad')
        ? Promise.reject(new Error('The log could not be read.', { cause: refusal }))
        : Promise.resolve(together.map((look) => [rowOf(look)])),
    );
    const [good, bad] = await Promise.allSettled([looks.next('deal-good', 0n), looks.next('deal-bad', 0n)]);
    expect(good).toMatchObject({ status: 'fulfilled' });
    expect(bad).toMatchObject({ status: 'rejected', reason: { cause: refusal } });
  });

  it('fail together where the database is away, and then go on', async () => {
    let away = true;
    const looks = new StreamLooks((together) =>
      away
        ? Promise.reject(new Error('The log could not be read.', { cause: new Error('ECONNREFUSED') }))
        : Promise.resolve(together.map((look) => [rowOf(look)])),
    );
    await expect(Promise.all([looks.next('deal-1', 0n), looks.next('deal-2', 0n)])).rejects.toThrow();
    away = false;
    expect(await looks.next('deal-1', 0n)).toHaveLength(1);
  });
});
