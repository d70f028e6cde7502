import { Unavailable, type EventStore, type RecordedEvent } from '@channel/event-store';
import type { Database } from '@channel/postgres';
import type { Checkpoints } from '@channel/runtime';
import { PriceTable } from './price-table';

const RECORDED = '0000000000000007';
const store = {
  async *readStream() {
    yield await Promise.resolve({ checkpoint: RECORDED } as RecordedEvent);
  },
} as unknown as EventStore;
const tableThatReached = (checkpoint: string): PriceTable => {
  const checkpoints = { reached: () => Promise.resolve(checkpoint) } as unknown as Checkpoints;
  return new PriceTable({} as Database, checkpoints, store);
};

describe('an alias that was recorded', () => {
  it('is not said to be unrecorded where the catalogue has not seen it in time', async () => {
    const seen = tableThatReached('0000000000000006').aliasesSeen('prod_1');
    await expect(seen).rejects.toThrow(Unavailable);
    await expect(seen).rejects.toMatchObject({ outcomeUnknown: true });
  });
  it('is accepted once everybody can be asked through it', () =>
    expect(tableThatReached(RECORDED).aliasesSeen('prod_1')).resolves.toBeUndefined());
});
