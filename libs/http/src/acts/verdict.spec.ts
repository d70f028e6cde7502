import { ALLOWED, cleared, refusedBy } from './verdict';

const ruleOf = (status: number, code: string): string => {
  const { outcome, rule } = refusedBy({ status, code });
  return `${outcome} ${String(rule)}`;
};

describe('which rule refuses an act', () => {
  it.each([
    [403, 'ROLE_REQUIRED', 'refused role'],
    [403, 'HUMAN_REQUIRED', 'refused role'],
    [404, 'NOT_FOUND', 'refused scope'],
    [403, 'NOT_ASSIGNED', 'refused scope'],
    [409, 'FOUR_EYES', 'refused separation-of-duties'],
    [409, 'CONFLICT_OF_INTEREST', 'refused separation-of-duties'],
    [409, 'SECOND_APPROVER_REQUIRED', 'refused separation-of-duties'],
    [409, 'DEAL_NOT_OPEN', 'refused state'],
    [422, 'VALIDATION', 'depends null'],
    [400, 'REASON_REQUIRED', 'depends null'],
  ])('req:S1 of %i %s: %s', (status, code, said) => {
    expect(ruleOf(status, code)).toBe(said);
  });

  it('req:S1 is not the scope where somebody reads the record: then it is what they would name', () => {
    const absent = refusedBy({ status: 404, code: 'NOT_FOUND' });
    expect(cleared(absent, false)).toEqual(absent);
    expect(cleared(absent, true)).toEqual({ outcome: 'depends', rule: null, code: null });
    expect(cleared(ALLOWED, true)).toEqual(ALLOWED);
  });
});
