import { inboxAddress, queueFilterOf, withQueue } from './queue-filter';

describe('req:C2 next and previous keep the filter of the inbox', () => {
  it('by its address, which a review takes along', () => {
    expect(withQueue('/deals/deal_1/review', { whose: 'mine', sort: '-since', kind: 'price' })).toBe(
      '/deals/deal_1/review?whose=mine&sort=-since',
    );
    expect(withQueue('/deals/deal_1/review', {})).toBe('/deals/deal_1/review');
    expect(withQueue('/conflicts/cnfl_1', { whose: 'mine' })).toBe('/conflicts/cnfl_1');
  });
  it('and so does the way back', () => {
    expect(inboxAddress({ whose: 'nobodys' })).toBe('/inbox?whose=nobodys');
    expect(inboxAddress({ tab: 'history' })).toBe('/inbox');
  });
  it('asks for the same rows', () => {
    expect(queueFilterOf({ whose: 'mine', q: 'Halden', sort: '-since' })).toEqual({
      whose: ['mine'],
      q: 'Halden',
      sort: '-since',
    });
    expect(queueFilterOf({ whose: 'everybody', sort: 'title' })).toEqual({});
  });
});
