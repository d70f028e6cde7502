import type { Principal, ProblemException } from '@channel/http';
import { mustBring, type BroughtBy } from './brought-by';

const rates: BroughtBy = { roles: ['finance.analyst'] };
const sales: BroughtBy = { roles: ['distributor.user', 'distributor.admin'], machine: 'pos:write' };
const refusalOf = (broughtBy: BroughtBy, viewer: Partial<Principal>): string | undefined => {
  try {
    mustBring({ kind: 'some', broughtBy }, { type: 'person', roles: [], scopes: [], ...viewer } as Principal);
  } catch (error) {
    return (error as ProblemException).detail;
  }
  return undefined;
};

describe('case:E24 whoever may not bring a kind of file reads who may', () => {
  it('a person the roles', () => {
    expect(refusalOf(rates, { roles: ['partner.rep'] })).toBe(
      'Files of the kind some need the role finance.analyst.',
    );
    expect(refusalOf(sales, { roles: ['finance.analyst'] })).toBe(
      'Files of the kind some need the role distributor.user or distributor.admin.',
    );
    expect(refusalOf(rates, { roles: ['partner.rep', 'finance.analyst'] })).toBeUndefined();
    expect(refusalOf(sales, { roles: ['distributor.admin'] })).toBeUndefined();
  });
  it('a machine the scope as well, or that a person has to', () => {
    const machine = { type: 'machine', roles: ['distributor.user', 'finance.analyst'] } as const;
    expect(refusalOf(rates, { ...machine, scopes: ['pos:write'] })).toBe(
      'Files of the kind some need a person with the role finance.analyst.',
    );
    expect(refusalOf(sales, { ...machine, scopes: ['deals:read'] })).toBe(
      'Files of the kind some need the role distributor.user or distributor.admin, and the scope pos:write.',
    );
    expect(refusalOf(sales, { ...machine, scopes: ['pos:write'] })).toBeUndefined();
    expect(refusalOf(sales, { ...machine, roles: [], scopes: ['pos:write'] })).toBeDefined();
  });
});
