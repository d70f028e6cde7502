import { isRefusal } from '@channel/kernel';
import fc from 'fast-check';
import { registrationTerms, submitDeal } from './deal.builders';
import { checkDeal, SAID_LATER, takenForRight } from './deal.check';
import { initial } from './deal';
import { dealDecider } from './deal.decider';

/** Submissions with everything that can be wrong, in any combination. */
const submissions = fc.record(
  {
    productLines: fc.constantFrom([], ['switching'], ['toys'], ['switching', 'security']),
    region: fc.constantFrom('americas', 'apac'),
    segment: fc.constantFrom('enterprise', 'circus', 'government-federal'),
    tenderPublished: fc.constantFrom(null, true, false),
    tenderPublishedOn: fc.constantFrom(null, '2026-09-01'),
    proposedType: fc.constantFrom('new-opportunity', 'other'),
    value: fc.constantFrom({ amount: '0', currency: 'USD' }, { amount: '99999', currency: 'USD' }),
    expectedCloseOn: fc.constantFrom('2026-09-30', '2026-10-05', '2026-10-30'),
    distributorId: fc.constantFrom(null, 'prtn_meridian'),
    distributorActive: fc.boolean(),
    standing: fc.constantFrom(
      null,
      { status: 'active', kind: 'reseller', regions: ['americas'], revision: '2' } as const,
      { status: 'terms_pending', kind: 'reseller', regions: ['americas'], revision: '2' } as const,
    ),
    terms: fc.constantFrom(null, registrationTerms, {
      ...registrationTerms,
      minimumList: { amount: '100000', currency: 'USD' },
      leadTimeDays: 10,
    }),
    ownHolders: fc.constantFrom([], ['deal_0']),
    overlapSeen: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('the check before a submission', () => {
  it('F6 agrees with the decision on the same facts', () =>
    fc.assert(
      fc.property(submissions, (data) => {
        const submission = submitDeal(data);
        const decision = dealDecider.decide(submission, initial);
        const check = checkDeal(submission.data);
        if (isRefusal(decision)) expect(check).toEqual({ result: 'not_eligible', refusal: decision });
        else expect(check.result).toBe(submission.data.overlapSeen ? 'possible_overlap' : 'clear');
      }),
      { numRuns: 500 },
    ));
  it('req:10.3 says early, of what is said already, what the decision on all of it says', () =>
    fc.assert(
      fc.property(submissions, fc.subarray([...SAID_LATER]), (data, open) => {
        const { data: submission } = submitDeal(data);
        const early = checkDeal(takenForRight(submission, open));
        const whole = checkDeal(submission);
        // Whatever is refused early is refused at the end, by this rule or one that comes before it.
        if (early.result === 'not_eligible') expect(whole.result).toBe('not_eligible');
        // And whatever is clear at the end was clear before.
        if (whole.result !== 'not_eligible') expect(early).toEqual({ ...whole });
      }),
      { numRuns: 500 },
    ));
  it('F6 holds no foreign id', () =>
    expect(JSON.stringify(checkDeal(submitDeal({ overlapSeen: true }).data))).not.toMatch(
      /(deal|prtn|opty|pers|cnfl|org)_/,
    ));
});

describe('what the programme asks of a registration', () => {
  const strict = {
    ...registrationTerms,
    minimumList: { amount: '1000000', currency: 'USD' },
    leadTimeDays: 10,
  };
  const code = (data: Parameters<typeof submitDeal>[0]): string => {
    const check = checkDeal(submitDeal({ terms: strict, ...data }).data);
    return check.result === 'not_eligible' ? check.refusal.refused : check.result;
  };
  it('is a least list value, itself included', () => {
    expect(code({ value: { amount: '999999', currency: 'USD' } })).toBe('BELOW_MINIMUM');
    expect(code({ value: { amount: '1000000', currency: 'USD' } })).toBe('clear');
    expect(code({ value: { amount: '1', currency: 'EUR' } })).toBe('clear');
  });
  it('is a number of days before the close, the last included', () => {
    expect(code({ expectedCloseOn: '2026-10-11' })).toBe('TOO_LATE_TO_REGISTER');
    expect(code({ expectedCloseOn: '2026-10-12' })).toBe('clear');
  });
});
