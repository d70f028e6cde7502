import { actsOn } from './enrolment-acts';

const priya = { id: 'pers_priya', employerConsentedAt: null } as const;
const paula = { id: 'pers_paula', roles: ['partner.admin'] } as const;
const fatima = { id: 'pers_fatima', roles: ['finance.approver'] } as const;

describe('req:J49 what is done about a salesperson by somebody else', () => {
  it('the employer consents to whom the vendor invited, ends it, and has who was paid out forgotten', () => {
    expect(actsOn({ ...priya, status: 'invited' }, paula)).toEqual(['consent', 'end']);
    const consented = { ...priya, employerConsentedAt: '2026-09-01T09:00:00.000Z' };
    expect(actsOn({ ...consented, status: 'invited' }, paula)).toEqual(['end']);
    expect(actsOn({ ...consented, status: 'left' }, paula)).toEqual([]);
    expect(actsOn({ ...consented, status: 'closed' }, paula)).toEqual(['erase']);
  });
  it('nobody consents as their own employer', () =>
    expect(actsOn({ ...priya, id: paula.id, status: 'invited' }, paula)).toEqual([]));
  it('finance records the tax form as long as something can be paid', () => {
    expect(actsOn({ ...priya, status: 'left' }, fatima)).toEqual(['recordForm']);
    expect(actsOn({ ...priya, status: 'closed' }, fatima)).toEqual([]);
  });
  it('a channel lead only looks', () =>
    expect(actsOn({ ...priya, status: 'active' }, { id: 'pers_carol', roles: ['channel.lead'] })).toEqual(
      [],
    ));
});
