import { anyone, viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { counter, samples, totalInSql } from './sample';

describe('read models that all have work', () => {
  let harness: Harness;
  afterEach(() => harness.close());

  it('leave connections to whoever asks something', async () => {
    let working = 0;
    let most = 0;
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    const apply: typeof totalInSql.apply = async (...batch) => {
      working += 1;
      most = Math.max(most, working);
      await released;
      await totalInSql.apply(...batch);
      working -= 1;
    };
    const projections = Array.from({ length: 12 }, (_, n) => {
      const tables = [`sums-${String(n)}`];
      const [short = ''] = tables;
      const at = (table: (short: string) => string) => () => table(short);
      return {
        ...{ ...totalInSql, tables, name: `samples.totals-${String(n)}` },
        create: (table: (short: string) => string) => totalInSql.create(at(table)),
        apply: (...[client, events, table]: Parameters<typeof apply>) => apply(client, events, at(table)),
      };
    });
    harness = await startHarness({ imports: [samples({ projections })] });
    const command = { type: 'Count', data: { by: 7, note: '' } } as const;
    await harness.runner.run(counter, 'a', command, harness.meta('chen'), { visible: anyone });
    // Without a limit there are soon more, and the question below finds no connection.
    while (working < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    const answer = await harness.sql.query('select 1 as one').finally(letGo);
    expect(answer).toEqual([{ one: 1 }]);
    await harness.settled();
    expect(await harness.sql.query(`select total from ${viewOf('samples.sums-11')}`)).toEqual([
      { total: 7n },
    ]);
    // Of ten connections.
    expect(most).toBe(3);
  });
});
