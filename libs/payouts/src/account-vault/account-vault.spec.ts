import type { PersonVault } from '@channel/identity';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountVault } from './account-vault';

/** Of one person, whose key may be forgotten. */
const vaultOf = (
  config: Readonly<{ dataDir: string; encryptionKey?: string }>,
  erased = false,
): AccountVault =>
  new AccountVault(config, {
    sealText: (keyId: string, text: string) =>
      Promise.resolve({ keyId, cipher: 'aes-256-gcm', sealed: Buffer.from(text).toString('base64') }),
    openText: ({ sealed }: Readonly<{ sealed: string }>) =>
      Promise.resolve(erased ? undefined : Buffer.from(sealed, 'base64').toString()),
  } as unknown as PersonVault);
const account = { holder: 'Alder Integrators', iban: 'DE89370400440532013000', bic: 'COBADEFF' };

describe('the vault of accounts', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vault-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('makes a key that only its owner reads, and finds it again', async () => {
    const sealed = await vaultOf({ dataDir }).seal('prtn_alder', account);
    expect(await vaultOf({ dataDir }).open('prtn_alder', sealed)).toEqual(account);
    expect(statSync(join(dataDir, 'keys', 'accounts.key')).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(sealed)).not.toContain('3000');
  });
  it('does not open what belongs to another partner, was changed, or has another key', async () => {
    const vault = vaultOf({ dataDir, encryptionKey: 'a'.repeat(64) });
    const sealed = await vault.seal('prtn_alder', account);
    expect(await vault.open('prtn_alder', sealed)).toEqual(account);
    await expect(vault.open('prtn_other', sealed)).rejects.toThrow();
    const changed = Buffer.from(sealed.sealed, 'base64');
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    await expect(
      vault.open('prtn_alder', { ...sealed, sealed: changed.toString('base64') }),
    ).rejects.toThrow();
    await expect(vaultOf({ dataDir }).open('prtn_alder', sealed)).rejects.toThrow();
  });
  it('seals the same again in the same way, and nothing else with the same nonce', async () => {
    const vault = vaultOf({ dataDir, encryptionKey: 'a'.repeat(64) });
    const nonceOf = ({ sealed }: { sealed: string }): string => sealed.slice(0, 16);
    const sealed = await vault.seal('prtn_alder', account);
    expect(await vault.seal('prtn_alder', { ...account })).toEqual(sealed);
    const others = await Promise.all([
      vault.seal('prtn_other', account),
      vault.seal('prtn_alder', { ...account, bic: 'COBADEHH' }),
      vaultOf({ dataDir, encryptionKey: 'b'.repeat(64) }).seal('prtn_alder', account),
    ]);
    expect(new Set([sealed, ...others].map(nonceOf)).size).toBe(4);
  });
  it('F23 opens that of a person with the key of the person, and not once it is forgotten', async () => {
    const sealed = await vaultOf({ dataDir }).seal('pers_priya', account, 'skey_1');
    expect(sealed.keyId).toBe('skey_1');
    expect(await vaultOf({ dataDir }).open('pers_priya', sealed)).toEqual(account);
    expect(await vaultOf({ dataDir }, true).open('pers_priya', sealed)).toBeUndefined();
  });
});
