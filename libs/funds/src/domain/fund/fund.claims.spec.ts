import { approveRequest, atClaim, commit, lot, register, submit, usd } from './fund.builders';
import { balanceOf, usesOf } from './fund.balance';
import type { FundCommand } from './fund.commands';
import { after, fundAfter, given } from './history.builders';

const approved = [...lot('lot', 100_000), submit('r', 50_000), approveRequest('r')] as const;
const expire = (today: string) =>
  ({ type: 'ExpireMdfRequest', data: { requestId: 'r', today, at: `${today}T00:00:00.000Z` } }) as const;
const detach = (claimId: string, today = '2026-06-10') =>
  ({ type: 'DetachMdfClaim', data: atClaim(claimId, 'r', today) }) as const;
const paid = (claimId = 'c') => ({ type: 'RecordFundsPaid', data: atClaim(claimId, 'r') }) as const;
const returned = { type: 'RecordFundsReturned', data: atClaim('c', 'r') } as const;
const lastOf = (...commands: readonly FundCommand[]) => after(...commands).at(-1);

describe('a claim at its fund', () => {
  it('E31: commits what was approved of it; the last claim of a request releases the rest', () => {
    const part = fundAfter(...approved, register('c', 'r'), commit('c', 'r', 40_000));
    expect(balanceOf(part)).toMatchObject({ available: 50_000n, approved: 10_000n, committed: 40_000n });
    const whole = fundAfter(...approved, register('c', 'r'), commit('c', 'r', 40_000, { last: true }));
    expect(balanceOf(whole)).toMatchObject({ available: 60_000n, approved: 0n, committed: 40_000n });
    expect(whole.requests.get('r')?.status).toBe('closed');
  });
  it('G79: several of one request, up to its amount', () => {
    const both = [...approved, register('c', 'r'), register('d', 'r'), commit('c', 'r', 40_000)] as const;
    expect(lastOf(...both, commit('d', 'r', 10_000))?.type).toBe('FundsCommitted');
    expect(lastOf(...both, commit('d', 'r', 10_001))).toMatchObject({
      type: 'FundsCommitmentRefused',
      data: { code: 'FUND_INSUFFICIENT', detail: 'USD 100.00 of the request is left, not USD 100.01.' },
    });
  });
  it('the last claim does not release what another one waits for', () => {
    const fund = fundAfter(
      ...[...approved, register('c', 'r'), register('d', 'r'), commit('c', 'r', 1_000, { last: true })],
    );
    expect(balanceOf(fund).approved).toBe(49_000n);
  });
  it('inv:S4: is committed once, paid once, registered once', () => {
    const committed = [...approved, register('c', 'r'), commit('c', 'r', 40_000)] as const;
    given(...approved, register('c', 'r'))
      .when(register('c', 'r'))
      .thenNothing();
    given(...committed)
      .when(commit('c', 'r', 40_000))
      .thenNothing();
    given(...committed, paid())
      .when(paid())
      .thenNothing();
    given(...committed)
      .when(returned)
      .thenNothing();
  });
  it('REQUEST_NOT_APPROVED: is answered where its request is not approved, or was never asked', () => {
    expect(lastOf(...lot('lot', 100), submit('r', 50), register('c', 'r'))).toMatchObject({
      type: 'MdfClaimRegistrationRefused',
      data: { code: 'REQUEST_NOT_APPROVED' },
    });
    expect(lastOf(...approved, commit('c', 'r', 1))).toMatchObject({
      type: 'FundsCommitmentRefused',
      data: { code: 'REQUEST_NOT_APPROVED' },
    });
    given(...approved)
      .when(register('c', 'q'))
      .thenNothing();
  });
  it('F17: what was paid goes back to its grant, and to the fund’s claim if the bank returns it', () => {
    const history = [...approved, register('c', 'r'), commit('c', 'r', 40_000), paid()] as const;
    const paidUse = { lotId: 'lot', requestId: 'r', claimId: 'c', amount: 40_000n };
    expect(usesOf(fundAfter(...history))).toContainEqual({ ...paidUse, state: 'paid' });
    expect(usesOf(fundAfter(...history, returned))).toContainEqual({ ...paidUse, state: 'committed' });
    expect(balanceOf(fundAfter(...history, returned)).committed).toBe(40_000n);
  });
});

describe('a claim about the end of its days', () => {
  const late = { today: '2026-07-16', at: '2026-07-16T00:00:01.000Z' };
  it('keeps the request until it is decided, and takes the rest along', () => {
    const waiting = [...approved, register('c', 'r'), expire('2026-07-16')] as const;
    expect(balanceOf(fundAfter(...waiting)).approved).toBe(50_000n);
    const committed = fundAfter(...waiting, commit('c', 'r', 40_000, late));
    expect(balanceOf(committed)).toMatchObject({ approved: 0n, committed: 40_000n, available: 60_000n });
    expect(committed.requests.get('r')?.status).toBe('closed');
    expect(fundAfter(...waiting, detach('c', '2026-07-17')).requests.get('r')?.status).toBe('expired');
  });
  it('that was in time, and is heard of after the request has expired, reserves again what is there', () => {
    const inTime = { ...late, submittedAt: '2026-07-15T23:59:59.999Z', amount: usd(30_000) };
    const expired = [...approved, expire('2026-07-16')] as const;
    const again = fundAfter(...expired, register('c', 'r', inTime));
    expect(balanceOf(again)).toMatchObject({ approved: 30_000n, available: 70_000n });
    expect(again.requests.get('r')?.status).toBe('approved');
    const other = submit('q', 80_000);
    expect(lastOf(...expired, other, register('c', 'r', inTime))?.data).toMatchObject({
      code: 'FUND_INSUFFICIENT',
    });
    const tooLate = register('c', 'r', { ...inTime, submittedAt: '2026-07-16T00:00:00.000Z' });
    expect(lastOf(...expired, tooLate)?.data).toMatchObject({ code: 'REQUEST_NOT_APPROVED' });
  });
});
