import type { Day } from '@channel/kernel';
import { balanceOf, statusOf } from './credit-lot';
import {
  actOf,
  after,
  approve,
  expire,
  given,
  grant,
  lotAfter,
  release,
  request,
  reserve,
  rules,
  use,
  usd,
} from './credit-lot.builders';

const training = (quantity: bigint) => grant(quantity, { unit: 'training-credit' });
const voucher = (quantity: bigint, more: object = {}) =>
  grant(quantity, { unit: 'exam-voucher', expiresOn: '2026-12-31', ...more });

describe('a lot of credits', () => {
  it('C6 C7 G31: is valid so many months from its start, the last day included', () => {
    expect(lotAfter(grant(8n)).expiresOn).toBe('2027-04-14');
    const [granted] = after(grant(8n));
    expect(granted).toMatchObject({
      data: {
        expiresAt: '2027-04-15T00:00:00.000Z',
        notices: [{ on: '2027-02-13' }, { on: '2027-03-15' }, { on: '2027-04-07' }],
      },
    });
  });
  it.each([
    ['2026-03-10', '2027-03-09', '2027-03-10'],
    ['2024-02-29', '2025-02-27', '2025-02-28'],
  ] as const)('E23 G31: training bought on %s begins by %s, not on %s', (startsOn, last, late) => {
    const act = actOf('chen', startsOn);
    const course = (on: Day) =>
      reserve('r', null, { use: 'JNCIP course', price: usd(100n), on, act: actOf('felix', startsOn) });
    const bought = grant(50n, { unit: 'training-credit', startsOn, act });
    expect(lotAfter(bought, course(last)).reservations.size).toBe(1);
    given(bought).when(course(late)).thenRefused('CREDIT_EXPIRED');
  });
  it('E23: services of a contract activated on 2026-04-01 end with 2027-03-31', () =>
    expect(lotAfter(grant(8n, { startsOn: '2026-04-01' })).expiresOn).toBe('2027-03-31'));
  it('EVIDENCE_ALREADY_USED: a contract gives one lot', () =>
    given(grant(8n)).when(grant(8n)).thenRefused('EVIDENCE_ALREADY_USED'));
  it('EVIDENCE_MISSING QUANTITY_ZERO DAY_IN_FUTURE CREDIT_EXPIRED HUMAN_REQUIRED', () => {
    given()
      .when(grant(8n, { referenceKey: '' }))
      .thenRefused('EVIDENCE_MISSING');
    given().when(grant(0n)).thenRefused('QUANTITY_ZERO');
    given()
      .when(grant(8n, { startsOn: '2026-05-02' }))
      .thenRefused('DAY_IN_FUTURE');
    given()
      .when(grant(8n, { startsOn: '2025-05-01' }))
      .thenRefused('CREDIT_EXPIRED');
    given()
      .when(grant(8n, { act: actOf('chen', '2026-05-01', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('req:J36 LEVEL_TOO_LOW EXPIRY_MISSING EXPIRY_DIFFERS: vouchers and passes are for a level, and say their last day, which credits have', () => {
    given()
      .when(voucher(5n, { level: 'elite' }))
      .thenRefused('LEVEL_TOO_LOW');
    given()
      .when(voucher(5n, { expiresOn: null }))
      .thenRefused('EXPIRY_MISSING');
    expect(lotAfter(voucher(5n)).expiresOn).toBe('2026-12-31');
    given()
      .when(grant(8n, { expiresOn: '2030-12-31' }))
      .thenRefused('EXPIRY_DIFFERS');
    // Credits come with a contract, whatever the level.
    expect(lotAfter(grant(8n, { level: null })).granted).toBe(8n);
  });
});

describe('R28: what a lot is used for', () => {
  it('is reserved at booking, used at delivery, free again when it is cancelled', () => {
    expect(balanceOf(lotAfter(grant(8n), reserve('r', 3n)))).toMatchObject({ free: 5n, reserved: 3n });
    expect(balanceOf(lotAfter(grant(8n), reserve('r', 3n), use('r')))).toMatchObject({ free: 5n, used: 3n });
    const cancelled = lotAfter(grant(8n), reserve('r', 3n), release('r'));
    expect(balanceOf(cancelled)).toMatchObject({ free: 8n, reserved: 0n });
    expect(statusOf(lotAfter(grant(3n), reserve('r', 3n), use('r')))).toBe('exhausted');
  });
  it('BALANCE_TOO_LOW QUANTITY_ZERO: to the unit', () => {
    given(grant(3n)).when(reserve('r', 4n)).thenRefused('BALANCE_TOO_LOW');
    given(grant(3n), reserve('r', 3n)).when(reserve('s', 1n)).thenRefused('BALANCE_TOO_LOW');
    given(grant(3n)).when(reserve('r', 0n)).thenRefused('QUANTITY_ZERO');
    given(grant(3n), reserve('r', 1n)).when(reserve('r', 1n)).thenNothing();
    given().when(reserve('r', 1n)).thenRefused('LOT_UNKNOWN');
  });
  it('USE_NOT_ALLOWED G30: only the menu, by either name', () => {
    given(grant(3n))
      .when(reserve('r', 1n, { use: 'painting' }))
      .thenRefused('USE_NOT_ALLOWED', 'USE_NOT_ALLOWED');
    expect(after(grant(3n), reserve('r', 1n, { use: 'design-review' })).at(-1)).toMatchObject({
      data: { use: 'design-change-review' },
    });
  });
  it('E23 CURRENCY_NOT_ALLOWED G30: a course is paid in dollars, in whole credits', () => {
    const course = (price: ReturnType<typeof usd> | null) =>
      reserve('r', null, { use: 'JNCIP course', price });
    given(training(50n))
      .when(course(usd(100n, 'EUR')))
      .thenRefused('CURRENCY_NOT_ALLOWED');
    given(training(50n)).when(course(null)).thenRefused('QUANTITY_ZERO');
    expect(balanceOf(lotAfter(training(50n), course(usd(4_000n)))).reserved).toBe(40n);
    expect(balanceOf(lotAfter(training(50n), course(usd(4_001n)))).reserved).toBe(41n);
  });
  it('CREDIT_EXPIRED C7: it begins on the last day at the latest', () => {
    expect(lotAfter(grant(3n), reserve('r', 1n, { on: '2027-04-14' })).reservations.size).toBe(1);
    given(grant(3n))
      .when(reserve('r', 1n, { on: '2027-04-15' }))
      .thenRefused('CREDIT_EXPIRED');
    given(grant(3n), expire()).when(reserve('r', 1n)).thenRefused('CREDIT_EXPIRED');
    const lenient = { ...rules, courseBeginsBeforeExpiry: false };
    const late = { use: 'JNCIP course', price: usd(100n), on: '2027-04-15', rules: lenient };
    expect(lotAfter(training(3n), reserve('r', null, late)).reservations.size).toBe(1);
  });
  it('DAY_OUTSIDE_CONTRACT C6 C7: nor does it begin, or was delivered, before the lot was there', () => {
    expect(lotAfter(grant(3n), reserve('r', 1n, { on: '2026-04-15' })).reservations.size).toBe(1);
    given(grant(3n))
      .when(reserve('r', 1n, { on: '2026-04-14' }))
      .thenRefused('DAY_OUTSIDE_CONTRACT');
    given(grant(3n), reserve('r', 1n))
      .when({ type: 'UseCredits', data: { ...use('r').data, deliveredOn: '2026-04-14' } })
      .thenRefused('DAY_OUTSIDE_CONTRACT');
  });
  it('RESERVATION_NOT_FOUND DAY_IN_FUTURE REASON_MISSING', () => {
    given(grant(3n)).when(use('r')).thenRefused('RESERVATION_NOT_FOUND');
    given(grant(3n), reserve('r', 1n), use('r')).when(release('r')).thenRefused('RESERVATION_NOT_FOUND');
    const early = { ...use('r').data, deliveredOn: '2026-06-03' };
    given(grant(3n), reserve('r', 1n)).when({ type: 'UseCredits', data: early }).thenRefused('DAY_IN_FUTURE');
    given(grant(3n), reserve('r', 1n))
      .when(release('r', '2026-06-02', ' '))
      .thenRefused('REASON_MISSING');
  });
});

describe('the end of a lot', () => {
  const notice = {
    type: 'NoteCreditLotEnding',
    data: { lotId: 'clot_1', on: '2027-04-07', at: 'x' },
  } as const;
  it('is told while something is free, once a day', () => {
    expect(after(grant(3n), reserve('r', 1n), notice).at(-1)).toMatchObject({
      data: { free: { quantity: '2' } },
    });
    given(grant(3n), notice).when(notice).thenNothing();
    given(grant(3n), reserve('r', 3n)).when(notice).thenNothing();
  });
  it('takes what nobody reserved; what was reserved is used, or goes with it', () => {
    given(grant(3n)).when(expire('2027-04-14T23:59:59.999Z')).thenNothing();
    const over = [grant(3n), reserve('r', 1n), expire()] as const;
    expect(balanceOf(lotAfter(...over))).toMatchObject({ free: 0n, reserved: 1n, expired: 2n });
    given(...over)
      .when(expire())
      .thenNothing();
    expect(balanceOf(lotAfter(...over, use('r', '2027-04-20')))).toMatchObject({ used: 1n, expired: 2n });
    expect(balanceOf(lotAfter(...over, release('r', '2027-04-20')))).toMatchObject({
      reserved: 0n,
      expired: 3n,
    });
  });
});

describe('a correction of a lot', () => {
  it('FOUR_EYES REASON_MISSING BALANCE_TOO_LOW: is asked for by one and approved by another, of what is free', () => {
    expect(balanceOf(lotAfter(grant(8n), request(2n), approve())).granted).toBe(6n);
    given(grant(8n), request(2n)).when(approve('chen')).thenRefused('FOUR_EYES');
    given(grant(8n)).when(request(2n, ' ')).thenRefused('REASON_MISSING');
    given(grant(8n)).when(request(9n)).thenRefused('BALANCE_TOO_LOW');
    given(grant(8n)).when(request(0n)).thenRefused('QUANTITY_ZERO');
    given(grant(8n), request(6n), reserve('r', 3n)).when(approve()).thenRefused('BALANCE_TOO_LOW');
  });
  it('CORRECTION_WAITS: one at a time', () =>
    given(grant(8n), request(2n)).when(request(1n)).thenRefused('CORRECTION_WAITS'));
  it('CORRECTION_NOT_OPEN: or declined, and once', () => {
    const decline = {
      type: 'DeclineCreditCorrection',
      data: { reason: 'It was meant so.', act: actOf('carol') },
    } as const;
    given(grant(8n)).when(approve()).thenRefused('CORRECTION_NOT_OPEN');
    given(grant(8n), request(2n), decline).when(decline).thenRefused('CORRECTION_NOT_OPEN');
    expect(balanceOf(lotAfter(grant(8n), request(2n), decline)).granted).toBe(8n);
  });
});
