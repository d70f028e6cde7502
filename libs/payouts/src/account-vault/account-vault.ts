import { CONFIG, type Config } from '@channel/config';
import { installationKey, open, seal } from '@channel/vault';
import { Inject, Injectable } from '@nestjs/common';
import type { SealedAccount } from '../domain/payee/payee.events';
import type { BankAccount } from '../domain/payment/payment';

/** Seals bank accounts with the key of the installation, bound to the partner they belong to. */
@Injectable()
export class AccountVault {
  private key?: Buffer;
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>) {}

  seal(partnerId: string, account: BankAccount): SealedAccount {
    return seal(this.secret(), partnerId, JSON.stringify(account));
  }

  /** @throws Error if the key is another, the text was changed, or it belongs to another partner */
  open(partnerId: string, account: SealedAccount): BankAccount {
    return JSON.parse(open(this.secret(), partnerId, account)) as BankAccount;
  }

  private secret(): Buffer {
    this.key ??= installationKey(this.config);
    return this.key;
  }
}
