import { unitsOf } from '@channel/kernel';
import { expectNothingLost, expectSame, HISTORIES, play } from '@channel/testing';
import fc from 'fast-check';
import { balanceOf } from './credit-lot';
import { approve, expire, grant, release, request, reserve, use } from './credit-lot.builders';
import type { CreditLotCommand } from './credit-lot.commands';
import { creditLotDecider as decider } from './credit-lot.decider';
import type { CreditLotEvent } from './credit-lot.events';

const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const count = fc.bigInt({ min: 1n, max: 6n });
const command: fc.Arbitrary<CreditLotCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(id, count).map(([one, much]) => reserve(one, much)) },
  { weight: 2, arbitrary: id.map((one) => use(one)) },
  { weight: 2, arbitrary: id.map((one) => release(one)) },
  { weight: 1, arbitrary: count.map((much) => request(much)) },
  { weight: 1, arbitrary: fc.constant(approve()) },
  { weight: 1, arbitrary: fc.constant(expire()) },
);

type Piles = Record<'granted' | 'free' | 'reserved' | 'used' | 'expired', bigint>;
/** The plain reference: what each event says that it moves. */
const move = (pile: Piles, { type, data }: CreditLotEvent): void => {
  const much = 'quantity' in data ? unitsOf(data.quantity) : 0n;
  const from = (one: keyof Piles, to: keyof Piles) => {
    pile[one] -= much;
    pile[to] += much;
  };
  if (type === 'CreditLotGranted') {
    pile.granted += much;
    pile.free += much;
  }
  if (type === 'CreditsReserved') from('free', 'reserved');
  if (type === 'CreditsUsed') from('reserved', 'used');
  if (type === 'CreditsReleased') from('reserved', data.expired ? 'expired' : 'free');
  if (type === 'CreditLotExpired') from('free', 'expired');
  if (type === 'CreditLotCorrected') {
    pile.granted -= much;
    pile.free -= much;
  }
};

it('inv:M10: a lot is its events’ piles, none below zero, all together what was granted, in whatever order', () => {
  const met = new Set<string>();
  const property = fc.property(
    fc.array(command, { minLength: 10, maxLength: 40, size: 'max' }),
    (commands) => {
      const pile: Piles = { granted: 0n, free: 0n, reserved: 0n, used: 0n, expired: 0n };
      play(decider, {
        commands: [grant(12n), ...commands],
        onEvent: (event) => {
          met.add(event.type);
          move(pile, event);
        },
        onState: (lot) => {
          if (lot.status === 'none') return;
          const balance = balanceOf(lot);
          expectSame(balance, pile);
          expectNothingLost(balance);
        },
      });
    },
  );
  fc.assert(property, { numRuns: HISTORIES });
  // The histories reach what they are about.
  expect([...met]).toEqual(
    expect.arrayContaining(['CreditsUsed', 'CreditsReleased', 'CreditLotExpired', 'CreditLotCorrected']),
  );
});
