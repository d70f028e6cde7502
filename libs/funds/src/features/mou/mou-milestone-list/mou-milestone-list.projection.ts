import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { MilestoneStatus } from '../../../domain/mou/mou';
import type { MilestoneClock, MouEvent, OfMou } from '../../../domain/mou/mou.events';
import { drawIdOf } from '../../../domain/mou/mou.milestones';

export interface MouMilestoneRow {
  readonly mouId: string;
  /** Of the agreement, with the milestone. */
  readonly number: string;
  readonly milestone: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly title: string;
  readonly amount: MoneyJson;
  readonly currency: string;
  readonly dueOn: string;
  readonly status: MilestoneStatus;
  readonly overdue: boolean;
  readonly reviewByOn: string | null;
  readonly payByOn: string | null;
  readonly paidAt: string | null;
  /** The payment that has it. */
  readonly itemId: string | null;
}

const keysOf = ({ data }: MouEvent): readonly string[] => {
  const { mouId } = data;
  if ('lapsed' in data) return data.lapsed.map((key) => drawIdOf(mouId, key));
  if ('key' in data) return [drawIdOf(mouId, data.key)];
  if (!('clocks' in data)) return [];
  const dropped = 'dropped' in data ? data.dropped : [];
  return [...data.clocks.map(({ key }) => key), ...dropped].map((key) => drawIdOf(mouId, key));
};

/** Open milestones as the version says; one that it has no more ends. */
const begun = (
  data: OfMou & Readonly<{ clocks: readonly MilestoneClock[] }>,
  row: MouMilestoneRow | undefined,
  _event: unknown,
  id: string,
): MouMilestoneRow | undefined => {
  const { mouId, number, programmeId, partnerId, clocks } = data;
  const clock = clocks.find(({ key }) => drawIdOf(mouId, key) === id);
  if (clock === undefined) return undefined;
  const { key: milestone, title, amount, dueOn } = clock;
  return {
    ...{ mouId, number: `${number}/${milestone}`, milestone, programmeId, partnerId, title, amount },
    ...{ currency: amount.currency, dueOn, status: 'open' },
    ...{ overdue: row?.overdue === true && row.dueOn === dueOn },
    ...{ reviewByOn: null, payByOn: null, paidAt: null, itemId: null },
  };
};
const lapsed = () => change<unknown, MouMilestoneRow, unknown>(() => ({ status: 'lapsed', overdue: false }));

/** Milestones of versions that both have signed, and their money. */
export const mouMilestoneList = projection<MouEvent, MouMilestoneRow>({
  name: 'funds.mou-milestone-list',
  version: 1,
  streams: ['mou-'],
  columns: {
    mouId: 'text not null',
    number: 'text not null',
    milestone: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    title: 'text not null',
    amount: 'jsonb not null',
    currency: 'text not null',
    dueOn: 'date not null',
    status: 'text not null',
    overdue: 'boolean not null',
    reviewByOn: 'date',
    payByOn: 'date',
    paidAt: 'timestamptz',
    itemId: 'text',
  },
  indexes: ['("partnerId", "dueOn")', '("status", "dueOn")', '("mouId")', '("dueOn")'],
  remembers: true,
  onFailure: 'park',
  keys: keysOf,
  on: {
    MouProposed: null,
    MouProposalWithdrawn: null,
    MouSigned: null,
    MouActivated: begun,
    MouAmended: begun,
    MouMilestoneSubmitted: change(({ reviewByOn }) => ({ status: 'submitted', overdue: false, reviewByOn })),
    MouEvidenceConfirmed: null,
    MouEvidenceRefused: null,
    MouMilestoneOverdue: change(() => ({ overdue: true })),
    MouMilestoneAccepted: change(({ payByOn }) => ({ status: 'accepted', payByOn })),
    MouMilestoneReturned: change(({ returned }) => ({
      ...{ status: returned.amount === '0' ? 'open' : 'lapsed', reviewByOn: null },
    })),
    MouCompleted: lapsed(),
    MouExpired: lapsed(),
    MouTerminated: lapsed(),
    MouDrawReserved: change(({ itemId }) => ({ status: 'in_payment', itemId })),
    MouDrawPaid: change(({ paidAt }) => ({ status: 'paid', paidAt })),
    MouDrawReleased: change(({ itemId }, row) =>
      row.itemId === null || row.itemId === itemId ? { status: 'accepted', paidAt: null, itemId: null } : {},
    ),
  },
});
