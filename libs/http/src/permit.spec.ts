import type { AccessRule, Principal } from './access';
import { permit } from './permit';
import type { ProblemException } from './problem';

const rule: AccessRule = { roles: ['finance.analyst', 'finance.approver'], scope: 'vendor' };
const refusalOf = (of: AccessRule, viewer: Partial<Principal>): string | undefined => {
  try {
    permit(
      of,
      { type: 'person', roles: [], scopes: [], authTime: 0, ...viewer } as unknown as Principal,
      300,
    );
  } catch (error) {
    const { code, detail } = error as ProblemException;
    return `${code}: ${detail}`;
  }
  return undefined;
};

describe('case:E24 a missing right', () => {
  it('names every role that has it', () => {
    expect(refusalOf(rule, { roles: ['partner.rep'] })).toBe(
      'ROLE_REQUIRED: This needs the role finance.analyst or finance.approver.',
    );
    expect(refusalOf(rule, { roles: ['partner.rep', 'finance.approver'] })).toBeUndefined();
  });
  it('req:4.3 hands those roles over as codes too, so that a page can say them in its words', () => {
    expect(() => permit(rule, { type: 'person', roles: [] } as unknown as Principal, 300)).toThrow(
      expect.objectContaining({ more: { members: { roles: ['finance.analyst', 'finance.approver'] } } }),
    );
  });
  it('of a machine names the scope, or says that a person has to', () => {
    const machine = { type: 'machine', roles: ['finance.analyst'] } as const;
    expect(refusalOf(rule, machine)).toBe('HUMAN_REQUIRED: A person has to do this.');
    const scoped: AccessRule = { ...rule, machine: 'payouts:read' };
    expect(refusalOf(scoped, machine)).toBe('ROLE_REQUIRED: This needs the scope payouts:read.');
    expect(refusalOf(scoped, { ...machine, scopes: ['payouts:read'] })).toBeUndefined();
    expect(refusalOf(scoped, { type: 'machine', roles: [], scopes: ['payouts:read'] })).toContain(
      'the role finance.analyst',
    );
  });
  it('that needs a fresh sign-in says so', () => {
    const roles = ['finance.approver'] as const;
    const stepUp: AccessRule = { ...rule, stepUp: true };
    const now = Date.now() / 1_000;
    expect(refusalOf(stepUp, { roles, authTime: now - 301 })).toMatch(/^STEP_UP_REQUIRED: /);
    expect(refusalOf(stepUp, { roles, authTime: now - 290 })).toBeUndefined();
  });
});
