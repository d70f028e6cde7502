import type { DomainEvent } from '@channel/kernel';
import { knownFacts } from './known-facts';
import { projection } from './projection';
import { ddlOf } from './tables';

describe('tables of read models', () => {
  const indexes = ['("total")', 'using gin ("serials")'];

  it('have what lists hold in order at once: whoever searches it reads no pile', () => {
    const rows = projection<
      DomainEvent<'Seen', { id: string }>,
      { total: number; serials: readonly string[] }
    >({
      ...{ name: 'samples.lists', version: 1, onFailure: 'stop', indexes },
      columns: { total: 'integer not null', serials: 'text[] not null' },
      streams: [],
      keys: () => [],
      on: { Seen: null },
    });
    const facts = knownFacts({
      ...{ name: 'samples.facts', version: 1 },
      sources: [{ name: 'samples.list-facts', streams: [], columns: {}, indexes, on: {} }],
    });
    for (const ddl of [ddlOf(rows, 1n), ddlOf(facts, 1n)]) {
      const made = ddl.filter((statement) => statement.startsWith('create index'));
      expect(made).toEqual([
        expect.stringMatching(/\("total"\)$/),
        expect.stringMatching(/using gin \("serials"\) with \(fastupdate = off\)$/),
      ]);
    }
  });
});
