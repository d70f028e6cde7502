import { actsOn } from './partner-acts';

describe('acts on a partner', () => {
  it('C10: whoever is invited is enrolled', () =>
    expect(actsOn({ status: 'invited', kind: 'reseller' }, ['channel.manager'], false)).toEqual([
      'enrol',
      'correctEnrolment',
    ]));
  it('C10: whoever has applied is enrolled or declined', () =>
    expect(actsOn({ status: 'applied', kind: 'reseller' }, ['channel.manager'], false)).toEqual([
      'enrol',
      'correctEnrolment',
      'declineApplication',
    ]));
  it('C6 req:J9: who is active is invited to a level; a review decides it', () => {
    for (const role of ['channel.lead', 'channel.manager'] as const)
      expect(actsOn({ status: 'active', kind: 'reseller' }, [role], false)[0]).toBe('inviteToLevel');
  });
  it('C10: a lead alone interrupts and ends the part of a partner', () => {
    const endings = ({
      status,
      as,
    }: Readonly<{ status: 'active' | 'suspended' | 'terminated'; as: 'lead' | 'manager' }>) =>
      actsOn({ status, kind: 'distributor' }, [`channel.${as}`], false);
    expect(endings({ status: 'active', as: 'lead' })).toEqual(['suspend', 'terminate']);
    expect(endings({ status: 'suspended', as: 'lead' })).toEqual(['reinstate', 'terminate']);
    expect(endings({ status: 'terminated', as: 'lead' })).toEqual([]);
    expect(endings({ status: 'active', as: 'manager' })).toEqual([]);
  });
  it('C10: an administrator leaves the programme with the own organisation, and with no other', () => {
    for (const role of ['partner.admin', 'distributor.admin'] as const) {
      expect(actsOn({ status: 'suspended', kind: 'reseller' }, [role], true)).toEqual(['leave']);
      expect(actsOn({ status: 'terminated', kind: 'reseller' }, [role], true)).toEqual([]);
      expect(actsOn({ status: 'active', kind: 'distributor' }, [role], false)).toEqual([]);
    }
  });
  it('are none for who only reads', () =>
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['auditor', 'partner.rep'], true)).toEqual([]));
});
