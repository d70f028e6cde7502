import { jpa2023 } from '@channel/programs';
import { contractRulesFor, recommendedOf } from './contract-rules';

const rulesFor = (sku: string, definition: typeof jpa2023 = jpa2023) =>
  contractRulesFor(sku, { definition, version: 1 }, 'UTC');

describe('what the programme says of contracts for a part', () => {
  it('C1 Juniper Care needs nothing, Care Plus needs it and C11 2 to 6 representatives', () => {
    expect(rulesFor('DEMO-CARE-EX-1Y')).toMatchObject({
      ...{ kind: 'juniper-care', needs: null, representatives: null, noticeDays: [90, 60, 30] },
    });
    expect(rulesFor('DEMO-CPLUS-EX-1Y')).toMatchObject({
      ...{ kind: 'care-plus', needs: { kind: 'juniper-care', name: 'Juniper Care' } },
      representatives: { atLeast: 2, atMost: 6 },
    });
  });
  it('C10 says for how long, by the part; where it does not, nobody knows', () => {
    expect(rulesFor('DEMO-CARE-EX-1Y')?.termMonths).toBe(12);
    expect(rulesFor('DEMO-CARE-EX-3Y')?.termMonths).toBe(36);
    expect(rulesFor('DEMO-CARE-EX-5Y')?.termMonths).toBeNull();
  });
  it('C12 recommends a certification to the representatives of Care Plus, and to nobody else', () => {
    expect(recommendedOf('care-plus', jpa2023)).toEqual(['jncis-ent', 'jncis-sp', 'jncis-sec']);
    expect(recommendedOf('juniper-care', jpa2023)).toEqual([]);
  });
  it('is nothing of another part, nor where the programme has no contracts', () => {
    expect(rulesFor('EX4100-48P')).toBeUndefined();
    const { serviceContracts: _none, ...without } = jpa2023;
    expect(rulesFor('DEMO-CARE-EX-1Y', without)).toBeUndefined();
  });
});
