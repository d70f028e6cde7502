import { invariant, present, unitsOf } from '@channel/kernel';
import { expectSame, HISTORIES, play, total } from '@channel/testing';
import fc from 'fast-check';
import { balanceOf, earnedIn, type OpenFlexAccount } from './flex-account';
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

type Book = Map<string, Readonly<{ earned: bigint; lapsed: bigint }>>;
/** The plain reference: what each event says that it moves, half-year by half-year, without the account's own arithmetic. */
const enter = (book: Book, { type, data }: FlexAccountEvent): void => {
  const add = (name: string, earned: bigint, lapsed: bigint): void => {
    const before = book.get(name) ?? { earned: 0n, lapsed: 0n };
    book.set(name, { earned: before.earned + earned, lapsed: before.lapsed + lapsed });
  };
  if (type === 'FlexPointsGranted' || type === 'FlexPointsEarned')
    add(data.halfYear, unitsOf(data.points), 0n);
  if (type === 'FlexPointsLapsed') add(data.halfYear, 0n, unitsOf(data.points));
  if (type === 'FlexPointsReversed' || type === 'FlexPointsForfeited') {
    const points = unitsOf(data.points);
    add(data.halfYear, -points, data.lapsed ? -points : 0n);
  }
};

const expectBalanced = (account: OpenFlexAccount, book: Book): void => {
  for (const [name, { earned, lapsed }] of book) {
    const state = present(account.halfYears.get(name), name);
    expectSame({ earned: earnedIn(account, name), lapsed: state.lapsed }, { earned, lapsed });
    invariant(earned >= lapsed, `the balance of ${name} is not below zero`);
  }
  invariant(
    balanceOf(account) === total([...book.values()].map(({ earned, lapsed }) => earned - lapsed)),
    'the balance is what was earned and has not lapsed',
  );
  for (const [name, { status, lapsed, target }] of account.halfYears) {
    if (status === 'open') continue;
    invariant(lapsed === earnedIn(account, name), `all of ${name} has lapsed`);
    invariant((status === 'met') === earnedIn(account, name) >= target, `${name} is met by its target`);
  }
};

/** E28. */
const expectEachEvidenceOnce = (account: OpenFlexAccount): void => {
  const living = [...account.entries.values()]
    .filter(({ status }) => status !== 'declined' && status !== 'evidence_refused')
    .map(({ evidenceId }) => evidenceId);
  invariant(new Set(living).size === living.length, 'a piece of evidence stands for one living entry');
};

it('inv:M10 E28: earned less lapsed is the balance of flex points, half-year by half-year, never below zero, and evidence earns once, in whatever order', () => {
  const met = new Set<string>();
  const property = fc.property(
    fc.array(command, { minLength: 20, maxLength: 50, size: 'max' }),
    (commands) => {
      const book: Book = new Map();
      play(decider, {
        commands,
        onEvent: (event) => {
          met.add(event.type);
          enter(book, event);
        },
        onState: (account) => {
          if (account.status === 'none') return;
          expectBalanced(account, book);
          expectEachEvidenceOnce(account);
        },
      });
    },
  );
  fc.assert(property, { numRuns: HISTORIES });
  // The histories reach what they are about.
  expect([...met]).toEqual(
    expect.arrayContaining([
      'FlexPointsGranted',
      'FlexPointsLapsed',
      'FlexPointsReversed',
      'FlexPointsForfeited',
    ]),
  );
});
