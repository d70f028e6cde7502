import { entryFor, invariant, isRefusal, parseMoney, type EventTable } from '@channel/kernel';
import { expectNothingLost, expectSame, HISTORIES, play, total } from '@channel/testing';
import fc from 'fast-check';
import { balanceOf, usesOf, type FundBalance } from './fund.balance';
import {
  actOf,
  approveGrant,
  approveRequest,
  atClaim,
  cancel,
  commit,
  propose,
  register,
  rules,
  submit,
  usd,
} from './fund.builders';
import { totalIn, type Fund, type OpenFund } from './fund';
import type { FundCommand } from './fund.commands';
import { fundDecider as decider } from './fund.decider';
import type { FundEvent, LotShare, ReturnedShares } from './fund.events';

const DAYS = ['2026-05-01', '2026-05-10', '2026-06-10', '2026-07-01', '2026-07-16', '2026-08-01'] as const;
const day = fc.constantFrom(...DAYS);
const grant = fc.constantFrom('g0', 'g1', 'g2');
const request = fc.constantFrom('r1', 'r2', 'r3');
/** A claim and its request. */
const claim = fc.constantFrom(['c1', 'r1'], ['c2', 'r1'], ['c3', 'r2'], ['c4', 'r3']);
const amount = fc.integer({ min: 1, max: 120 });
const small = fc.integer({ min: 1, max: 12 });

const plan = (on: string) => ({
  startsOn: on > '2026-05-10' ? '2026-08-20' : '2026-05-25',
  endsOn: on > '2026-05-10' ? '2026-08-21' : '2026-05-31',
});
const ofMoney: fc.Arbitrary<FundCommand> = fc.oneof(
  fc.tuple(grant, amount, day).map(([id, much, useByOn]) => propose(id, much, { useByOn })),
  fc.tuple(grant, day).map(([id, on]) => approveGrant(id, actOf('lars', on))),
  fc.tuple(grant, amount, day).map(
    ([grantId, much, on]) =>
      ({
        type: 'RequestFundCorrection',
        data: { grantId, amount: usd(much), reason: 'Twice.', act: actOf('carol', on) },
      }) as const,
  ),
  fc
    .tuple(grant, day)
    .map(
      ([grantId, on]) =>
        ({ type: 'ApproveFundCorrection', data: { grantId, act: actOf('lars', on) } }) as const,
    ),
  fc
    .tuple(grant, day)
    .map(
      ([lotId, today]) =>
        ({ type: 'LapseFundLot', data: { lotId, today, at: `${today}T00:00:00.000Z` } }) as const,
    ),
  fc
    .tuple(request, amount, day)
    .map(([id, much, on]) => submit(id, much, { act: actOf('paula', on), plan: plan(on) })),
  fc.tuple(request, fc.option(amount), day).map(([id, much, on]) =>
    approveRequest(id, {
      amount: much === null ? null : usd(much),
      reason: 'Less.',
      act: actOf('chen', on),
    }),
  ),
  fc.tuple(request, day).map(
    ([requestId, on]) =>
      ({
        type: 'RejectMdfRequest',
        data: { requestId, reason: 'No.', rule: 'mdf.cap', rules, act: actOf('chen', on) },
      }) as const,
  ),
  fc.tuple(request, day).map(([id, on]) => cancel(id, on)),
  fc
    .tuple(request, day)
    .map(
      ([requestId, today]) =>
        ({ type: 'ExpireMdfRequest', data: { requestId, today, at: `${today}T00:00:00.000Z` } }) as const,
    ),
);
const ofClaims: fc.Arbitrary<FundCommand> = fc.oneof(
  fc.tuple(claim, amount, day).map(([[id = '', of = ''], much, today]) =>
    register(id, of, {
      ...atClaim(id, of, today),
      amount: usd(much),
      submittedAt: '2026-06-10T00:00:00.000Z',
    }),
  ),
  fc
    .tuple(claim, small, day, fc.boolean())
    .map(([[id = '', of = ''], much, today, last]) =>
      commit(id, of, much, { ...atClaim(id, of, today), last }),
    ),
  fc
    .tuple(claim, day)
    .map(
      ([[id = '', of = ''], today]) => ({ type: 'DetachMdfClaim', data: atClaim(id, of, today) }) as const,
    ),
  claim.map(([id = '', of = '']) => ({ type: 'RecordFundsPaid', data: atClaim(id, of) }) as const),
  claim.map(([id = '', of = '']) => ({ type: 'RecordFundsReturned', data: atClaim(id, of) }) as const),
);
const command = fc.oneof({ weight: 1, arbitrary: ofMoney }, { weight: 2, arbitrary: ofClaims });

/** Money, and a claim on its way: what follows reaches payments as well. */
const BEGINNING: readonly FundCommand[] = [
  ...[propose('g0', 150), approveGrant('g0'), submit('r1', 40), approveRequest('r1')],
  ...[register('c1', 'r1'), commit('c1', 'r1', 10)],
];

type FundPiles = Record<keyof FundBalance, bigint>;
const sum = (shares: readonly LotShare[]): bigint =>
  shares.reduce((total, { amount }) => total + parseMoney(amount).minor, 0n);
const move = (pile: FundPiles, minor: bigint, from: keyof FundPiles | null, to: keyof FundPiles): void => {
  if (from !== null) pile[from] -= minor;
  pile[to] += minor;
};
const back = (pile: FundPiles, from: 'pending' | 'approved', { released, lapsed }: ReturnedShares): void => {
  move(pile, sum(released), from, 'available');
  move(pile, sum(lapsed), from, 'expired');
};
const ended = (
  data: ReturnedShares & Readonly<{ requestId: string }>,
  pile: FundPiles,
  decided: Set<string>,
) => back(pile, decided.has(data.requestId) ? 'approved' : 'pending', data);

/** The plain reference: what each event says that it moves between six piles, without lots, days or states. */
const MOVES: EventTable<FundEvent, void, [pile: FundPiles, decided: Set<string>]> = {
  FundGrantApproved: ({ amount }, pile) => {
    move(pile, parseMoney(amount).minor, null, 'granted');
    move(pile, parseMoney(amount).minor, null, 'available');
  },
  FundGrantCorrected: ({ amount }, pile) => {
    move(pile, -parseMoney(amount).minor, null, 'granted');
    move(pile, -parseMoney(amount).minor, null, 'available');
  },
  FundLotLapsed: ({ amount }, pile) => move(pile, parseMoney(amount).minor, 'available', 'expired'),
  MdfRequestSubmitted: ({ lots }, pile) => move(pile, sum(lots), 'available', 'pending'),
  MdfRequestApproved: (data, pile, decided) => {
    decided.add(data.requestId);
    back(pile, 'pending', data);
    move(pile, parseMoney(data.approved).minor, 'pending', 'approved');
  },
  MdfRequestRejected: ended,
  MdfRequestCancelled: ended,
  MdfRequestExpired: ended,
  MdfClaimRegistered: ({ lots }, pile) => move(pile, sum(lots), 'available', 'approved'),
  FundsCommitted: (data, pile) => {
    back(pile, 'approved', data);
    move(pile, sum(data.lots), 'approved', 'committed');
  },
  FundsPaid: ({ lots }, pile) => move(pile, sum(lots), 'committed', 'paid'),
  FundsPaymentReturned: ({ lots }, pile) => move(pile, sum(lots), 'paid', 'committed'),
  ...{ FundGrantProposed: null, FundGrantDeclined: null, FundLotEarned: null, FundLotEnding: null },
  ...{ FundGrantCorrectionRequested: null, FundGrantCorrectionDeclined: null },
  ...{
    MdfRequestQuestionAsked: null,
    MdfRequestQuestionAnswered: null,
    MdfRequestOverdue: null,
    MdfRequestAnswerDue: null,
    MdfRequestEnding: null,
  },
  ...{ MdfClaimRegistrationRefused: null, FundsCommitmentRefused: null, MdfClaimDetached: null },
};
const emptyPiles = (): FundPiles => ({
  ...{ granted: 0n, available: 0n, pending: 0n, approved: 0n },
  ...{ committed: 0n, paid: 0n, expired: 0n },
});

/** F17: lot by lot as well; and no request has taken more than was approved of it. */
const expectTraced = (fund: OpenFund): void => {
  const uses = usesOf(fund);
  for (const { lotId, granted, free, lapsed } of fund.lots.values()) {
    const used = total(uses.filter((use) => use.lotId === lotId).map(({ amount }) => amount));
    invariant(used + free + lapsed === granted, `what was granted as ${lotId} is where the uses of it say`);
  }
  for (const { requestId, terms, held } of fund.requests.values()) {
    const taken = [...fund.claims.values()].filter((each) => each.requestId === requestId);
    const all = total([totalIn(held), ...taken.map(({ shares }) => totalIn(shares))]);
    if (terms !== null) invariant(all <= terms.amount, `${requestId} took no more than was approved`);
  }
};

describe('inv:M4: a fund', () => {
  it('is its events’ piles, none below zero, all together what was granted, whatever happens in which order', () => {
    const met = new Set<string>();
    const property = fc.property(
      fc.array(command, { minLength: 20, maxLength: 40, size: 'max' }),
      (commands) => {
        const reference = emptyPiles();
        const decided = new Set<string>();
        const fund = play(decider, {
          commands: [...BEGINNING, ...commands],
          onEvent: (event) => {
            met.add(event.type);
            entryFor(MOVES, event, reference, decided);
          },
          onState: (now) => {
            if (now.status === 'none') return;
            const balance = balanceOf(now);
            expectSame(balance, reference);
            expectNothingLost(balance);
          },
        });
        if (fund.status !== 'none') expectTraced(fund);
      },
    );
    fc.assert(property, { numRuns: HISTORIES });
    // The histories reach what they are about.
    expect([...met]).toEqual(
      expect.arrayContaining([
        'FundsPaid',
        'FundsPaymentReturned',
        'MdfRequestExpired',
        'FundGrantCorrected',
        'FundLotLapsed',
      ]),
    );
  });

  it('two claims on the last 100.00: whoever comes first is funded, the other is told', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['c1', 'c2'], { minLength: 2 }), (order) => {
        const [first = '', second = ''] = order;
        let fund: Fund = decider.initial;
        const run = (one: FundCommand): readonly FundEvent[] => {
          const decision = decider.decide(one, fund);
          if (isRefusal(decision)) throw new Error(decision.detail);
          fund = decision.reduce(decider.evolve, fund);
          return decision;
        };
        for (const one of [propose('g', 10_000), approveGrant('g'), submit('r', 10_000), approveRequest('r')])
          run(one);
        for (const id of order) run(register(id, 'r'));
        expect(run(commit(first, 'r', 10_000))[0]?.type).toBe('FundsCommitted');
        expect(run(commit(second, 'r', 10_000))[0]).toMatchObject({
          type: 'FundsCommitmentRefused',
          data: { code: 'FUND_INSUFFICIENT' },
        });
      }),
    ));
});
