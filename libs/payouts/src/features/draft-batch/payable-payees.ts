import { add, parseMoney, zero, type Money, type RefusalDetail } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { PayableStatements, type PayableStatement, type Unpayable } from '@channel/rewards';
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
  /** Why statements that were asked for are with none of the payees. */
  unpayable: readonly RefusalDetail[];
}>;

type Asked = Readonly<{
  programmeId: string;
  /** That the payees are paid in. */
  currency: string;
  statementIds?: readonly string[];
}>;

type Found = Readonly<{
  programmeId: string;
  stated: string;
  payees: readonly Payee[];
  /** Of them, those whose balance is enough. */
  paid: readonly Payee[];
}>;

const WHY_NOT: Readonly<Record<Unpayable | 'below_minimum', Readonly<{ code: string; detail: string }>>> = {
  unknown: { code: 'NOT_FOUND', detail: 'There is no such statement.' },
  other_currency: { code: 'CURRENCY_NOT_ALLOWED', detail: 'The statement is in another currency.' },
  not_accepted: { code: 'NOTHING_PAYABLE', detail: 'The statement is not yet payable.' },
  in_payment: { code: 'ALREADY_IN_PAYMENT', detail: 'The statement is in another payment.' },
  settled: { code: 'NOTHING_PAYABLE', detail: 'Nothing of the statement is left to pay.' },
  below_minimum: {
    code: 'NOTHING_PAYABLE',
    detail: 'With it, the balance of its partner is below the minimum of a payment.',
  },
};

const holds = (payees: readonly Payee[], wanted: string): boolean =>
  payees.some(({ statements }) => statements.some(({ statementId }) => statementId === wanted));

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
   * Without `statementIds`, whatever is payable to payees of the currency; what their partners owe comes along.
   */
  async find({ programmeId, currency, statementIds }: Asked, meta: CommandMeta): Promise<PayeesToPay> {
    const { currency: stated = currency, payout } = await this.terms.at(programmeId, meta.now);
    const statements = await this.statements(programmeId, stated, statementIds);
    const all = await this.payeesOf(statements, meta);
    const payees = statementIds === undefined ? await this.paidIn(currency, all, stated) : all;
    // Balances under the programme's minimum are carried to a later batch (R32).
    const minimum = payout?.minimum.value;
    const floor = minimum?.currency === stated ? parseMoney(minimum).minor : 1n;
    const paid = payees.filter((payee) => balanceOf(payee, stated).minor >= floor);
    const unpayable = await this.leftOut(statementIds ?? [], { programmeId, stated, payees, paid });
    return { stated, payees: paid, unpayable };
  }

  /** By number. Who names statements cannot leave out what their partners owe (R32, E29). */
  private async statements(
    programmeId: string,
    stated: string,
    statementIds: readonly string[] | undefined,
  ): Promise<readonly PayableStatement[]> {
    const asked = await this.payable.payable(programmeId, stated, statementIds);
    if (statementIds === undefined) return asked;
    const partnerIds = asked.map(({ partnerId }) => partnerId);
    const owed = await this.payable.owed(programmeId, stated, partnerIds);
    const unnamed = owed.filter(({ statementId }) => !statementIds.includes(statementId));
    return [...asked, ...unnamed].sort((one, other) => (one.number < other.number ? -1 : 1));
  }

  private async leftOut(
    statementIds: readonly string[],
    { programmeId, stated, payees, paid }: Found,
  ): Promise<readonly RefusalDetail[]> {
    const details: RefusalDetail[] = [];
    for (const [index, statementId] of statementIds.entries()) {
      if (holds(paid, statementId)) continue;
      const why = holds(payees, statementId)
        ? 'below_minimum'
        : await this.payable.whyNot(programmeId, stated, statementId);
      details.push({ pointer: `/statementIds/${String(index)}`, ...WHY_NOT[why] });
    }
    return details;
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
        const payee = await this.partners.now(partnerId, meta.now);
        const { code, name } = payee?.standing ?? { code: partnerId, name: partnerId };
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
