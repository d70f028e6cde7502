import { scenario } from '@channel/testing';
import { balanceOf, type KnownSeller } from './seller';
import {
  actOn,
  after,
  approveWriteOff,
  declineWriteOff,
  earn,
  erase,
  invite,
  leave,
  of,
  release,
  requestWriteOff,
  reserve,
  reverse,
  settle,
  stateOf,
  usd,
} from './seller.builders';
import type { SellerCommand } from './seller.commands';
import { sellerDecider } from './seller.decider';

const given = scenario(sellerDecider);
/** A refusal fails. */
const told = after((refusal, { type }) => {
  throw new Error(`${type}: ${refusal.detail}`);
});
const stateAfter = (...commands: readonly SellerCommand[]): KnownSeller => stateOf(told(...commands));
const shareOf = (n: number) => [`deal_${String(n)}|approved`, `payi_${String(n)}`, 2_500] as const;
const paid = (n: number) => [earn(n), reserve(...shareOf(n)), settle(...shareOf(n))];
/** Two approvals were paid and revoked, a third is open: 25.00 are owed, and no payment nets them. */
const owing = [...paid(1), ...paid(2), earn(3), leave, reverse(1), reverse(2)];
const statusesOf = ({ rewards }: KnownSeller) =>
  Object.fromEntries([...rewards.values()].map(({ rewardId, status }) => [rewardId, status]));

describe('7.9 J49 what is owed by a salesperson who left', () => {
  it('is written off as one person asks and another approves: the account is closed, and the person may be forgotten', () => {
    const seller = stateAfter(...owing);
    expect([seller.status, balanceOf(seller)]).toEqual(['left', -2_500n]);
    given(...told(...owing))
      .when(requestWriteOff())
      .then({
        type: 'SellerWriteOffRequested',
        data: {
          ...{ ...of, amount: usd(2_500), reason: 'Moved away.', requestedBy: 'pers_fatima' },
          requestedAt: '2026-08-20T09:00:00.000Z',
        },
      });
    const events = told(...owing, requestWriteOff(), approveWriteOff());
    expect(events.slice(-2)).toMatchObject([
      {
        type: 'SellerDebtWrittenOff',
        data: {
          ...{ amount: usd(2_500), reason: 'Moved away.', accounting: 'reduction-of-revenue' },
          ...{ requestedBy: 'pers_fatima', approvedBy: 'pers_lars' },
          // What is open for the person covers the older debt.
          parts: [
            { rewardId: 'deal_3|approved', writtenOff: usd(0) },
            { rewardId: 'deal_1|approved-back', writtenOff: usd(0) },
            { rewardId: 'deal_2|approved-back', writtenOff: usd(2_500) },
          ],
        },
      },
      { type: 'SellerClosed' },
    ]);
    const closed = stateAfter(...owing, requestWriteOff(), approveWriteOff());
    expect([closed.status, balanceOf(closed), closed.writeOff]).toEqual(['closed', 0n, null]);
    expect(statusesOf(closed)).toEqual({
      ...{ 'deal_1|approved': 'paid', 'deal_2|approved': 'paid', 'deal_3|approved': 'set_off' },
      ...{ 'deal_1|approved-back': 'set_off', 'deal_2|approved-back': 'written_off' },
    });
    expect(stateAfter(...owing, requestWriteOff(), approveWriteOff(), erase).status).toBe('erased');
    expect(stateAfter(...owing, requestWriteOff(), approveWriteOff(), invite()).status).toBe('invited');
  });

  it('inv:A4 FOUR_EYES: is not approved by who asked for it, nor by a machine; HUMAN_REQUIRED', () => {
    const asked = told(...owing, requestWriteOff());
    given(...asked)
      .when(approveWriteOff('pers_fatima'))
      .thenRefused('FOUR_EYES');
    const machine = { ...actOn('svc_1', '2026-08-21'), type: 'machine' } as const;
    for (const command of [
      { type: 'ApproveSellerWriteOff', data: { sellerId: of.sellerId, act: machine } },
      { type: 'DeclineSellerWriteOff', data: { sellerId: of.sellerId, reason: 'No.', act: machine } },
    ] as const)
      given(...asked)
        .when(command)
        .thenRefused('HUMAN_REQUIRED');
    given(...told(...owing))
      .when({
        type: 'RequestSellerWriteOff',
        data: { sellerId: of.sellerId, reason: 'Moved away.', act: machine },
      })
      .thenRefused('HUMAN_REQUIRED');
  });

  it('REASON_MISSING: is asked for and declined with a reason', () => {
    given(...told(...owing))
      .when(requestWriteOff(' '))
      .thenRefused('REASON_MISSING');
    given(...told(...owing, requestWriteOff()))
      .when(declineWriteOff(' '))
      .thenRefused('REASON_MISSING');
  });

  it('WRITE_OFF_WAITS WRITE_OFF_NOT_OPEN: is decided once, and may be asked for again once it was declined', () => {
    given(...told(...owing))
      .when(approveWriteOff())
      .thenRefused('WRITE_OFF_NOT_OPEN');
    given(...told(...owing))
      .when(declineWriteOff())
      .thenRefused('WRITE_OFF_NOT_OPEN');
    given(...told(...owing, requestWriteOff()))
      .when(requestWriteOff())
      .thenRefused('WRITE_OFF_WAITS');
    const declined = [...owing, requestWriteOff(), declineWriteOff()];
    expect(balanceOf(stateAfter(...declined))).toBe(-2_500n);
    expect(stateAfter(...declined, requestWriteOff(), approveWriteOff()).status).toBe('closed');
  });

  it('SELLER_NOT_LEFT NOTHING_OWED ALREADY_IN_PAYMENT: is what nothing else can settle', () => {
    given(...told(...paid(1), reverse(1)))
      .when(requestWriteOff())
      .thenRefused('SELLER_NOT_LEFT');
    given(...told(earn(1), leave))
      .when(requestWriteOff())
      .thenRefused('NOTHING_OWED');
    // 50.00 are open and 25.00 owed: the next payment nets them.
    given(...told(...paid(1), earn(2), earn(3), leave, reverse(1)))
      .when(requestWriteOff())
      .thenRefused('NOTHING_OWED');
    given(...told(...paid(1), earn(2), reserve(...shareOf(2)), leave, reverse(1)))
      .when(requestWriteOff())
      .thenRefused('ALREADY_IN_PAYMENT');
  });

  it('FACTS_CHANGED: is no more than was asked for', () => {
    const more = [...paid(1), ...paid(2), leave, reverse(1), requestWriteOff(), reverse(2)];
    given(...told(...more))
      .when(approveWriteOff())
      .thenRefused('FACTS_CHANGED');
  });

  it('covers itself where as much is open as is owed: no payment of zero ever goes', () => {
    const events = told(...paid(1), earn(2), leave, reverse(1), requestWriteOff(), approveWriteOff());
    expect(events.slice(-2)).toMatchObject([{ data: { amount: usd(0) } }, { type: 'SellerClosed' }]);
  });

  it('is owed also by one who was forgotten before, and stays forgotten', () => {
    const seller = stateAfter(...paid(1), leave, erase, reverse(1), requestWriteOff(), approveWriteOff());
    expect([seller.status, balanceOf(seller)]).toEqual(['erased', 0n]);
  });

  it('is not paid to the person again where the bank sends the payment back later', () => {
    const writtenOff = [...owing, requestWriteOff(), approveWriteOff()];
    const whole = [...writtenOff, release('returned', ...shareOf(2))];
    expect(told(...whole).at(-2)).toMatchObject({
      type: 'SellerRewardReleased',
      data: { recovered: { debtId: 'deal_2|approved-back', amount: usd(2_500) }, endsDebtId: null },
    });
    expect([stateAfter(...whole).status, balanceOf(stateAfter(...whole))]).toEqual(['closed', 0n]);
    // What was set off was the person's own: it is owed to them again.
    const covered = stateAfter(...writtenOff, release('returned', ...shareOf(1)));
    expect([covered.status, balanceOf(covered)]).toEqual(['left', 2_500n]);
  });
});
