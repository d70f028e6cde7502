import type { Page } from 'playwright-core';
import { PortalWorld } from './portal-world';

/** A day of Alder Integrators: Priya who sells, Paula who keeps the books. */
describe('a partner’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(() => portal.close());
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  const fillCustomer = async (page: Page, name: string): Promise<void> => {
    await page.getByLabel('Name of the customer').fill(name);
    await page.getByLabel('Country').selectOption('US');
    await page.getByLabel('Region').selectOption('americas');
    await page.getByLabel('Segment').selectOption('enterprise');
  };
  const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

  it('G1 begins with a card, and ends with signing out', async () => {
    const page = await portal.page();
    await page.goto('/deals');
    await page.getByRole('link', { name: 'Sign in as priya' }).click();
    await page.getByRole('heading', { name: 'Deals', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
    await page.goto('/deals');
    await page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
  }, 60_000);

  it('P3 keeps what was typed when the session ends in the middle of it', async () => {
    const page = await portal.as('priya', '/deals/new');
    await page.getByLabel('Name of the customer').waitFor();
    await page.context().clearCookies();
    await fillCustomer(page, 'Interrupted Industries');
    await page.getByRole('link', { name: 'Sign in as priya' }).click();
    await page.getByLabel('Name of the customer').waitFor();
    expect(await page.getByLabel('Name of the customer').inputValue()).toBe('Interrupted Industries');
    expect(new URL(page.url()).pathname).toBe('/deals/new');
  }, 60_000);

  it('P3 keeps a draft here while there is no network, and says that it is not submitted', async () => {
    const page = await portal.as('priya', '/deals/new');
    await page.getByLabel('Name of the customer').waitFor();
    await page.context().setOffline(true);
    await fillCustomer(page, 'Offline Orchards');
    await shown(page, /You are offline/);
    await shown(page, /Not saved yet/);
    await page.context().setOffline(false);
    await page.getByLabel('Web domain').fill('offline-orchards.example');
    await shown(page, /Draft saved/);
  }, 60_000);

  it('inv:X1 shows a foreign deal as one that does not exist', async () => {
    const page = await portal.as('priya', `/deals/${String(portal.world.foreign.deals)}`);
    await shown(page, 'There is nothing here for you');
    const absent = await portal.as('priya', '/deals/deal_00000000000000000000000000');
    await shown(absent, 'There is nothing here for you');
  }, 60_000);

  it('P8 explains an amount of a statement, by click and by w, under an address of its own', async () => {
    const page = await portal.as('paula', `/statements/${String(portal.world.own.statements)}`);
    const amount = page.getByRole('button', { name: /^Why USD/ }).first();
    await amount.focus();
    await page.keyboard.press('w');
    await page.getByRole('heading', { name: 'Why this amount?' }).waitFor();
    await page.getByRole('rowheader', { name: 'Rule' }).waitFor();
    const address = page.url();
    expect(address).toContain('why=');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Why this amount?' }).waitFor({ state: 'detached' });
    const sent = await portal.as('paula', new URL(address).pathname + new URL(address).search);
    await sent.getByRole('rowheader', { name: 'Rule' }).waitFor();
  }, 60_000);

  it('4.3 says that the server failed, what is safe, and tries again', async () => {
    const page = await portal.as('paula', '/preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
    await page.route('**/v1/payees/**', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          status: 500,
          code: 'INTERNAL',
          title: 'x',
          detail: 'x',
          traceId: 'abc',
          type: 'x',
          instance: '/',
        }),
      }),
    );
    await page.getByRole('link', { name: 'Earnings' }).click();
    await shown(page, 'This could not be loaded');
    await shown(page, 'Reference abc');
    await page.unroute('**/v1/payees/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown(page, 'Accrued');
  }, 60_000);
});
