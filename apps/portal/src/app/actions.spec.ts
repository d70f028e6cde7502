import type { Role } from '../shared/session/session';
import { actionsOf } from './actions';

const labels = (roles: readonly Role[], takesPart = true) =>
  actionsOf(roles, takesPart).map(({ label }) => label);

describe('G4 what can be begun from anywhere', () => {
  it.each<readonly [Role, readonly string[]]>([
    ['partner.rep', ['registerDeal']],
    ['partner.admin', ['registerDeal', 'newRequest']],
    ['partner.finance', ['newRequest']],
    ['distributor.user', ['sendFile']],
    ['channel.manager', ['newMou']],
    ['finance.analyst', ['newAdjustment']],
    ['finance.approver', []],
    ['auditor', []],
  ])('is for %s what that person may do', (role, expected) => expect(labels([role])).toEqual(expected));
  it('is nothing of a programme in which an organisation does not take part', () =>
    expect(labels(['partner.admin'], false)).toEqual([]));
});
