import { parseMoney } from '@channel/kernel';
import type { KnownMou, Milestone, MilestoneStatus } from './mou';

/** Minor units. M4: granted = open + submitted + committed + paid + returned, none below zero. */
export type MouBalance = Readonly<{
  granted: bigint;
  /** For milestones that are to be reached, and what no milestone has. */
  open: bigint;
  /** Of milestones that wait for a decision. */
  submitted: bigint;
  /** Released, and not paid. */
  committed: bigint;
  paid: bigint;
  returned: bigint;
}>;

const amountOf = ({ terms: { amount } }: Milestone): bigint => parseMoney(amount).minor;
const totalIn = ({ milestones }: KnownMou, ...statuses: readonly MilestoneStatus[]): bigint =>
  [...milestones.values()]
    .filter(({ status }) => statuses.includes(status))
    .reduce((total, one) => total + amountOf(one), 0n);

export const balanceOf = (mou: KnownMou): MouBalance => {
  const { granted, returned } = mou;
  const submitted = totalIn(mou, 'submitted');
  const committed = totalIn(mou, 'accepted', 'in_payment');
  const paid = totalIn(mou, 'paid');
  return {
    ...{ granted, open: granted - returned - submitted - committed - paid },
    ...{ submitted, committed, paid, returned },
  };
};
