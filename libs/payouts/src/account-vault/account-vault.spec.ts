import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountVault } from './account-vault';

const account = { holder: 'Alder Integrators', iban: 'DE89370400440532013000', bic: 'COBADEFF' };

describe('the vault of accounts', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vault-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('makes a key that only its owner reads, and finds it again', () => {
    const sealed = new AccountVault({ dataDir }).seal('prtn_alder', account);
    expect(new AccountVault({ dataDir }).open('prtn_alder', sealed)).toEqual(account);
    expect(statSync(join(dataDir, 'keys', 'accounts.key')).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(sealed)).not.toContain('3000');
  });
  it('does not open what belongs to another partner, was changed, or has another key', () => {
    const vault = new AccountVault({ dataDir, encryptionKey: 'a'.repeat(64) });
    const sealed = vault.seal('prtn_alder', account);
    expect(vault.open('prtn_alder', sealed)).toEqual(account);
    expect(() => vault.open('prtn_other', sealed)).toThrow();
    const changed = Buffer.from(sealed.sealed, 'base64');
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    expect(() => vault.open('prtn_alder', { ...sealed, sealed: changed.toString('base64') })).toThrow();
    expect(() => new AccountVault({ dataDir }).open('prtn_alder', sealed)).toThrow();
  });
  it('seals the same again in the same way, and nothing else with the same nonce', () => {
    const vault = new AccountVault({ dataDir, encryptionKey: 'a'.repeat(64) });
    const nonceOf = ({ sealed }: { sealed: string }): string => sealed.slice(0, 16);
    const sealed = vault.seal('prtn_alder', account);
    expect(vault.seal('prtn_alder', { ...account })).toEqual(sealed);
    const others = [
      vault.seal('prtn_other', account),
      vault.seal('prtn_alder', { ...account, bic: 'COBADEHH' }),
      new AccountVault({ dataDir, encryptionKey: 'b'.repeat(64) }).seal('prtn_alder', account),
    ];
    expect(new Set([sealed, ...others].map(nonceOf)).size).toBe(4);
  });
});
