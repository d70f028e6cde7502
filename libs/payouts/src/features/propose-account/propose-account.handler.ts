import { CONFIG, type Config } from '@channel/config';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';
import type { Payee } from '../../domain/payee/payee';
import { payeeDecider, type PayeeRefusal } from '../../domain/payee/payee.decider';
import type { TaxStatus } from '../../domain/payee/payee.events';
import { isBankName } from '../../domain/payment/bank-text';
import { AccountVault } from '../../account-vault/account-vault';

export type ProposedDetails = Readonly<{
  partnerId: string;
  holder: string;
  iban: string;
  bic: string;
  currency: string;
  taxStatus: TaxStatus;
}>;

export class ProposePayeeAccountCommand extends Command<Outcome<PayeeRefusal, Payee>> {
  constructor(
    readonly data: ProposedDetails,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ProposePayeeAccountCommand)
export class ProposePayeeAccountHandler implements ICommandHandler<ProposePayeeAccountCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly vault: AccountVault,
    @Inject(CONFIG) private readonly config: Pick<Config, 'debtors'>,
  ) {}

  execute({ data, meta }: ProposePayeeAccountCommand): Promise<Outcome<PayeeRefusal, Payee>> {
    const { partnerId, currency, taxStatus } = data;
    const holder = data.holder.trim();
    const iban = electronicFormatIBAN(data.iban) ?? '';
    const bic = data.bic.trim().toUpperCase();
    const act = {
      partnerId,
      account: this.vault.seal(partnerId, { holder, iban, bic }),
      lastFour: iban.slice(-4),
      currency,
      taxStatus,
      proposedBy: meta.actor.id,
      proposedAt: meta.now,
      holderValid: isBankName(holder),
      ibanValid: isValidIBAN(iban),
      bicValid: isValidBIC(bic),
      currencyPaid: this.config.debtors[currency] !== undefined,
    };
    return this.runner.run(payeeDecider, partnerId, { type: 'ProposePayeeAccount', data: act }, meta, {
      visible: () => partnerId === meta.actor.orgId,
    });
  }
}
