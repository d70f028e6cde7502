import { actsOn } from './partner-acts';

describe('acts on a partner', () => {
  it('C10: whoever is invited is enrolled', () =>
    expect(actsOn({ status: 'invited', kind: 'reseller' }, ['channel.manager'])).toEqual([
      'enrol',
      'correctEnrolment',
    ]));
  it('C6 req:J9: who is active is invited to a level; a review decides it', () => {
    for (const role of ['channel.lead', 'channel.manager'] as const)
      expect(actsOn({ status: 'active', kind: 'reseller' }, [role])[0]).toBe('inviteToLevel');
  });
  it('are none for who only reads', () =>
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['auditor', 'partner.admin'])).toEqual([]));
});
