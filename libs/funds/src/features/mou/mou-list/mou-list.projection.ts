import { add, moneyJson, parseMoney, subtract, zero, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { MouStatus } from '../../../domain/mou/mou';
import type { MouEvent } from '../../../domain/mou/mou.events';

export interface MouRow {
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly status: MouStatus;
  /** Of the version in force, or else of the one that waits for signatures. */
  readonly total: MoneyJson;
  readonly released: MoneyJson;
  readonly paid: MoneyJson;
  readonly endsOn: string;
  readonly activatedOn: string | null;
  readonly endedOn: string | null;
  /** Milestones whose day is over; how many they are. */
  readonly late: readonly string[];
  readonly overdue: number;
  /** A version waits for signatures. */
  readonly toSign: boolean;
  readonly proposedAt: string;
}

const plus = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  moneyJson(add(parseMoney(one), parseMoney(other)));
const less = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  moneyJson(subtract(parseMoney(one), parseMoney(other)));
const lateOf = (late: readonly string[]) => ({ late, overdue: late.length });
const without = ({ late }: MouRow, key: string) => lateOf(late.filter((other) => other !== key));

const ended = (status: MouStatus) =>
  change<Readonly<{ endedOn: string }>, MouRow, unknown>(({ endedOn }) => ({
    ...{ status, endedOn, toSign: false, ...lateOf([]) },
  }));

/** Agreements with what was released of them, and what is late. */
export const mouList = projection<MouEvent, MouRow>({
  name: 'funds.mou-list',
  version: 1,
  streams: ['mou-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    status: 'text not null',
    total: 'jsonb not null',
    released: 'jsonb not null',
    paid: 'jsonb not null',
    endsOn: 'date not null',
    activatedOn: 'date',
    endedOn: 'date',
    late: 'jsonb not null',
    overdue: 'integer not null',
    toSign: 'boolean not null',
    proposedAt: 'timestamptz not null',
  },
  indexes: ['("partnerId", "proposedAt")', '("status", "proposedAt")', '("proposedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.mouId],
  on: {
    MouProposed: ({ number, programmeId, partnerId, partnerCode, terms, proposedAt }, row) =>
      row === undefined
        ? {
            ...{ number, programmeId, partnerId, partnerCode, status: 'proposed', total: terms.total },
            ...{ released: nothingIn(terms.total), paid: nothingIn(terms.total), endsOn: terms.endsOn },
            ...{ activatedOn: null, endedOn: null, ...lateOf([]), toSign: true, proposedAt },
          }
        : {
            ...{ ...row, toSign: true },
            ...(row.status === 'proposed' ? { total: terms.total, endsOn: terms.endsOn } : {}),
          },
    MouProposalWithdrawn: change((_withdrawn, { status }) => ({
      ...{ toSign: false, ...(status === 'proposed' ? { status: 'withdrawn' } : {}) },
    })),
    MouSigned: null,
    MouActivated: change(({ total, endsOn, activatedOn }) => ({
      ...{ status: 'active', total, endsOn, activatedOn, toSign: false },
    })),
    // A milestone that is late in the version before has its day anew; one that is late in this one is noted again.
    MouAmended: change(({ total, endsOn, clocks, dropped }, { late }) => ({
      ...{ total, endsOn, toSign: false },
      ...lateOf(late.filter((key) => !dropped.includes(key) && !clocks.some((clock) => clock.key === key))),
    })),
    MouMilestoneSubmitted: change(({ key }, row) => without(row, key)),
    MouEvidenceConfirmed: null,
    MouEvidenceRefused: null,
    MouMilestoneOverdue: change(({ key }, { late }) => lateOf([...new Set([...late, key])])),
    MouMilestoneAccepted: change(({ amount }, { released }) => ({ released: plus(released, amount) })),
    MouMilestoneReturned: null,
    MouCompleted: ended('completed'),
    MouExpired: ended('expired'),
    MouTerminated: ended('terminated'),
    MouDrawReserved: null,
    MouDrawPaid: change(({ amount }, { paid }) => ({ paid: plus(paid, amount) })),
    MouDrawReleased: change(({ amount, wasPaid }, { paid }) => (wasPaid ? { paid: less(paid, amount) } : {})),
  },
});

function nothingIn({ currency }: MoneyJson): MoneyJson {
  return moneyJson(zero(currency));
}
