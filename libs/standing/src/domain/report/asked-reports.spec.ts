import { jpa2023 } from '@channel/programs';
import { reportsOf } from './asked-reports';

const reseller = { kind: 'reseller', status: 'active', role: 'solution-reseller', level: 'elite' } as const;
const provider = { role: 'naas-provider', level: 'select-provider', regions: [] };
const of = (sender: Parameters<typeof reportsOf>[1]) => reportsOf(jpa2023, sender);

describe('req:J79 req:J80 reports that a sender owes', () => {
  it('are the sales of a distributor', () =>
    expect(of({ ...reseller, kind: 'distributor', role: 'distributor', level: null })).toEqual(['pos']));
  it('are what the levels of a partner ask for, in whichever of its roles', () => {
    expect(of(reseller)).toEqual([]);
    expect(of({ ...reseller, ...provider })).toEqual(['pos', 'forecast']);
    expect(of({ ...reseller, furtherRoles: [provider] })).toEqual(['pos', 'forecast']);
    expect(of({ ...reseller, ...provider, level: null })).toEqual([]);
  });
  it('are none while it takes no part', () => {
    for (const status of ['suspended', 'terminated'] as const)
      expect(of({ ...reseller, kind: 'distributor', status })).toEqual([]);
  });
});
