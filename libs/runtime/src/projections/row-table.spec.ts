import type { PoolClient } from 'pg';
import type { Row } from './row';
import { RowTable } from './row-table';

/** What is sent to the database for some rows. */
const sentFor = async (...changed: readonly (readonly [string, Row | undefined])[]) => {
  const sent: unknown[] = [];
  const client = { query: async (_text: string, [value]: unknown[]) => void sent.push(value) };
  await new RowTable('t', ['units']).write(client as unknown as PoolClient, new Map(changed));
  return sent;
};

describe('rows on their way to the table', () => {
  it('go as one list, the removed ones by key', async () => {
    expect(await sentFor(['a', { units: '1' }], ['b', undefined], ['c', { units: null }])).toEqual([
      ['b'],
      '[{"units":"1","key":"a"},{"units":null,"key":"c"}]',
    ]);
  });
  it('keep every digit of a bigint, also where only one row has one', async () => {
    expect(await sentFor(['a', { units: null }], ['b', { units: 9_007_199_254_740_993n }])).toEqual([
      '[{"units":null,"key":"a"},{"units":"9007199254740993","key":"b"}]',
    ]);
  });
});
