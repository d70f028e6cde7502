import { jpa2023 } from '@channel/programs';
import { StandingGates, type UnmetRequirement } from './standing-gates';

const gateFrom = (value: string | null) => ({
  ...jpa2023,
  requirements: { gateFrom: { value, source: 'sample' } },
});
const missing: UnmetRequirement = {
  requirement: 'naas-wlan-certification',
  rows: ['J99'],
  missing: '1 more person',
};

describe('tracks that are closed to a partner', () => {
  const asked: string[] = [];
  const gates = new StandingGates();
  gates.register({
    inSets: (_partnerId, sets, day) => {
      asked.push(...sets, day);
      return Promise.resolve(new Map(sets.map((set) => [set, set === 'naas-wlan' ? [missing] : []])));
    },
  });
  const closed = (role: string, from: string | null) =>
    gates.closedTracks({ partnerId: 'prtn_1', role }, '2026-10-01', gateFrom(from));

  it('G78: are none, and nobody is asked, before gates begin', async () => {
    expect(await closed('naas-provider', null)).toEqual([]);
    expect(await closed('naas-provider', '2027-01-01')).toEqual([]);
    expect(asked).toEqual([]);
  });
  it('J93: are those of the partner’s role whose certifications it lacks, with the families that they open', async () => {
    expect(await closed('solution-reseller', '2026-10-01')).toEqual([]);
    expect(asked).toEqual([]);
    expect(await closed('naas-provider', '2026-10-01')).toEqual([
      { track: 'WLAN', families: ['AP'], unmet: [missing] },
    ]);
    expect(asked).toEqual(['naas-wlan', 'naas-branch-security', 'naas-sd-wan', '2026-10-01']);
  });
});
