import { invariant, parseMoney } from '@channel/kernel';
import { expectNothingLost, expectSame, HISTORIES, play } from '@channel/testing';
import fc from 'fast-check';
import { usd } from '../fund/fund.builders';
import { balanceOf } from './mou.balance';
import {
  accept,
  active,
  confirm,
  end,
  giveBack,
  milestone,
  release,
  reserve,
  revise,
  settle,
  sign,
  submit,
  terminate,
} from './mou.builders';
import type { MouCommand } from './mou.commands';
import { mouDecider as decider } from './mou.decider';
import type { MouEvent } from './mou.events';

const AMOUNTS = { a: 40, b: 50 } as const;
const key = fc.constantFrom<keyof typeof AMOUNTS>('a', 'b');
const day = fc.constantFrom('2026-05-20', '2026-06-10', '2026-07-05', '2026-10-02', '2027-01-02');
const item = fc.constantFrom('payi_1', 'payi_2');
const termsOf = (total: number, keys: readonly (keyof typeof AMOUNTS)[]) => ({
  total: usd(total),
  milestones: keys.map((one) => milestone(one, AMOUNTS[one])),
});
const command: fc.Arbitrary<MouCommand> = fc.oneof(
  fc.tuple(key, day).map(([one, on]) => submit(one, on)),
  fc.tuple(key, fc.integer({ min: 1, max: 3 })).map(([one, attempt]) => confirm(one, attempt)),
  fc.tuple(key, day).map(([one, on]) => accept(one, on)),
  fc.tuple(key, day).map(([one, on]) => giveBack(one, on)),
  fc.tuple(key, item).map(([one, id]) => reserve(one, id, AMOUNTS[one])),
  fc.tuple(key, item).map(([one, id]) => settle(one, id, AMOUNTS[one])),
  fc
    .tuple(key, item, fc.constantFrom<'failed' | 'returned'>('failed', 'returned'))
    .map(([one, id, because]) => release(one, id, AMOUNTS[one], because)),
  fc
    .tuple(fc.integer({ min: 60, max: 140 }), fc.subarray<keyof typeof AMOUNTS>(['a', 'b']))
    .map(([total, keys]) => revise(termsOf(total, keys))),
  fc.constantFrom<MouCommand>(sign('partner'), sign('vendor')),
  fc.constantFrom<MouCommand>(terminate(), end()),
);

/** The plain reference: what each event says that it moves. */
const movedBy = (
  { type, data }: MouEvent,
  pile: Record<'granted' | 'released' | 'returned' | 'paid', bigint>,
) => {
  const minor = (amount: { amount: string; currency: string }) => parseMoney(amount).minor;
  if (type === 'MouActivated') pile.granted += minor(data.total);
  if (type === 'MouAmended') pile.granted += minor(data.granted);
  if (type === 'MouMilestoneAccepted') pile.released += minor(data.amount);
  if (type === 'MouDrawPaid') pile.paid += minor(data.amount);
  if (type === 'MouDrawReleased' && data.wasPaid) pile.paid -= minor(data.amount);
  if ('returned' in data) pile.returned += minor(data.returned);
};

const [proposal, ...signatures] = active;
const BEGINNING: readonly MouCommand[] = [
  {
    ...proposal,
    data: { ...proposal.data, terms: { ...proposal.data.terms, ...termsOf(100, ['a', 'b']) } },
  },
  ...signatures,
];

describe('inv:M4: an agreement', () => {
  it('never releases more than was granted, nothing twice, and gives back the rest, whatever happens in which order', () => {
    const met = new Set<string>();
    const property = fc.property(
      fc.array(command, { minLength: 12, maxLength: 36, size: 'max' }),
      (commands) => {
        const pile = { granted: 0n, released: 0n, returned: 0n, paid: 0n };
        const released: string[] = [];
        play(decider, {
          commands: [...BEGINNING, ...commands],
          onEvent: (event) => {
            met.add(event.type);
            movedBy(event, pile);
            if (event.type === 'MouMilestoneAccepted') released.push(event.data.key);
          },
          onState: (mou) => {
            if (mou.status === 'none') return;
            const balance = balanceOf(mou);
            const { granted, open, committed, paid, returned } = balance;
            expectSame({ granted, returned, released: committed + paid, paid }, pile);
            expectNothingLost(balance);
            if (mou.status !== 'active' && mou.status !== 'proposed')
              invariant(open === 0n, 'nothing is open of what has ended');
          },
        });
        invariant(new Set(released).size === released.length, 'a milestone is released once');
      },
    );
    fc.assert(property, { numRuns: HISTORIES });
    // The histories reach what they are about.
    expect([...met]).toEqual(
      expect.arrayContaining(['MouAmended', 'MouDrawPaid', 'MouCompleted', 'MouExpired', 'MouTerminated']),
    );
  });
});
