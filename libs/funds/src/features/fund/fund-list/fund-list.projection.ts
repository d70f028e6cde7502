import {
  add,
  entryFor,
  forTypesIn,
  invariant,
  moneyJson,
  negate,
  parseMoney,
  zero,
  type EventTable,
  type MoneyJson,
} from '@channel/kernel';
import { projection, type Recorded } from '@channel/runtime';
import type { FundEvent, LotShare, ReturnedShares } from '../../../domain/fund/fund.events';

type Piles = Readonly<{
  granted: MoneyJson;
  available: MoneyJson;
  pending: MoneyJson;
  approved: MoneyJson;
  committed: MoneyJson;
  paid: MoneyJson;
  expired: MoneyJson;
}>;
export interface FundRow extends Piles {
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  /** Requests that were approved: what they release comes out of another pile. */
  readonly decided: readonly string[];
}
type Move = readonly [from: keyof Piles | null, to: keyof Piles, amount: MoneyJson];

const each = (shares: readonly LotShare[], from: keyof Piles, to: keyof Piles): readonly Move[] =>
  shares.map(({ amount }) => [from, to, amount]);
const back = (from: keyof Piles, { released, lapsed }: ReturnedShares): readonly Move[] => [
  ...each(released, from, 'available'),
  ...each(lapsed, from, 'expired'),
];
const ended = (data: ReturnedShares & Readonly<{ requestId: string }>, { decided }: FundRow) =>
  back(decided.includes(data.requestId) ? 'approved' : 'pending', data);
function granted({ amount }: Readonly<{ amount: MoneyJson }>): readonly Move[] {
  return [
    [null, 'granted', amount],
    [null, 'available', amount],
  ];
}
const negative = (amount: MoneyJson): MoneyJson => moneyJson(negate(parseMoney(amount)));

/** What each event moves between the piles; `null` that it moves nothing. */
const MOVES: EventTable<FundEvent, readonly Move[], [row: FundRow]> = {
  FundGrantProposed: () => [],
  FundGrantApproved: granted,
  FundLotEarned: granted,
  FundGrantCorrected: ({ amount }) => [
    [null, 'granted', negative(amount)],
    [null, 'available', negative(amount)],
  ],
  FundLotLapsed: ({ amount }) => [['available', 'expired', amount]],
  MdfRequestSubmitted: ({ reserved }) => [['available', 'pending', reserved]],
  MdfRequestApproved: (data) => [['pending', 'approved', data.approved], ...back('pending', data)],
  MdfRequestRejected: ended,
  MdfRequestCancelled: ended,
  MdfRequestExpired: ended,
  MdfClaimRegistered: ({ lots }) => each(lots, 'available', 'approved'),
  FundsCommitted: (data) => [['approved', 'committed', data.amount], ...back('approved', data)],
  FundsPaid: ({ amount }) => [['committed', 'paid', amount]],
  FundsPaymentReturned: ({ amount }) => [['paid', 'committed', amount]],

  FundGrantDeclined: null,
  FundGrantCorrectionRequested: null,
  FundGrantCorrectionDeclined: null,
  FundLotEnding: null,
  MdfRequestQuestionAsked: null,
  MdfRequestQuestionAnswered: null,
  MdfRequestOverdue: null,
  MdfRequestAnswerDue: null,
  MdfRequestEnding: null,
  MdfClaimRegistrationRefused: null,
  FundsCommitmentRefused: null,
  MdfClaimDetached: null,
};

const plus = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  moneyJson(add(parseMoney(one), parseMoney(other)));
const moved = (row: FundRow, [from, to, amount]: Move): FundRow => ({
  ...row,
  ...(from === null ? {} : { [from]: plus(row[from], negative(amount)) }),
  [to]: plus(row[to], amount),
});

/** What is in each fund, and where. */
export const fundList = projection<FundEvent, FundRow>({
  name: 'funds.fund-list',
  version: 2,
  streams: ['fund-'],
  columns: {
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    granted: 'jsonb not null',
    available: 'jsonb not null',
    pending: 'jsonb not null',
    approved: 'jsonb not null',
    committed: 'jsonb not null',
    paid: 'jsonb not null',
    expired: 'jsonb not null',
    decided: 'jsonb not null',
  },
  indexes: ['("partnerId")', '("partnerCode")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.fundId],
  on: forTypesIn(MOVES, folded),
});

function folded(
  { fundId: _fund, ...data }: FundEvent['data'],
  row: FundRow | undefined,
  event: Recorded<FundEvent>,
): FundRow {
  const before = row ?? emptyRow(event);
  const { type } = event;
  const after = (entryFor(MOVES, event, before) ?? []).reduce(moved, before);
  return type === 'MdfRequestApproved' && 'requestId' in data
    ? { ...after, decided: [...after.decided, data.requestId] }
    : after;
}

/** A fund begins with the first grant that is proposed for it, or with a lot that was earned. */
function emptyRow({ type, data }: Recorded<FundEvent>): FundRow {
  invariant(type === 'FundGrantProposed' || type === 'FundLotEarned', 'a fund begins with a grant or a lot');
  const { programmeId, partnerId, partnerCode, amount } = data;
  const nothing = moneyJson(zero(amount.currency));
  return {
    ...{ programmeId, partnerId, partnerCode, granted: nothing, available: nothing, pending: nothing },
    ...{ approved: nothing, committed: nothing, paid: nothing, expired: nothing, decided: [] },
  };
}
