import type { EventTable, MoneyJson } from '@channel/kernel';
import type { MouEvent } from '@channel/funds';
import type { AccountKind } from './account-kind';
import { legsOf, type Leg, type Transfer as TransferOf } from './legs';
import { payableOf } from './payable-account';

type Transfer = TransferOf<AccountKind>;

/** Agreements on common investment: granted at once, committed milestone by milestone, the rest goes back. */
export const CO_INVESTMENT_POSTINGS: EventTable<MouEvent, readonly Leg[]> = {
  MouActivated: (data) =>
    legsOf(data, {
      ...{ debit: 'co_investment_funding', credit: 'co_investment_granted', amount: data.total },
    }),
  MouAmended: (data) =>
    legsOf(
      data,
      { debit: 'co_investment_funding', credit: 'co_investment_granted', amount: data.granted },
      ...goesBack(data),
    ),
  MouMilestoneAccepted: (data) =>
    legsOf(
      data,
      { debit: 'co_investment_granted', credit: 'co_investment_committed', amount: data.amount },
      {
        debit: { kind: 'co_investment_expense', of: data.accounting },
        credit: payableOf('mou-draw'),
        amount: data.amount,
      },
    ),
  MouMilestoneReturned: (data) => legsOf(data, ...goesBack(data)),
  MouCompleted: (data) => legsOf(data, ...goesBack(data)),
  MouExpired: (data) => legsOf(data, ...goesBack(data)),
  MouTerminated: (data) => legsOf(data, ...goesBack(data)),
  MouDrawPaid: (data) =>
    legsOf(data, {
      ...{ debit: 'co_investment_committed', credit: 'co_investment_funding', amount: data.amount },
    }),
  MouDrawReleased: (data) =>
    data.wasPaid
      ? legsOf(data, {
          ...{ debit: 'co_investment_funding', credit: 'co_investment_committed', amount: data.amount },
        })
      : [],
  MouProposed: null,
  MouProposalWithdrawn: null,
  MouSigned: null,
  MouMilestoneSubmitted: null,
  MouEvidenceConfirmed: null,
  MouEvidenceRefused: null,
  MouMilestoneOverdue: null,
  MouDrawReserved: null,
};

/** What an agreement does not release. */
const goesBack = ({ returned: amount }: Readonly<{ returned: MoneyJson }>): readonly Transfer[] => [
  { debit: 'co_investment_granted', credit: 'co_investment_funding', amount },
];
