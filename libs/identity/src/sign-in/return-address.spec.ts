import { returnAddress } from './return-address';

describe('where somebody goes after signing in', () => {
  it('is the page that asked', () => {
    expect(returnAddress('/deals/deal_1?tab=history#x')).toBe('/deals/deal_1?tab=history#x');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'deals', '', undefined, ['/deals']])(
    'is never elsewhere: %s',
    (asked) => {
      expect(returnAddress(asked)).toBe('/');
    },
  );
});
