import { CONFIG, type Config } from '@channel/config';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { isValidBIC, isValidIBAN } from 'ibantools';
import { bankCode } from '../../../domain/payment/bank-code';
import type { Payee } from '../../../domain/payee/payee';
import { payeeDecider, type ProposePayeeAccount } from '../../../domain/payee/payee.decider';
import type { TaxStatus } from '../../../domain/payee/payee.events';
import { checkAccount } from '../../../domain/payment/account.checks';
import { AccountVault } from '../../../account-vault/account-vault';

export type ProposedDetails = Readonly<{
  partnerId: string;
  holder: string;
  iban: string;
  /** Absent where the bank follows from the IBAN. */
  bic?: string;
  currency: string;
  taxStatus: TaxStatus;
  /** Of a person: the key that seals it, and who employs them. */
  person?: Readonly<{ keyId: string; employerId: string }>;
}>;

type Refusals = RefusalsOf<ProposePayeeAccount>;

export class ProposePayeeAccountCommand extends BusCommand<ProposedDetails, Refusals, Payee> {}

const RULES = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };

@CommandHandler(ProposePayeeAccountCommand)
export class ProposePayeeAccountHandler implements ICommandHandler<ProposePayeeAccountCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly vault: AccountVault,
    @Inject(CONFIG) private readonly config: Pick<Config, 'debtors'>,
  ) {}

  async execute({ data, meta }: ProposePayeeAccountCommand): Promise<Outcome<Refusals, Payee>> {
    const { partnerId, currency, taxStatus, person } = data;
    const account = { holder: data.holder.trim(), iban: bankCode(data.iban), bic: bankCode(data.bic ?? '') };
    const command: ProposePayeeAccount = {
      type: 'ProposePayeeAccount',
      data: {
        ...{ partnerId, currency, taxStatus },
        ...(person === undefined ? {} : { employerId: person.employerId }),
        account: await this.vault.seal(partnerId, account, person?.keyId),
        lastFour: person === undefined ? account.iban.slice(-4) : '',
        finding: checkAccount(account, currency, RULES) ?? null,
        currencies: Object.keys(this.config.debtors),
        act: actOf(meta),
      },
    };
    return this.runner.run(payeeDecider, partnerId, command, meta, {
      visible: () => partnerId === (person === undefined ? meta.actor.orgId : meta.actor.id),
    });
  }
}
