import { isAssessed, openable, openingOf, type Opening } from './role-acts';

const channel = { roles: ['channel.manager'], own: false } as const;
const admin = { roles: ['partner.admin'], own: true } as const;
const active = { status: 'active', kind: 'reseller' } as const;

describe('further roles of a partner', () => {
  it('C10 req:J1: the channel invites to one, the administrator of the partner asks for one', () => {
    expect(openingOf(active, channel)).toBe('inviteToRole');
    expect(openingOf(active, admin)).toBe('applyForRole');
    expect(openingOf(active, { ...admin, own: false })).toBeUndefined();
    expect(openingOf(active, { roles: ['partner.rep'], own: true })).toBeUndefined();
  });
  it('C10: begin only for a reseller that takes part', () => {
    expect(openingOf({ ...active, status: 'suspended' }, channel)).toBeUndefined();
    expect(openingOf({ ...active, kind: 'distributor' }, channel)).toBeUndefined();
  });
  it('C10: are assessed or declined by the channel while they are open', () => {
    expect(isAssessed(active, { status: 'applied' }, channel)).toBe(true);
    expect(isAssessed(active, { status: 'invited' }, channel)).toBe(true);
    expect(isAssessed(active, { status: 'terms_pending' }, channel)).toBe(false);
    expect(isAssessed(active, { status: 'invited' }, admin)).toBe(false);
    expect(isAssessed({ status: 'suspended' }, { status: 'invited' }, channel)).toBe(false);
  });
  it('C10: are offered while they have not begun; what was declined, and for the channel what was asked for, again', () => {
    const known = ['partner', 'declined', 'applied', 'active', 'fresh'].map((id) => ({ id }));
    const further = (['declined', 'applied', 'active'] as const).map((status) => ({
      ...{ role: status, status, regions: [], level: null, levels: [] },
      ...{ termsVersion: null, enteredOn: null },
    }));
    const offered = (opening: Opening) =>
      openable(known, { role: 'partner', furtherRoles: further }, opening).map(({ id }) => id);
    expect(offered('inviteToRole')).toEqual(['declined', 'applied', 'fresh']);
    expect(offered('applyForRole')).toEqual(['declined', 'fresh']);
  });
});
