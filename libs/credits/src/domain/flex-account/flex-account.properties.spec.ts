import { isRefusal, unitsOf } from '@channel/kernel';
import fc from 'fast-check';
import { balanceOf, earnedIn, type FlexAccount } from './flex-account';
import {
  actOf,
  approve,
  earn,
  evidenceAnswer,
  forfeit,
  H1,
  H2,
  openHalfYear,
  propose,
} from './flex-account.builders';
import type { FlexAccountCommand } from './flex-account.commands';
import { flexAccountDecider as decider } from './flex-account.decider';
import type { FlexAccountEvent } from './flex-account.events';

const HISTORIES = Number(process.env.PROPERTY_RUNS ?? 300);
/** Few of everything, so that long lives come about by chance. */
const ENTRIES = ['a', 'b', 'c'] as const;
const entry = fc.constantFrom(...ENTRIES);
const person = fc.constantFrom('paula', 'chen', 'carol', 'wen');
const halfYear = fc.constantFrom(H1, H1, H1, H2);
const other = { kind: 'mdf-claim', recordId: 'mclm_1', partId: '1', partnerId: 'prtn_boreal' };

const command: fc.Arbitrary<FlexAccountCommand> = fc.oneof(
  halfYear.map((one) => openHalfYear({ halfYear: one })),
  fc.tuple(entry, entry, halfYear, person).map(([id, evidence, one, by]) =>
    propose(id, {
      ...{ halfYear: one, earnedOn: one.firstDay, evidenceId: `evid_${evidence}` },
      act: actOf(by, '2026-12-30'),
    }),
  ),
  fc
    .tuple(entry, fc.integer({ min: 0, max: 9 }))
    .map(([id, nth]) => evidenceAnswer(id, nth > 0 ? null : other)),
  fc.tuple(entry, person).map(([id, by]) => approve(id, by)),
  fc
    .tuple(entry, person)
    .map(
      ([entryId, by]) =>
        ({ type: 'DeclineFlexPoints', data: { entryId, reason: 'r', act: actOf(by) } }) as const,
    ),
  fc
    .tuple(entry, person)
    .map(
      ([entryId, by]) =>
        ({ type: 'RequestFlexReversal', data: { entryId, reason: 'r', act: actOf(by) } }) as const,
    ),
  fc
    .tuple(entry, person)
    .map(([entryId, by]) => ({ type: 'ApproveFlexReversal', data: { entryId, act: actOf(by) } }) as const),
  fc
    .tuple(entry, person)
    .map(
      ([entryId, by]) =>
        ({ type: 'DeclineFlexReversal', data: { entryId, reason: 'r', act: actOf(by) } }) as const,
    ),
  halfYear.map(({ firstDay }) => earn('routing', firstDay)),
  halfYear.map(({ lastDay }) => forfeit('routing', lastDay)),
  halfYear.map(
    ({ name }) =>
      ({ type: 'AssessFlexHalfYear', data: { halfYear: name, today: '2027-01-01', at: 'x' } }) as const,
  ),
);

/** What the events say by themselves: a plain book of points, without the account's own arithmetic. */
const bookOf = (events: readonly FlexAccountEvent[]) => {
  const book = new Map<string, Readonly<{ earned: bigint; lapsed: bigint }>>();
  const add = (name: string, earned: bigint, lapsed: bigint): void => {
    const before = book.get(name) ?? { earned: 0n, lapsed: 0n };
    book.set(name, { earned: before.earned + earned, lapsed: before.lapsed + lapsed });
  };
  for (const { type, data } of events) {
    if (type === 'FlexPointsGranted' || type === 'FlexPointsEarned')
      add(data.halfYear, unitsOf(data.points), 0n);
    if (type === 'FlexPointsLapsed') add(data.halfYear, 0n, unitsOf(data.points));
    if (type === 'FlexPointsReversed' || type === 'FlexPointsForfeited') {
      const points = unitsOf(data.points);
      add(data.halfYear, -points, data.lapsed ? -points : 0n);
    }
  }
  return book;
};

describe('inv:M10: flex points', () => {
  it('earned less lapsed is the balance, half-year by half-year, never below zero, whatever happens in which order', () =>
    fc.assert(
      fc.property(fc.array(command, { minLength: 40, maxLength: 80, size: 'max' }), (commands) => {
        let account: FlexAccount = decider.initial;
        const events: FlexAccountEvent[] = [];
        for (const one of commands) {
          const decision = decider.decide(one, account);
          if (isRefusal(decision)) continue;
          events.push(...decision);
          account = decision.reduce(decider.evolve, account);
          if (account.status === 'none') continue;
          let balance = 0n;
          for (const [name, { earned, lapsed }] of bookOf(events)) {
            expect([earnedIn(account, name), account.halfYears.get(name)?.lapsed]).toEqual([earned, lapsed]);
            expect(earned - lapsed).toBeGreaterThanOrEqual(0n);
            balance += earned - lapsed;
          }
          expect(balanceOf(account)).toBe(balance);
          for (const [name, state] of account.halfYears)
            if (state.status !== 'open') {
              expect(state.lapsed).toBe(earnedIn(account, name));
              expect(state.status).toBe(earnedIn(account, name) >= state.target ? 'met' : 'missed');
            }
        }
      }),
      { numRuns: HISTORIES },
    ));

  it('E28: a piece of evidence stands for one living entry of the account', () =>
    fc.assert(
      fc.property(fc.array(command, { minLength: 40, maxLength: 80, size: 'max' }), (commands) => {
        let account: FlexAccount = decider.initial;
        for (const one of commands) {
          const decision = decider.decide(one, account);
          if (!isRefusal(decision)) account = decision.reduce(decider.evolve, account);
        }
        if (account.status === 'none') return;
        const living = [...account.entries.values()]
          .filter(({ status }) => status !== 'declined' && status !== 'evidence_refused')
          .map(({ evidenceId }) => evidenceId);
        expect(new Set(living).size).toBe(living.length);
      }),
      { numRuns: HISTORIES },
    ));
});
