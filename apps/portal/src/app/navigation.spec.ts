import { pagesOf, startOf } from './navigation';

describe('the menu', () => {
  it('shows each role its own pages', () => {
    expect(pagesOf(['partner.rep']).map(({ to }) => to)).toContain('/deals');
    expect(pagesOf(['platform.admin']).map(({ to }) => to)).not.toContain('/deals');
  });

  it('begins somewhere for everybody', () => {
    expect(startOf(['partner.rep'])).toBe(pagesOf(['partner.rep'])[0]?.to);
    expect(startOf([])).toBe('/preferences');
  });
});
