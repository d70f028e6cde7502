import { CONFIG, type Config } from '@channel/config';
import { PersonVault } from '@channel/identity';
import { installationKey, open, seal } from '@channel/vault';
import { Inject, Injectable } from '@nestjs/common';
import type { SealedAccount } from '../domain/payee/payee.events';
import type { BankAccount } from '../domain/payment/payment';

/**
 * Seals bank accounts: those of organisations with the key of the installation, bound to whom they belong to; that of a
 * person under the person's own key, so that it is erased with them.
 */
@Injectable()
export class AccountVault {
  private key?: Buffer;
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>,
    private readonly people: PersonVault,
  ) {}

  /** @param keyId the person's key; `null`: the account is an organisation's */
  async seal(payeeId: string, account: BankAccount, keyId: string | null = null): Promise<SealedAccount> {
    const text = JSON.stringify(account);
    return keyId === null ? seal(this.secret(), payeeId, text) : this.people.sealText(keyId, text);
  }

  /**
   * @returns `undefined`: the person was erased
   * @throws Error if the key is another, the text was changed, or it belongs to another payee
   */
  async open(payeeId: string, account: SealedAccount): Promise<BankAccount | undefined> {
    const { keyId, sealed } = account;
    const text =
      keyId === undefined
        ? open(this.secret(), payeeId, account)
        : await this.people.openText({ keyId, sealed });
    return text === undefined ? undefined : (JSON.parse(text) as BankAccount);
  }

  private secret(): Buffer {
    this.key ??= installationKey(this.config);
    return this.key;
  }
}
