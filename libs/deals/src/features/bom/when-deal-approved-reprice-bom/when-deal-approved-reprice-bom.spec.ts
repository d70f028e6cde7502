import { bomAttached, dealApproved, recorded } from '../../../domain/deal/deal.builders';
import { whenDealApprovedRepriceBom as automation } from './when-deal-approved-reprice-bom';

const reactions = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);
const reprice = [{ do: 'send', n: 0, command: { type: 'RepriceBom', data: { bomId: 'bom_1' } } }];

describe('when a deal is approved', () => {
  it('asks for a price with the points of the registration', () =>
    expect(reactions(dealApproved({ bomId: 'bom_1' }))).toEqual(reprice));
  it('has nothing to price without a bill of materials', () =>
    expect(reactions(dealApproved({ bomId: null }))).toEqual([]));
  it('asks for one that was on its way as well', () => expect(reactions(bomAttached())).toEqual(reprice));
});
