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
  it('7.9: finance asks to write off what is owed by who left, and another of it decides', () => {
    const zero = { amount: '0', currency: 'USD' };
    const totals = (amount: string) => ({
      ...{ balance: { amount, currency: 'USD' }, earnedInQuarter: zero, capPerQuarter: null },
      ...{ paidInYear: zero, taxFormAbove: null },
    });
    const left = { ...priya, status: 'left', writeOff: null } as const;
    expect(actsOn({ ...left, totals: totals('-2500') }, fatima)).toEqual(['requestWriteOff', 'recordForm']);
    expect(actsOn({ ...left, totals: totals('2500') }, fatima)).toEqual(['recordForm']);
    expect(actsOn({ ...left, status: 'active', totals: totals('-2500') }, fatima)).toEqual(['recordForm']);
    const writeOff = { amount: totals('2500').balance, reason: 'Moved.', requestedBy: 'pers_fatima' };
    const asked = { ...left, totals: totals('-2500'), writeOff } as const;
    expect(actsOn(asked, fatima)).toEqual(['declineWriteOff', 'recordForm']);
    expect(actsOn(asked, { ...fatima, id: 'pers_lars' })).toEqual([
      ...['approveWriteOff', 'declineWriteOff', 'recordForm'],
    ]);
  });
  it('a channel lead only looks', () =>
    expect(actsOn({ ...priya, status: 'active' }, { id: 'pers_carol', roles: ['channel.lead'] })).toEqual(
      [],
    ));
});
