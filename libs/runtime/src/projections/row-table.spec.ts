import type { PoolClient } from 'pg';
import type { Row } from './row';
import { RowTable } from './row-table';

/** What is sent to the database for some rows: the parameters of each statement. */
const sentFor = async (...changed: readonly (readonly [string, Row | undefined])[]) => {
  const sent: (readonly unknown[])[] = [];
  const client = { query: async (_text: string, values: readonly unknown[]) => void sent.push(values) };
  const table = new RowTable('t', { units: 'bigint' });
  await table.write(client as unknown as PoolClient, new Map(changed));
  return sent;
};

describe('rows on their way to the table', () => {
  it('go as one list for each column, the removed ones by key', async () => {
    expect(await sentFor(['a', { units: '1' }], ['b', undefined], ['c', { units: null }])).toEqual([
      [['b']],
      ['{"a","c"}', '{"1",null}'],
    ]);
  });
});
