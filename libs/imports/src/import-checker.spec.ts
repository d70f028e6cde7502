import { turnsDuring } from '@channel/testing';
import type { KnownImport } from './domain/import/import';
import { ImportChecker } from './import-checker';

const ROWS = 20_000;
const TOLD_EVERY = 50;

describe('case:B12 a kind that looks at its rows one by one', () => {
  it('lets others in whenever it tells its progress, also where it waits for nothing', async () => {
    const runner = { load: () => Promise.resolve({ state: { status: 'checking' } }) };
    const checker = new ImportChecker({} as never, {} as never, runner as never);
    const job = { meta: {}, progress: () => Promise.resolve() };
    const { progress } = checker.contextOf({} as KnownImport, job as never);
    const turns = await turnsDuring(async () => {
      for (let row = 0; row < ROWS; row += TOLD_EVERY) await progress(row, ROWS);
    });
    expect(turns).toBeGreaterThanOrEqual(ROWS / TOLD_EVERY);
  });
});
