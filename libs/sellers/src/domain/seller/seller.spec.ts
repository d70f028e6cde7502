import { isRefusal } from '@channel/kernel';
import { scenario } from '@channel/testing';
import fc from 'fast-check';
import { balanceOf, earnedIn, paidIn, type KnownSeller } from './seller';
import {
  active,
  after,
  approveWriteOff,
  closing,
  consent,
  consented,
  earn,
  employerConsent,
  employerConsented,
  erase,
  invite,
  invited,
  leave,
  left,
  of,
  release,
  requestWriteOff,
  reserve,
  reverse,
  settle,
  stateOf,
  taxForm,
  usd,
} from './seller.builders';
import type { SellerCommand } from './seller.commands';
import { sellerDecider } from './seller.decider';
import type { SellerEvent } from './seller.events';
import { payableAt } from './seller.payment';

const given = scenario(sellerDecider);
/** A refusal adds nothing. */
const told = after();
const history = (...commands: readonly SellerCommand[]): KnownSeller => stateOf(told(...commands));
const rewardOf = (seller: KnownSeller, rewardId: string) => seller.rewards.get(rewardId);

describe('J49 enrolment', () => {
  it('takes the consent of the employer and then that of the person', () => {
    given().when(invite()).then(invited, employerConsented);
    given(invited, employerConsented).when(consent()).then(consented);
  });
  it('waits for the employer where the vendor invites', () => {
    given()
      .when(invite({ consents: false }))
      .then(invited);
    given(invited).when(consent()).thenRefused('EMPLOYER_CONSENT_MISSING');
    given(invited).when(employerConsent()).then(employerConsented);
    given(invited, employerConsented).when(employerConsent('pers_bea')).then();
  });
  it('SELF_CONSENT: nobody consents for their own employer', () => {
    given(invited).when(employerConsent('pers_priya')).thenRefused('SELF_CONSENT');
    given()
      .when(invite({ of: { ...of, sellerId: 'pers_paula' } }))
      .thenRefused('SELF_CONSENT');
  });
  it('G24: is open to people of partners at the levels of the programme', () =>
    given()
      .when(invite({ entitled: false }))
      .thenRefused('NOT_ENTITLED'));
  it('M2 M5: is open to people of the kinds that the programme names', () =>
    given()
      .when(invite({ notOfKind: { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } }))
      .thenRefused('KIND_NOT_ALLOWED'));
  it('is asked for once', () => {
    given(invited).when(invite()).thenRefused('ALREADY_ENROLLED');
    given(...active)
      .when(invite())
      .thenRefused('ALREADY_ENROLLED');
    given(...active)
      .when(consent())
      .thenRefused('SELLER_NOT_INVITED');
    given(...active)
      .when(employerConsent())
      .thenRefused('SELLER_NOT_INVITED');
  });
});

describe('J49 G52 earning', () => {
  it('is 25.00 for an approved registration and 50.00 for its closing, each once', () => {
    const seller = history(earn(1), earn(1), closing(1), closing(1));
    expect([...seller.rewards.values()].map(({ amount }) => amount)).toEqual([2_500n, 5_000n]);
    expect(balanceOf(seller)).toBe(7_500n);
  });
  it('is nothing before the consent, after leaving, for another partner’s registration, or of nobody enrolled', () => {
    given().when(earn(1)).then();
    given(invited, employerConsented).when(earn(1)).then();
    for (const activity of [{ activityOn: '2026-05-31' }, { partnerId: 'prtn_boreal' }])
      given(...active)
        .when(earn(1, activity))
        .then();
    given(...active, left)
      .when(earn(1, { activityOn: '2026-08-01' }))
      .then();
  });
  it('ends at 1,000.00 a quarter: the last one is cut, the next is zero and says why; the next quarter begins anew', () => {
    const many = Array.from({ length: 19 }, (_none, n) => closing(n));
    const seller = history(
      ...many,
      earn('a'),
      closing('b'),
      earn('c'),
      earn('d', { activityOn: '2026-10-01' }),
    );
    expect(earnedIn(seller, '2026-Q3')).toBe(100_000n);
    expect(rewardOf(seller, 'deal_b|closed')?.earned).toMatchObject({
      ...{ rate: usd(5_000), earnedBefore: usd(97_500), amount: usd(2_500), capPerQuarter: usd(100_000) },
    });
    expect(rewardOf(seller, 'deal_c|approved')?.earned).toMatchObject({ amount: usd(0) });
    expect(earnedIn(seller, '2026-Q4')).toBe(2_500n);
  });
  it('is taken back with what it was earned for, and counts for the cap no more', () => {
    const seller = history(earn(1), closing(1), earn(2), reverse(1), reverse(1));
    expect(balanceOf(seller)).toBe(2_500n);
    expect(earnedIn(seller, '2026-Q3')).toBe(2_500n);
  });
  it('is owed once it was paid, and netted with what comes later', () => {
    const paid = [
      earn(1),
      reserve('deal_1|approved', 'payi_1', 2_500),
      settle('deal_1|approved', 'payi_1', 2_500),
    ];
    const seller = history(...paid, reverse(1), closing(2));
    expect(balanceOf(seller)).toBe(2_500n);
    expect(rewardOf(seller, 'deal_1|approved-back')).toMatchObject({ amount: -2_500n, status: 'open' });
  });
  it('goes together with what is owed for it where the payment did not arrive after all', () => {
    const sent = [earn(1), reserve('deal_1|approved', 'payi_1', 2_500), reverse(1)];
    expect(balanceOf(history(...sent))).toBe(-2_500n);
    const failed = history(...sent, release('failed', 'deal_1|approved', 'payi_1', 2_500));
    expect(balanceOf(failed)).toBe(0n);
    expect([...failed.rewards.values()].map(({ status }) => status)).toEqual(['reversed', 'reversed']);
  });
});

describe('G52 payment', () => {
  const closings = Array.from({ length: 13 }, (_none, n) => closing(n));
  it('goes up to 600.00 a year without the tax form; earning goes on', () => {
    const seller = history(...closings);
    const answers = [...payableAt(seller, '2026-07-20T09:00:00.000Z').values()];
    expect(answers.filter((answer) => answer === 'payable')).toHaveLength(12);
    expect(answers.at(-1)).toBe('needs_form');
    expect(earnedIn(seller, '2026-Q3')).toBe(65_000n);
  });
  const twelve = closings.slice(0, 12).flatMap((_closing, n) => {
    const share = [`deal_${String(n)}|closed`, 'payi_1', 5_000] as const;
    return [reserve(...share), settle(...share)];
  });
  const last = ['deal_12|closed', 'payi_2', 5_000] as const;
  it('above it is refused until the form is there, and again free in the next year', () => {
    const events = told(...closings, ...twelve);
    given(...events)
      .when(reserve(...last))
      .thenRefused('TAX_FORM_REQUIRED');
    expect(paidIn(stateOf(told(...closings, ...twelve, taxForm(), reserve(...last))), '2026')).toBe(65_000n);
    const nextYear = reserve(...last, '2027-01-01T00:00:00.000Z');
    expect(
      paidIn(
        stateOf([...events, ...(sellerDecider.decide(nextYear, stateOf(events)) as SellerEvent[])]),
        '2027',
      ),
    ).toBe(5_000n);
  });
  it('exactly 600.00 needs none', () =>
    expect(paidIn(history(...closings, ...twelve), '2026')).toBe(60_000n));
  it('a form is received today or before, and from somebody enrolled', () => {
    given(...active)
      .when(taxForm('2026-07-21'))
      .thenRefused('DAY_IN_FUTURE');
    given(invited).when(taxForm()).thenRefused('SELLER_NOT_ACTIVE');
  });
  it('inv:M5: one item has a reward, and the whole of it', () => {
    const [one, other] = [
      ['deal_1|approved', 'payi_1', 2_500],
      ['deal_1|approved', 'payi_2', 2_500],
    ] as const;
    given(...told(earn(1), reserve(...one)))
      .when(reserve(...other))
      .thenRefused('ALREADY_IN_PAYMENT');
    given(...told(earn(1)))
      .when(reserve('deal_1|approved', 'payi_1', 2_400))
      .thenRefused('NOT_PAYABLE');
    given()
      .when(reserve(...one))
      .thenRefused('NOT_PAYABLE');
    given(...told(earn(1)))
      .when(settle(...one))
      .thenRefused('NOT_PAYABLE');
  });
});

describe('7.9 leaving', () => {
  const share = ['deal_1|approved', 'payi_1', 2_500] as const;
  it('closes at once where nothing is open, and else with the last payment', () => {
    expect(
      told(leave)
        .map(({ type }) => type)
        .slice(-2),
    ).toEqual(['SellerLeft', 'SellerClosed']);
    const open = told(earn(1), leave);
    expect(stateOf(open).status).toBe('left');
    given(...open)
      .when(invite())
      .thenRefused('ALREADY_ENROLLED');
    const paid = told(earn(1), leave, reserve(...share), settle(...share));
    expect(stateOf(paid).status).toBe('closed');
    expect(
      history(earn(1), leave, reserve(...share), settle(...share), release('returned', ...share)).status,
    ).toBe('left');
    given(...open)
      .when(leave)
      .thenRefused('SELLER_NOT_ACTIVE');
  });
  it('pays what is told late of a day before: its account is open again, unless the person was forgotten', () => {
    const late = history(leave, earn(1));
    expect([late.status, balanceOf(late)]).toEqual(['left', 2_500n]);
    expect(history(earn(1), leave, reserve(...share), settle(...share), earn(2)).status).toBe('left');
    given(...told(leave, erase))
      .when(earn(1))
      .then();
  });
  it('forgets the key once it is closed, and keeps the amounts', () => {
    given(...active)
      .when(erase)
      .thenRefused('SELLER_NOT_CLOSED');
    const erased = history(earn(1), leave, reserve(...share), settle(...share), erase, erase);
    expect(erased).toMatchObject({ status: 'erased', details: null, keyId: null });
    expect(paidIn(erased, '2026')).toBe(2_500n);
    expect(JSON.stringify(told(leave, erase).at(-1))).toContain('"keyId":"skey_1"');
  });
  it('another partner may enrol the person again: what was paid in the year goes on counting', () => {
    const events = told(earn(1), reserve(...share), settle(...share), leave);
    const again = sellerDecider.decide(invite({ of: { ...of, partnerId: 'prtn_boreal' } }), stateOf(events));
    const seller = stateOf([...events, ...(again as SellerEvent[])]);
    expect(seller).toMatchObject({ status: 'invited', of: { partnerId: 'prtn_boreal' }, keyId: 'skey_1' });
    expect(paidIn(seller, '2026')).toBe(2_500n);
  });
});

describe('all histories of a salesperson', () => {
  it('inv:M5 G52: never pay more than was earned, more than the cap, or more than the form allows', () => {
    const step = fc.record({
      what: fc.constantFrom(
        ...(['earn', 'close', 'reverse', 'reserve', 'settle', 'fail', 'return', 'form'] as const),
        ...(['leave', 'ask', 'approve', 'invite', 'consent'] as const),
      ),
      deal: fc.integer({ min: 1, max: 30 }),
      item: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let events = active;
        for (const { what, deal, item } of steps) {
          const seller = stateOf(events);
          const reward = [...seller.rewards.values()][deal % Math.max(1, seller.rewards.size)];
          const share = [
            reward?.rewardId ?? '',
            `payi_${String(item)}`,
            Number(reward?.amount ?? 0n),
          ] as const;
          const command = {
            earn: () => earn(deal),
            close: () => closing(deal),
            reverse: () => reverse(deal),
            reserve: () => reserve(...share),
            settle: () => settle(...share),
            fail: () => release('failed', ...share),
            return: () => release('returned', ...share),
            form: () => taxForm(),
            leave: () => leave,
            ask: () => requestWriteOff(),
            approve: () => approveWriteOff(),
            invite: () => invite(),
            consent: () => consent(),
          }[what]();
          const decision = sellerDecider.decide(command, seller);
          if (!isRefusal(decision)) events = [...events, ...decision];
          const now = stateOf(events);
          expect(earnedIn(now, '2026-Q3')).toBeLessThanOrEqual(100_000n);
          if (now.taxForm === null) expect(paidIn(now, '2026')).toBeLessThanOrEqual(60_000n);
          // What the person has, is on its way, is open or owed, is what stands.
          const standing = [...now.rewards.values()].filter(({ status }) => status !== 'reversed');
          const total = standing.reduce((sum, { amount }) => sum + amount, 0n);
          expect(total).toBe(earnedIn(now, '2026-Q3'));
          // Whose account is closed neither owes nor is owed anything.
          if (now.status === 'closed') expect(balanceOf(now)).toBe(0n);
        }
      }),
      { numRuns: 150 },
    );
  });
});
