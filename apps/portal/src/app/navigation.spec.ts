import { pagesOf, SECTIONS, sectionsOf, startOf } from './navigation';

describe('the menu', () => {
  it('shows each role its own pages', () => {
    expect(pagesOf(['partner.rep']).map(({ to }) => to)).toContain('/deals');
    expect(pagesOf(['platform.admin']).map(({ to }) => to)).not.toContain('/deals');
  });

  it('leads everybody to what waits for them', () => {
    for (const role of ['partner.finance', 'distributor.user', 'channel.lead', 'programme.approver'] as const)
      expect(pagesOf([role]).map(({ to }) => to)).toContain('/inbox');
    expect(pagesOf(['finance.approver']).map(({ to }) => to)).toContain('/quarter');
  });

  it('shows no section without a page, and every page once', () => {
    expect(sectionsOf(['platform.admin']).map(({ title }) => title)).toEqual(['menuRules']);
    const places = SECTIONS.flatMap(({ pages }) => pages.map(({ to, label }) => `${to} ${label}`));
    expect(new Set(places).size).toBe(places.length);
  });

  it('begins somewhere for everybody', () => {
    expect(startOf(['partner.rep'])).toBe(pagesOf(['partner.rep'])[0]?.to);
    expect(startOf([])).toBe('/preferences');
  });
});
