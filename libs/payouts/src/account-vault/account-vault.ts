import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedAccount } from '../domain/payee/payee.events';
import type { BankAccount } from '../domain/payment/payment';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Seals bank accounts with AES-256-GCM, bound to the partner they belong to. */
@Injectable()
export class AccountVault {
  private key?: Buffer;
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>) {}

  seal(partnerId: string, account: BankAccount): SealedAccount {
    const plain = JSON.stringify(account);
    const nonce = this.nonceOf(partnerId, plain);
    const cipher = createCipheriv(CIPHER, this.secret(), nonce).setAAD(Buffer.from(partnerId, 'utf8'));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return { cipher: CIPHER, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
  }

  /** @throws Error if the key is another, the text was changed, or it belongs to another partner */
  open(partnerId: string, { sealed }: SealedAccount): BankAccount {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(CIPHER, this.secret(), bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(partnerId, 'utf8'))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as BankAccount;
  }

  /**
   * From the content (as in RFC 5297), so that the same command told again seals the same text: two contents never share
   * a nonce, and equal texts say no more than that a partner proposed the same account twice.
   */
  private nonceOf(partnerId: string, plain: string): Buffer {
    const nonceKey = createHmac('sha256', this.secret()).update('nonce').digest();
    const content = JSON.stringify([partnerId, plain]);
    return createHmac('sha256', nonceKey).update(content).digest().subarray(0, NONCE_BYTES);
  }

  private secret(): Buffer {
    this.key ??=
      this.config.encryptionKey === undefined
        ? keyIn(join(this.config.dataDir, 'keys'))
        : Buffer.from(this.config.encryptionKey, 'hex');
    return this.key;
  }
}

/** The key of this installation, made at first use; two processes that start at once agree on one. */
const keyIn = (folder: string): Buffer => {
  const path = join(folder, 'accounts.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`${path} does not hold a key of 32 bytes.`);
  return key;
};
