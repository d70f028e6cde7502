import { actsOn, mayLeave } from './partner-acts';

describe('acts on a partner', () => {
  it('C10: whoever is invited is enrolled', () =>
    expect(actsOn({ status: 'invited', kind: 'reseller' }, ['channel.manager'])).toEqual([
      'enrol',
      'correctEnrolment',
    ]));
  it('C10: whoever has applied is enrolled or declined', () =>
    expect(actsOn({ status: 'applied', kind: 'reseller' }, ['channel.manager'])).toEqual([
      'enrol',
      'correctEnrolment',
      'declineApplication',
    ]));
  it('C6 req:J9: who is active is invited to a level; a review decides it', () => {
    for (const role of ['channel.lead', 'channel.manager'] as const)
      expect(actsOn({ status: 'active', kind: 'reseller' }, [role])[0]).toBe('inviteToLevel');
  });
  it('C10: a lead alone interrupts and ends the part of a partner', () => {
    const endings = ({
      status,
      as,
    }: Readonly<{ status: 'active' | 'suspended' | 'terminated'; as: 'lead' | 'manager' }>) =>
      actsOn({ status, kind: 'distributor' }, [`channel.${as}`]);
    expect(endings({ status: 'active', as: 'lead' })).toEqual(['suspend', 'terminate']);
    expect(endings({ status: 'suspended', as: 'lead' })).toEqual(['reinstate', 'terminate']);
    expect(endings({ status: 'terminated', as: 'lead' })).toEqual([]);
    expect(endings({ status: 'active', as: 'manager' })).toEqual([]);
  });
  it('C10: an administrator leaves the programme with the own organisation, and with no other; it is no act among the others', () => {
    const active = { status: 'active', kind: 'reseller' } as const;
    for (const role of ['partner.admin', 'distributor.admin'] as const) {
      expect(mayLeave({ status: 'suspended', kind: 'reseller' }, [role], true)).toBe(true);
      expect(mayLeave({ status: 'terminated', kind: 'reseller' }, [role], true)).toBe(false);
      expect(mayLeave({ status: 'active', kind: 'distributor' }, [role], false)).toBe(false);
      expect(actsOn(active, [role])).toEqual([]);
    }
    expect(mayLeave(active, ['partner.rep', 'partner.finance'], true)).toBe(false);
  });
  it('M2 M5: a lead changes the kind of a partner that is active, and of no distributor', () => {
    const lead = (partner: Parameters<typeof actsOn>[0]) =>
      actsOn(partner, ['channel.lead']).includes('changeKind');
    expect(lead({ status: 'active', kind: 'oem' })).toBe(true);
    expect(lead({ status: 'suspended', kind: 'oem' })).toBe(false);
    expect(lead({ status: 'active', kind: 'distributor' })).toBe(false);
    expect(actsOn({ status: 'active', kind: 'oem' }, ['channel.manager'])).not.toContain('changeKind');
  });
  it('are none for who only reads', () =>
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['auditor', 'partner.rep'])).toEqual([]));
});
