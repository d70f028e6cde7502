import { loadConfig } from '@channel/config';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BeginAnew } from './begin-anew';

/** As a started server has it: the address of its own database stands in the configuration too. */
const OWN = 'postgresql://channel_app:secret@127.0.0.1:45678/channel';

describe('req:S6 beginning the demo anew', () => {
  const before = Object.getOwnPropertyDescriptor(process, 'send');
  const begunBy = (parent: (() => boolean) | undefined): void => {
    Object.defineProperty(process, 'send', { value: parent, configurable: true, writable: true });
  };
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-anew-'));
  const isPossible = (databaseUrl: string, environment: Readonly<Record<string, string>> = {}): boolean =>
    new BeginAnew({ ...loadConfig({ DATA_DIR: dataDir, ...environment }), databaseUrl }).isPossible();
  beforeAll(() => {
    mkdirSync(join(dataDir, 'postgres', 'data'), { recursive: true });
    writeFileSync(
      join(dataDir, 'postgres', 'data', 'postmaster.pid'),
      `4711\n${dataDir}\n1796000000\n45678\n\n127.0.0.1\n`,
    );
  });
  afterAll(() => {
    rmSync(dataDir, { recursive: true });
    if (before === undefined) Reflect.deleteProperty(process, 'send');
    else Object.defineProperty(process, 'send', before);
  });

  it('is possible where somebody starts the process again, and everything lies in its folder', () => {
    begunBy(() => true);
    expect(isPossible(OWN)).toBe(true);
    expect(isPossible('postgresql://somewhere/else')).toBe(false);
    const elsewhere = { EVENT_STORE: 'eventstore', EVENTSTORE_URL: 'esdb://127.0.0.1:2113?tls=false' };
    expect(isPossible(OWN, elsewhere)).toBe(false);
  });
  it('is refused to a process by itself', () => {
    begunBy(undefined);
    expect(isPossible(OWN)).toBe(false);
  });
});
