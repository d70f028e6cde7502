import { bomAttached, dealReassigned, recorded } from '../../../domain/deal/deal.builders';
import { whenDealBomAttachedSupersedeBom as automation } from './when-deal-bom-attached-supersede-bom';

const reactions = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);

describe('when a bill of materials is attached to a deal', () => {
  it('the version before it gives way, with the quotes on it', () =>
    expect(reactions(bomAttached({ bomId: 'bom_2', supersedesBomId: 'bom_1' }))).toEqual([
      { do: 'send', n: 0, command: { type: 'SupersedeBom', data: { bomId: 'bom_1', byBomId: 'bom_2' } } },
      {
        ...{ do: 'send', n: 1 },
        command: { type: 'SupersedeQuotes', data: { bomId: 'bom_1', byBomId: 'bom_2', checkpoint: '1' } },
      },
    ]));
  it('nothing does for the first', () => expect(reactions(bomAttached())).toEqual([]));
  it('the price of a partner from whom the deal is taken gives way to none', () => {
    expect(reactions(dealReassigned({ formerBomId: 'bom_1' }))).toMatchObject([
      { command: { type: 'SupersedeBom', data: { bomId: 'bom_1', byBomId: null } } },
      { command: { type: 'SupersedeQuotes', data: { bomId: 'bom_1', byBomId: null } } },
    ]);
    expect(reactions(dealReassigned())).toEqual([]);
  });
});
