import type { Page } from 'playwright-core';
import { ok } from '../../apps/api/test/matrix-world';
import { confirm, press, shown } from './acting';
import { violationsIn } from './looking';
import { PortalWorld } from './portal-world';
import { registration } from './waiting-world';

/** G2, G4, G5 and what lists have in common: what stands around every page. */
describe('the frame of the portal', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  it('req:4.6 Ctrl K finds a record by its number, a page by its name, and is put away by Escape', async () => {
    const page = await portal.as('priya', '/quotes');
    await heading(page, 'Quotes');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.waitFor();
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('Patient Pharmacies');
    await palette.getByText('Patient Pharmacies').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Patient Pharmacies');
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    // What was open before stands there by itself, but for the page that is open.
    await palette.getByText('Register a deal').waitFor();
    expect(await palette.getByText('Patient Pharmacies').count()).toBe(0);
    await page.keyboard.type('EX4100-48MP');
    await palette.getByText(/^EX4100-48MP · /).click();
    await heading(page, 'Parts and prices');
    await page.waitForURL(/\/catalogue\?q=EX4100-48MP/);
    await page.keyboard.press('Control+k');
    await palette.getByText('Patient Pharmacies').click();
    await heading(page, 'Patient Pharmacies');
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('register');
    await palette.getByText('Go to Quotes').waitFor({ state: 'detached' });
    await palette.getByText('Register a deal').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Register a deal');
  }, 90_000);

  it('req:4.6 g d, g a and g e open deals, what waits and earnings, and letters in a field are only typed', async () => {
    const page = await portal.as('paula', '/home');
    await heading(page, 'Home');
    for (const [key, name] of [
      ['d', 'Deals'],
      ['a', 'Queue'],
      ['e', 'Earnings'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await heading(page, name);
    }
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await heading(page, 'Deals');
    await page.keyboard.press('/');
    await page.keyboard.type('ge');
    expect(await page.getByLabel('Search', { exact: true }).inputValue()).toBe('ge');
    await heading(page, 'Deals');
  }, 60_000);

  it('req:4.6 single keys can be switched off, and on again', async () => {
    const page = await portal.as('paula', '/preferences');
    const keys = page.getByRole('switch', { name: 'Single keys' });
    const press = async (): Promise<void> => {
      await page.locator('main').focus();
      await page.keyboard.press('g');
      await page.keyboard.press('d');
    };
    await keys.uncheck({ force: true });
    await press();
    expect(new URL(page.url()).pathname).toBe('/preferences');
    await keys.check({ force: true });
    await press();
    expect(new URL(page.url()).pathname).toBe('/deals');
  }, 60_000);

  it('req:4.4 a view of a list is saved, shared with colleagues, chosen and forgotten', async () => {
    const paula = await portal.as('paula', '/deals?status=approved');
    await press(paula, 'Save view');
    await paula.getByLabel(/^Name/).fill('What is approved');
    await paula.getByLabel('Partner: administrator').check();
    await confirm(paula, 'Save the view');
    const view = paula.getByLabel('View', { exact: true });
    await view.waitFor();
    expect(await view.locator('option:checked').innerText()).toBe('What is approved');
    await press(paula, 'Clear filters');
    await paula.waitForURL((url) => !url.search.includes('status='));
    await view.selectOption({ label: 'What is approved' });
    await paula.waitForURL(/status=approved/);
    // Pinned, it stands over the list.
    await press(paula, 'Pin view');
    const pinned = paula.getByRole('navigation', { name: 'Pinned views' });
    await pinned.getByRole('button', { name: 'All', pressed: false }).click();
    await paula.waitForURL((url) => !url.search.includes('status='));
    await pinned.getByRole('button', { name: 'What is approved', pressed: false }).click();
    await paula.waitForURL(/status=approved/);
    await press(paula, 'Unpin view');
    await pinned.waitFor({ state: 'detached' });
    await press(paula, 'Forget view');
    await confirm(paula, 'Forget it');
    await view.waitFor({ state: 'detached' });
  }, 60_000);

  it('req:3.1 sessions are listed, and one of them is ended from another', async () => {
    const other = await portal.as('bea', '/home');
    await heading(other, 'Home');
    const page = await portal.as('bea', '/preferences');
    const rows = page.getByRole('row').filter({ hasText: 'Chrome' });
    await rows.filter({ hasText: 'This one' }).waitFor();
    const there = rows.filter({ hasNotText: 'This one' });
    const before = await there.count();
    await there.first().getByRole('button', { name: 'Sign out there' }).click();
    await there.nth(before - 1).waitFor({ state: 'detached' });
    await other.getByRole('link', { name: 'Deals', exact: true }).click();
    await other.getByRole('heading', { name: 'Choose who you are' }).waitFor();
  }, 60_000);

  it('req:P2.9 two tabs have one line to the server, and both show what another person did', async () => {
    const first = await portal.as('priya', '/deals');
    const lines: string[] = [];
    first.context().on('request', (request) => {
      if (request.url().includes('/v1/stream')) lines.push(request.url());
    });
    await first.reload();
    await heading(first, 'Deals');
    const second = await first.context().newPage();
    await second.goto('/deals');
    await heading(second, 'Deals');
    await first.getByRole('link', { name: /^DR-/ }).first().waitFor();
    await second.getByRole('link', { name: /^DR-/ }).first().waitFor();
    ok(await (await portal.api.as('paula')).post('/v1/deals', registration('Two Tabs')));
    await shown(first, 'Two Tabs');
    await second.bringToFront();
    await shown(second, 'Two Tabs');
    expect(lines).toHaveLength(1);
    // When the tab that holds the line is closed, the other takes over.
    await first.close();
    ok(await (await portal.api.as('paula')).post('/v1/deals', registration('One Tab Left')));
    await shown(second, 'One Tab Left');
    expect(lines).toHaveLength(2);
  }, 90_000);

  it('req:4.6 of 10,000 rows those in sight are in the document, told with their places', async () => {
    const page = await portal.page({ still: true });
    await page.route('**/v1/events?**', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as { data: readonly object[] };
      const data = Array.from({ length: 10_000 }, (_, at) => ({
        ...body.data[at % body.data.length],
        id: `row-${String(at)}`,
        streamId: `stream of row ${String(at)}`,
      }));
      await route.fulfill({ response, json: { ...body, data, page: {} } });
    });
    await page.goto('/auth/sign-in?who=amara&returnTo=%2Fevents');
    const table = page.locator('table[data-fetching]');
    await table.locator('tr.room').first().waitFor({ state: 'attached' });
    expect(await table.getAttribute('aria-rowcount')).toBe('10001');
    const places = () =>
      table
        .locator('tbody tr[data-row]')
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect((await places())[0]).toBe(2);
    expect((await places()).length).toBeLessThan(120);
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await table.locator('tr[aria-rowindex="10001"]').waitFor();
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    expect((await places()).length).toBeLessThan(120);
    // Keys go on from the row that has the focus.
    await table.locator('tr[aria-rowindex="9990"]').focus();
    await page.keyboard.press('j');
    await table.locator('tr[aria-rowindex="9991"]').and(page.locator(':focus')).waitFor();
  }, 90_000);

  it('req:4.2 the quarter that is looked at stands in the address, and goes along to other pages that know one', async () => {
    const page = await portal.as('fatima', '/statements');
    await heading(page, 'Statements');
    const quarter = page.getByLabel('Quarter', { exact: true });
    await quarter.selectOption('2026-Q3');
    await page.waitForURL(/quarter=2026-Q3/);
    await page.locator('table[data-fetching=false] tbody a').first().waitFor();
    await page.getByRole('link', { name: 'Reward runs', exact: true }).click();
    await page.waitForURL(/\/runs\?quarter=2026-Q3/);
    await page.locator('table[data-fetching=false] tbody a').first().waitFor();
    await quarter.selectOption('2025-Q4');
    await shown(page, 'Nothing matches this filter');
    await page.getByRole('link', { name: 'Partners', exact: true }).click();
    await heading(page, 'Partners');
    expect(page.url()).not.toContain('quarter');
    expect(await quarter.count()).toBe(0);
  }, 60_000);

  it('req:4.2 rows stand close together for who wants it, also after the page was loaded anew', async () => {
    const page = await portal.as('chen', '/partners');
    const row = page.locator('table[data-fetching] tbody tr').first();
    await row.waitFor();
    const height = async (): Promise<number> => (await row.boundingBox())?.height ?? 0;
    const before = await height();
    await page.getByRole('button', { name: 'Rows close together' }).click();
    expect(await height()).toBeLessThan(before);
    await page.reload();
    await row.waitFor();
    expect(await height()).toBeLessThan(before);
    expect(await height()).toBeGreaterThanOrEqual(24);
  }, 60_000);

  it('req:4.2 a page says that there is a newer one, and that there is no network', async () => {
    const page = await portal.page({ still: true });
    await page.clock.install();
    await page.goto('/auth/sign-in?who=priya&returnTo=%2Fdeals');
    await heading(page, 'Deals');
    const comesBack = async (): Promise<void> => {
      await page.clock.fastForward('02:00');
      await page.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
    };
    await Promise.all([
      page.waitForResponse((response) => new URL(response.url()).pathname === '/'),
      comesBack(),
    ]);
    expect(await page.getByText('There is a new version of this page.').count()).toBe(0);
    await page.route(
      (url) => url.pathname === '/',
      (route) => route.fulfill({ contentType: 'text/html', body: '<script src="/assets/index-anew.js">' }),
    );
    await comesBack();
    await shown(page, 'There is a new version of this page.');
    await page.unroute((url) => url.pathname === '/');
    await Promise.all([page.waitForEvent('load'), press(page, 'Reload')]);
    await heading(page, 'Deals');
    await page.context().setOffline(true);
    await shown(page, /You are offline/);
  }, 60_000);
});
