import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { secretFile } from './secret-file';

const base = mkdtempSync(join(tmpdir(), 'channel-secret-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

describe('case:E25 case:B15 a secret in the data folder', () => {
  it('is made once, with its folder, and for its owner only', () => {
    const path = join(base, 'made', 'a.key');
    expect([secretFile(path, () => 'one'), secretFile(path, () => 'two')]).toEqual(['one', 'one']);
    expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readdirSync(dirname(path))).toEqual(['a.key']);
  });

  it('is made again where a full disk or a power cut has left an empty file', () => {
    const path = join(base, 'empty.key');
    writeFileSync(path, '');
    expect(secretFile(path, () => 'whole')).toBe('whole');
    expect(readFileSync(path, 'utf8')).toBe('whole');
  });

  it('is the other one’s where another process was faster', () => {
    const path = join(base, 'race.key');
    const fresh = (): string => {
      writeFileSync(path, 'the first');
      return 'the second';
    };
    expect(secretFile(path, fresh)).toBe('the first');
    expect(readFileSync(path, 'utf8')).toBe('the first');
  });

  it('leaves nothing behind when it cannot be made', () => {
    const folder = join(base, 'failed');
    const fails = (): string => {
      throw new Error('no randomness');
    };
    expect(() => secretFile(join(folder, 'b.key'), fails)).toThrow('no randomness');
    expect(readdirSync(folder)).toEqual([]);
  });
});
