import { needsEnd, rolesOf } from './roles-of';

describe('roles of an organisation’s people', () => {
  it('are those of its kind', () => {
    expect(rolesOf('partner')).toEqual(['partner.rep', 'partner.finance', 'partner.admin']);
    expect(rolesOf('distributor')).toEqual(['distributor.user', 'distributor.admin']);
    expect(rolesOf('vendor')).toContain('auditor');
    expect(rolesOf('vendor')).not.toContain('partner.rep');
  });
  it('SD6: an auditor is one until a day', () => expect(needsEnd(['auditor'])).toBe(true));
});
