import { jpa2023, type ProgrammeDefinition } from '@channel/programs';
import { present } from '@channel/kernel';
import { entitlementsOf } from './entitlements';
import { role, row } from './judged.builders';
import type { JudgedRole } from './judged-roles';

const gated = (day: string | null): ProgrammeDefinition => ({
  ...jpa2023,
  requirements: { gateFrom: { value: day, source: 'sample' } },
});
const of = (
  benefit: string,
  roles: readonly JudgedRole[],
  {
    gateFrom = null,
    active = true,
    kind,
    approved = new Map(),
  }: Readonly<{
    gateFrom?: string | null;
    active?: boolean;
    kind?: string;
    approved?: ReadonlyMap<string, string>;
  }> = {},
) => {
  const given = {
    ...(kind === undefined ? {} : { kind }),
    active,
    role: 'solution-reseller',
    on: '2026-10-01',
    roles,
    approved,
  };
  return present(
    entitlementsOf(gated(gateFrom), given).find((one) => one.benefit === benefit),
    benefit,
  );
};

describe('what a partner is entitled to', () => {
  it('follows the table of the programme by level, with the row that says so', () => {
    const locator = (level: string) => of('partner-locator', role(level)).answer;
    expect(['elite-plus', 'elite', 'reseller'].map(locator)).toEqual(['higher-grade', 'yes', 'no']);
    expect(of('incentive-rewards', role('select'))).toMatchObject({
      ...{ answer: 'yes', grade: '$', rows: ['J33'] },
      because: { kind: 'level', level: 'select', source: '001:136' },
    });
  });
  it('G7 req:J35: says where a nomination is asked for', () => {
    expect(of('service-partner', role('select')).answer).toBe('nominated');
  });
  it('req:J35: is given to whom was nominated, by the record that says so, and stopped like everything else', () => {
    const approved = new Map([['service-partner', 'srec_1']]);
    expect(of('service-partner', role('select'), { approved })).toMatchObject({
      ...{ answer: 'yes', grade: 'nominated', because: { kind: 'record', recordId: 'srec_1' } },
    });
    expect(
      of('partner-locator', role('reseller'), { approved: new Map([['partner-locator', 'x']]) }),
    ).toMatchObject({
      answer: 'no',
    });
    const unmet = role('select', [row('sales-baseline', 'continuous', 'unmet')]);
    expect(of('service-partner', unmet, { approved, gateFrom: '2026-10-01' }).answer).toBe('no');
  });
  it('M2 M5: is nothing of what the table says no to for the kind of the day', () => {
    const because = { kind: 'partner-kind', of: 'oem', source: 'decision' };
    for (const benefit of [
      'mdf',
      'incentive-rewards',
      'deal-registration',
      'seller-rewards',
      'partner-locator',
    ])
      expect([benefit, of(benefit, role('elite'), { kind: 'oem' })]).toMatchObject([
        benefit,
        { answer: 'no', because },
      ]);
    expect(of('training', role('elite'), { kind: 'oem' }).answer).toBe('yes');
    expect(of('mdf', role('elite'), { kind: 'reseller' }).answer).toBe('yes');
  });
  it('is nothing before the signature, and nothing without a level', () => {
    expect(of('mdf', role('elite'), { active: false })).toMatchObject({ because: { kind: 'not-active' } });
    expect(of('mdf', role(null))).toMatchObject({ answer: 'no', because: { kind: 'no-level' } });
  });
  it('G23 G78: is stopped by an unmet continuous row from the day on which gates begin', () => {
    const roles = role('elite', [row('sales-baseline', 'continuous', 'unmet')]);
    const before = { answer: 'yes', unmet: ['sales-baseline'] };
    expect(of('mdf', roles)).toMatchObject(before);
    expect(of('mdf', roles, { gateFrom: '2027-01-01' })).toMatchObject(before);
    expect(of('mdf', roles, { gateFrom: '2026-10-01' })).toMatchObject({
      answer: 'no',
      because: { kind: 'requirements', requirements: ['sales-baseline'] },
    });
  });
  it('G23: is not stopped while a clock runs, nor by what is judged at reviews', () => {
    const roles = role('elite', [
      row('technical-baseline', 'continuous', 'met_in_grace'),
      row('sales', 'review', 'unmet'),
      row('security-sales', 'review', 'not_judged_before'),
    ]);
    expect(of('mdf', roles, { gateFrom: '2026-10-01' })).toMatchObject({ answer: 'yes', unmet: [] });
  });
});
