import type { RequirementResult } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { role, row } from './judged.builders';
import { remediationOf } from './remediation';

const of = (on: string, ...rows: readonly RequirementResult[]) =>
  remediationOf(jpa2023, { role: 'solution-reseller', roles: role('elite', rows, '2025-06-18'), on });

describe('req:J96 in remediation', () => {
  const lost = row('sales-baseline', 'continuous', 'met_in_grace', '2026-12-06');
  it('is who lost a requirement of the level, until the first clock ends', () => {
    const other = row('technical-baseline', 'continuous', 'met_in_grace', '2026-10-07');
    expect(of('2026-09-07', lost, other)).toEqual({
      requirements: ['sales-baseline', 'technical-baseline'],
      untilOn: '2026-10-07',
    });
  });
  it('is nobody who meets all, whose clock has ended, or who lacks what reviews judge', () => {
    expect(of('2026-09-07', row('invitation', 'continuous', 'met'))).toBeNull();
    expect(of('2026-12-07', row('sales-baseline', 'continuous', 'unmet'))).toBeNull();
    expect(of('2026-09-07', row('sales', 'review', 'met_in_grace', '2026-12-06'))).toBeNull();
  });
  it('J94 is nobody who has just entered and is not due', () => {
    expect(of('2025-09-16', row('sales-baseline', 'continuous', 'met_in_grace', '2025-09-16'))).toBeNull();
  });
  it('is nobody without a level, or of another role', () => {
    const given = { role: 'solution-reseller', roles: role(null), on: '2026-09-07' };
    expect(remediationOf(jpa2023, given)).toBeNull();
    const roles = role('elite', [lost], '2025-06-18');
    expect(remediationOf(jpa2023, { ...given, role: 'naas-provider', roles })).toBeNull();
  });
});
