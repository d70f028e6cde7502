import { unlistedAt, type RefusalDetail } from '@channel/kernel';
import { ahead, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { balancesOf, obstacleTo, type Balance } from './domain/batch/balance';
import type { LeftOutPayee, PayoutSource } from './domain/batch/payout-batch.events';
import type { Payable, PayableScope, Unpayable } from './payable/payable-source';
import { PayableSources } from './payable/payable-sources';
import { ABREAST, PayeeAccounts } from './payee-accounts';
import { PayoutTermsReader } from './payout-terms';

/** A record that a batch is asked to pay. */
export type NamedSource = Pick<PayoutSource, 'kind' | 'id'>;
export type Asked = Readonly<{
  programmeId: string;
  /** That the payees are paid in. */
  currency: string;
  /** The payees of these records; absent: everybody with something to be paid in the currency. */
  sources?: readonly NamedSource[];
}>;
export type Gathered = Readonly<{
  /** Currency of the programme, that all amounts are stated in. */
  stated: string;
  balances: readonly Balance[];
  leftOut: readonly LeftOutPayee[];
  /** Why nothing of a named source is payable. */
  unpayable: readonly RefusalDetail[];
}>;

type Reason = Omit<RefusalDetail, 'pointer'>;
const WHY_NOT: Readonly<Record<Unpayable, Reason>> = {
  unknown: { code: 'NOT_FOUND', detail: 'There is no such record.' },
  other_currency: { code: 'CURRENCY_NOT_ALLOWED', detail: 'It is in another currency.' },
  not_approved: { code: 'NOTHING_PAYABLE', detail: 'It is not yet payable.' },
  needs_tax_form: {
    code: 'TAX_FORM_REQUIRED',
    detail: 'It is above what a year bears without the tax form of its payee.',
  },
  in_payment: { code: 'ALREADY_IN_PAYMENT', detail: 'It is in another payment.' },
  settled: { code: 'NOTHING_PAYABLE', detail: 'Nothing of it is left to pay.' },
};

/** What was found by its name is open by its own stream, also where the lists of open records do not have it yet. */
const withNamed = (listed: readonly Payable[], found: readonly Payable[]): readonly Payable[] => {
  const keyOf = ({ source: { kind, id } }: Payable): string => `${kind}/${id}`;
  const known = new Set(listed.map(keyOf));
  return [...listed, ...found.filter((one) => !known.has(keyOf(one)))];
};

/** Who is to be paid what: always the whole open balance of a payee, debts and credits, of all sources (G70). */
@Injectable()
export class OpenBalances {
  constructor(
    private readonly sources: PayableSources,
    private readonly accounts: PayeeAccounts,
    private readonly terms: PayoutTermsReader,
  ) {}

  async gather({ programmeId, currency, sources: named }: Asked, { now }: CommandMeta): Promise<Gathered> {
    const { currency: stated = currency, payout } = await this.terms.at(programmeId, now);
    const scope = { programmeId, currency: stated, now };
    const least = payout?.minimum.value;
    const minimum = least?.currency === stated ? least : { amount: '1', currency: stated };
    const { found, unpayable } = await this.candidates(scope, named);
    const payeeIds = [...new Set(found.map(({ payee }) => payee.id))];
    const open = await this.openOf(payeeIds, { scope, found, everybody: named === undefined });
    const balances: Balance[] = [];
    const leftOut: LeftOutPayee[] = [];
    const known = ahead(
      balancesOf(open, stated),
      async (balance) => ({
        balance,
        account: await this.accounts.approved(balance.payee.id),
        suspended: await this.accounts.isSuspended(balance.payee.id, now),
      }),
      ABREAST,
    );
    for await (const { balance, account, suspended } of known) {
      const obstacle = obstacleTo(balance, account, { currency, minimum, suspended });
      if (obstacle === undefined) balances.push(balance);
      // Who is paid in another currency is no concern of a batch that named nobody.
      else if (named !== undefined || (account?.currency ?? stated) === currency) leftOut.push(obstacle);
    }
    return { stated, balances, leftOut, unpayable };
  }

  /** Debts beside credits; who asked for everybody has the credits of all already. */
  private async openOf(
    payeeIds: readonly string[],
    {
      scope,
      found,
      everybody,
    }: Readonly<{ scope: PayableScope; found: readonly Payable[]; everybody: boolean }>,
  ): Promise<readonly Payable[]> {
    if (payeeIds.length === 0) return found;
    const theirs = { ...scope, payeeIds };
    return everybody
      ? [...found, ...(await this.sources.owed(theirs))]
      : withNamed(await this.sources.open(theirs), found);
  }

  private async candidates(
    scope: PayableScope,
    named: readonly NamedSource[] | undefined,
  ): Promise<Readonly<{ found: readonly Payable[]; unpayable: readonly RefusalDetail[] }>> {
    if (named === undefined) return { found: await this.sources.payable(scope), unpayable: [] };
    const found: Payable[] = [];
    const unpayable: RefusalDetail[] = [];
    for (const [index, name] of named.entries()) {
      const answer = await this.open(scope, name);
      if ('code' in answer) unpayable.push({ pointer: `/sources/${String(index)}`, ...answer });
      else found.push(answer);
    }
    return { found, unpayable };
  }

  private async open(scope: PayableScope, { kind, id }: NamedSource): Promise<Payable | Reason> {
    const source = this.sources.find(kind);
    if (source === undefined)
      return unlistedAt('SOURCE_UNKNOWN', { word: kind, what: 'source', known: this.sources.kinds() });
    const one = { ...scope, ids: [id] };
    const [open] = [...(await source.payable(one)), ...(await source.owed(one))];
    return open ?? WHY_NOT[await source.whyNot(scope, id)];
  }
}
