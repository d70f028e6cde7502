import { jpa2023 } from '@channel/programs';
import { locatorOn, type Locatable } from './locator';

const at = (name: string, level: string | null, more: Partial<Locatable> = {}): Locatable => ({
  ...{ partnerId: `prtn_${name}`, name, country: 'US', specialisations: [], furtherRoles: [] },
  ...{ kinds: [{ kind: 'reseller', fromOn: null }], role: 'solution-reseller' },
  levels: [{ level, effectiveOn: '2026-01-01' }],
  ...more,
});
const shown = (partners: readonly Locatable[], on = '2026-09-07') =>
  locatorOn(partners, jpa2023, on).map(({ name, grade }) => `${name} ${grade}`);

describe('req:J32 the locator', () => {
  it('has the higher grade first, then names, and says no level', () => {
    const partners = [at('Cobalt', 'select'), at('Boreal', 'elite'), at('Orchid', 'elite-plus')];
    expect(shown(partners)).toEqual(['Orchid higher', 'Boreal standard', 'Cobalt standard']);
    expect(JSON.stringify(locatorOn(partners, jpa2023, '2026-09-07'))).not.toContain('elite');
  });
  it('leaves out whom the programme gives no such benefit, and tells nobody who lost it', () => {
    const fallen = at('Fallen', null, {
      levels: [
        { level: 'elite', effectiveOn: '2026-01-01' },
        { level: 'reseller', effectiveOn: '2026-09-01' },
      ],
    });
    expect(shown([at('Dunmore', 'reseller'), at('Provider', 'elite-provider'), fallen])).toEqual([]);
    expect(shown([fallen], '2026-08-31')).toEqual(['Fallen standard']);
  });
  it('J1: knows every role that a partner is active in, and takes the best grade of them', () => {
    const enrolment = (level: string, status: 'active' | 'terms_pending') => ({
      furtherRoles: [{ role: 'solution-reseller', status, levels: [{ level, effectiveOn: '2026-01-01' }] }],
    });
    const provider = (name: string, level: string, status: 'active' | 'terms_pending') =>
      at(name, 'select-provider', { role: 'naas-provider', ...enrolment(level, status) });
    const partners = [
      provider('Norrsken', 'elite-plus', 'active'),
      provider('Osprey', 'select', 'active'),
      provider('Pending', 'elite', 'terms_pending'),
    ];
    expect(shown(partners)).toEqual(['Norrsken higher', 'Osprey standard']);
    expect(locatorOn(partners, jpa2023, '2026-09-07')[0]?.roles).toEqual([
      ...['naas-provider', 'solution-reseller'],
    ]);
  });
  it('M5: has nobody of a kind that does not stand there, by the day', () => {
    const kinds = [
      { kind: 'reseller' as const, fromOn: null },
      { kind: 'oem' as const, fromOn: '2026-09-07' },
    ];
    const partners = [at('Gneiss', 'elite', { kinds })];
    expect([shown(partners, '2026-09-06'), shown(partners)]).toEqual([['Gneiss standard'], []]);
  });
  it('has the specialisations of the day', () => {
    const held = { id: 'security', fromOn: '2026-01-01', untilOn: '2026-09-07' };
    const partner = at('Alder', 'elite', {
      specialisations: [held, { ...held, id: 'routing', untilOn: null }],
    });
    expect(locatorOn([partner], jpa2023, '2026-09-07')[0]?.specialisations).toEqual(['routing']);
  });
});
