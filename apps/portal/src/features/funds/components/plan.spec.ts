import { EMPTY_PLAN, missingIn, requestOf } from './plan';

const plan = {
  ...{ ...EMPTY_PLAN, activityType: 'event', goals: 'A breakfast', leads: '12', startsOn: '2026-10-06' },
  ...{ endsOn: '2026-10-07', budget: '2,400.00', partnerContact: 'pers_paula', vendorContact: 'pers_chen' },
};

describe('a plan for which marketing money is asked', () => {
  it('names what it still needs', () => {
    expect(missingIn(EMPTY_PLAN, 'USD')).toHaveLength(8);
    expect(missingIn({ ...plan, budget: 'a lot', leads: 'some' }, 'USD')).toEqual(['leads', 'budget']);
    expect(missingIn(plan, 'USD')).toEqual([]);
  });
  it('is sent in minor units, with ids of persons', () => {
    const body = requestOf(
      { ...plan, fastTrack: 'template:campus-refresh' },
      { partnerId: 'prtn_1', currency: 'USD' },
    );
    expect(body.budget).toEqual({ amount: '240000', currency: 'USD' });
    expect([body.partnerContactId, body.vendorContactId]).toEqual(['pers_paula', 'pers_chen']);
    expect(body.fastTrack).toEqual({ templateId: 'campus-refresh' });
    expect(requestOf(plan, { partnerId: 'prtn_1', currency: 'USD' }).fastTrack).toBeUndefined();
  });
});
