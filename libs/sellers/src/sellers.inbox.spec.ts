import { isRefusal } from '@channel/kernel';
import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import {
  active,
  approveWriteOff,
  closing,
  consented,
  declineWriteOff,
  earn,
  employerConsented,
  invited,
  leave,
  release,
  requestWriteOff,
  reserve,
  reverse,
  settle,
  taxForm,
  usd,
} from './domain/seller/seller.builders';
import type { SellerCommand } from './domain/seller/seller.commands';
import { sellerDecider } from './domain/seller/seller.decider';
import type { SellerEvent } from './domain/seller/seller.events';
import { sellersInbox, sellersNotices } from './sellers.inbox';

const waitingAfter = (...events: readonly SellerEvent[]): readonly Waiting[] => [
  ...rowsAfter<Waiting>(sellersInbox, events).values(),
];
const eventsAfter = (...commands: readonly SellerCommand[]): readonly SellerEvent[] =>
  commands.reduce<readonly SellerEvent[]>((before, command) => {
    const decision = sellerDecider.decide(
      command,
      before.reduce(sellerDecider.evolve, sellerDecider.initial),
    );
    return isRefusal(decision) ? before : [...before, ...decision];
  }, active);
const toldAfter = (...commands: readonly SellerCommand[]): readonly Notice[] => [
  ...rowsAfter<Notice>(sellersNotices, eventsAfter(...commands)).values(),
];

describe('case:E23 what of salespeople waits for whom', () => {
  it('the consent of the employer, not by the salesperson, then that of the person and of nobody else', () => {
    expect(waitingAfter(invited)).toMatchObject([
      {
        ...{ kind: 'seller_employer_consent', preparedBy: ['pers_priya'] },
        for: ['prtn_alder|partner.admin'],
      },
    ]);
    expect(waitingAfter(invited, employerConsented)).toMatchObject([
      { kind: 'seller_consent', for: ['pers_priya'] },
    ]);
    expect(waitingAfter(invited, employerConsented, consented)).toEqual([]);
  });

  it('X1: only the person is told what they earned, and whether it arrived', () => {
    const share = ['deal_1|approved', 'payi_1', 2_500] as const;
    const told = toldAfter(earn(1), reserve(...share), settle(...share), release('returned', ...share));
    expect(told.map(({ kind }) => kind)).toEqual([
      'seller_reward_earned',
      'seller_reward_paid',
      'payment_returned',
    ]);
    expect(new Set(told.flatMap((notice) => notice.for))).toEqual(new Set(['pers_priya']));
    expect(toldAfter(earn(1), reserve(...share), release('cancelled', ...share))).toHaveLength(1);
  });

  it('G52: of the first reward that waits for the tax form the person hears that it does', () => {
    const told = toldAfter(...Array.from({ length: 13 }, (_none, n) => closing(n)));
    expect(told.map(({ text }) => text.en.includes('once your tax form is there'))).toEqual([
      ...Array.from({ length: 12 }, () => false),
      true,
    ]);
    const withForm = toldAfter(taxForm(), ...Array.from({ length: 13 }, (_none, n) => closing(n)));
    expect(withForm.some(({ text }) => text.en.includes('tax form'))).toBe(false);
  });

  it('SD1 7.9: a write-off, with another of finance than asked for it; the person hears that nothing is owed', () => {
    const share = ['deal_1|approved', 'payi_1', 2_500] as const;
    const owing = [earn(1), reserve(...share), settle(...share), leave, reverse(1)];
    const asked = eventsAfter(...owing, requestWriteOff());
    expect(waitingAfter(...asked)).toMatchObject([
      {
        ...{ kind: 'seller_write_off', title: 'To write off: Moved away.', amount: usd(2_500) },
        ...{ preparedBy: ['pers_fatima'], for: ['vendor|finance.approver'] },
      },
    ]);
    for (const decided of [approveWriteOff(), declineWriteOff()])
      expect(waitingAfter(...eventsAfter(...owing, requestWriteOff(), decided))).toEqual([]);
    expect(toldAfter(...owing, requestWriteOff(), approveWriteOff()).at(-1)).toMatchObject({
      ...{ kind: 'seller_debt_written_off', for: ['pers_priya'] },
      text: { en: 'You owe nothing any more: USD 25.00 was written off.' },
    });
  });

  it('says of a payment that did not arrive whether it is open again', () => {
    const share = ['deal_1|approved', 'payi_1', 2_500] as const;
    const sent = [earn(1), reserve(...share)];
    const failed = release('failed', ...share);
    expect(toldAfter(...sent, failed).at(-1)?.text.en).toContain('is open again');
    expect(toldAfter(...sent, reverse(1), failed).at(-1)?.text.en).toContain('you owe nothing for it');
  });
});
