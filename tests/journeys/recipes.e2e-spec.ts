import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, startApp } from './running-app';

/** The commands of a recipe of the operators, without their comments. */
const commandsOf = (name: string): readonly string[] => {
  const page = readFileSync(join(root, 'docs', 'operations', name), 'utf8');
  const [, block = ''] = /```sh\n([^]*?)```/.exec(page) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trim())
    .filter((line) => line !== '');
};

describe('the recipe back-up-and-move', () => {
  const folder = mkdtempSync(join(root, '.tmp', 'copy-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('E25 is what is done here: stopped, copied, and the copy is looked at, not the original', async () => {
    expect(commandsOf('back-up-and-move.md')).toEqual([
      './channel health',
      'cp -a data /elsewhere/ledger-copy',
      'npm start',
      'DATA_DIR=/elsewhere/ledger-copy PORT=4100 npm start',
      'DATA_DIR=/elsewhere/ledger-copy ./channel ledger trial-balance --as fatima',
    ]);
    const original = await startApp();
    expect(await original.channel('health')).toMatchObject({ code: 0 });
    const invited = 'partners invite PTR-7001 --kind reseller --name Seven --country US --as chen';
    expect(await original.channel(...invited.split(' '))).toMatchObject({ code: 0 });
    const look = ['partners', 'list', '--json', '--as', 'chen'];
    const before = await original.channel(...look);
    const data = join(folder, 'data');
    await original.stop(() => cpSync(original.dataDir, data, { recursive: true, preserveTimestamps: true }));

    const copy = await startApp({ DATA_DIR: data });
    expect(await copy.channel(...look)).toEqual(before);
    expect(await copy.channel('ledger', 'trial-balance', '--as', 'fatima')).toMatchObject({ code: 0 });
    await copy.stop();
  }, 120_000);
});
