import { Unavailable } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Checkpoints } from '@channel/runtime';
import { LineIndex } from './line-index';

/** Read models that are where they are told to be, one look after the other. */
class Places extends Checkpoints {
  constructor(private readonly places: string[]) {
    super();
  }
  override of(): Promise<string> {
    return Promise.resolve(this.places[0] ?? '');
  }
  override reached(): Promise<string> {
    const [place = '', ...later] = this.places;
    if (later.length > 0) this.places.shift();
    return Promise.resolve(place);
  }
  override shown(): Promise<string> {
    return this.of();
  }
  override async nextMove(): Promise<void> {
    // Each look is a move.
  }
  override async settled(): Promise<void> {
    // Nothing else runs.
  }
}

const indexAt = (...places: string[]): LineIndex =>
  new LineIndex(Object.create(Database.prototype) as Database, new Places(places));

describe('case:C20 the wait for the lines of the file before', () => {
  it('ends as soon as they are known', async () => {
    let looks = 0;
    await indexAt('1', '2', '3').reached('3', () => Promise.resolve(void (looks += 1)));
    expect(looks).toBe(2);
  });

  it('ends when the file is not wanted any more', async () => {
    const unwanted = new Error('cancelled');
    await expect(indexAt('1').reached('3', () => Promise.reject(unwanted))).rejects.toBe(unwanted);
  });

  it('does not begin where nothing came before', async () => {
    await indexAt('').reached('', () => Promise.reject(new Error('asked')));
  });

  it('gives the work back when they do not come', async () => {
    jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(60_000);
    await expect(indexAt('1').reached('3', () => Promise.resolve())).rejects.toThrow(Unavailable);
    jest.restoreAllMocks();
  });
});
