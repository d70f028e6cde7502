import { add, parseMoney, zero, type Money } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { PayableStatements, type PayableStatement } from '@channel/rewards';
import type { CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { PayeeAccounts } from '../../payee-accounts';
import { PayoutTermsReader } from '../../payout-terms';

export type Payee = Readonly<{
  partnerId: string;
  code: string;
  name: string;
  statements: PayableStatement[];
}>;
export type PayeesToPay = Readonly<{
  /** Currency of the statements. */
  stated: string;
  payees: readonly Payee[];
}>;

/** Who is to be paid, in order of the partners' codes: the order of the payment file. */
@Injectable()
export class PayablePayees {
  constructor(
    private readonly payable: PayableStatements,
    private readonly partners: Partners,
    private readonly accounts: PayeeAccounts,
    private readonly terms: PayoutTermsReader,
  ) {}

  /**
   * @param currency that the payees are paid in
   * @param statementIds absent: whatever is payable to payees of that currency
   */
  async find(
    currency: string,
    statementIds: readonly string[] | undefined,
    meta: CommandMeta,
  ): Promise<PayeesToPay> {
    const { programmeId } = this.terms;
    const { currency: stated = currency, payout } = await this.terms.at(meta.now);
    const statements = await this.payable.payable(programmeId, stated, statementIds);
    const all = await this.payeesOf(statements, meta);
    const payees = statementIds === undefined ? await this.paidIn(currency, all, stated) : all;
    // Balances under the programme's minimum are carried to a later batch (R32).
    const minimum = payout?.minimum.value;
    const floor = minimum?.currency === stated ? parseMoney(minimum).minor : 1n;
    return { stated, payees: payees.filter((payee) => balanceOf(payee, stated).minor >= floor) };
  }

  private async payeesOf(
    statements: readonly PayableStatement[],
    meta: CommandMeta,
  ): Promise<readonly Payee[]> {
    const payees = new Map<string, Payee>();
    for (const statement of statements) {
      const { partnerId } = statement;
      const known = payees.get(partnerId);
      if (known === undefined) {
        const standing = await this.partners.standingOn(partnerId, meta.now.slice(0, 10));
        const { code, name } = standing ?? { code: partnerId, name: partnerId };
        payees.set(partnerId, { partnerId, code, name, statements: [statement] });
      } else known.statements.push(statement);
    }
    return [...payees.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  }

  /** A payee has one currency; who has no account yet is asked for one in the currency of the statements. */
  private async paidIn(
    currency: string,
    payees: readonly Payee[],
    stated: string,
  ): Promise<readonly Payee[]> {
    const currencies = await Promise.all(payees.map(({ partnerId }) => this.accounts.currencyOf(partnerId)));
    return payees.filter((_, index) => (currencies[index] ?? stated) === currency);
  }
}

export const balanceOf = ({ statements }: Payee, currency: string): Money =>
  statements.reduce((total, { amount }) => add(total, parseMoney(amount)), zero(currency));
