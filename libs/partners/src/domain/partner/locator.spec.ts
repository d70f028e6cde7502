import { jpa2023 } from '@channel/programs';
import { locatorOn, type Locatable } from './locator';

const at = (name: string, level: string | null, more: Partial<Locatable> = {}): Locatable => ({
  ...{ partnerId: `prtn_${name}`, name, country: 'US', specialisations: [] },
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
  it('has the specialisations of the day', () => {
    const held = { id: 'security', fromOn: '2026-01-01', untilOn: '2026-09-07' };
    const partner = at('Alder', 'elite', {
      specialisations: [held, { ...held, id: 'routing', untilOn: null }],
    });
    expect(locatorOn([partner], jpa2023, '2026-09-07')[0]?.specialisations).toEqual(['routing']);
  });
});
