import { jpa2023 } from '@channel/programs';
import { contractRulesFor } from './contract-rules';

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
  it('is nothing of another part, nor where the programme has no contracts', () => {
    expect(rulesFor('EX4100-48P')).toBeUndefined();
    const { serviceContracts: _none, ...without } = jpa2023;
    expect(rulesFor('DEMO-CARE-EX-1Y', without)).toBeUndefined();
  });
});
