import type { Page } from 'playwright-core';
import { MERIDIAN, ok } from '../../apps/api/test/matrix-world';
import { PortalWorld } from './portal-world';
import { registration } from './waiting-world';

/** A day of Alder Integrators: Priya who sells, Paula who keeps the books. */
describe('a partner’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(() => portal.close(), 60_000);
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

  it('G6 ticks what the records say, and makes whoever looks the one whose turn it is', async () => {
    const page = await portal.as('priya', '/guide');
    const step = (title: string) => page.getByRole('listitem').filter({ hasText: title });
    await step('Priya registers').getByText('Next', { exact: true }).waitFor();
    ok(await (await portal.api.as('priya')).post('/v1/deals', registration('Halden Hospitals')));
    // Nobody touched the page: what was recorded ticks it.
    await step('Priya registers').getByText('Done', { exact: true }).waitFor();
    await step('Bruno registers').getByText('Not for you to see').waitFor();
    await step('Fatima calculates').getByText('Fatima, Lars, Wen, Amara can see').waitFor();
    await step('Bruno registers').getByRole('link', { name: 'register a deal' }).click();
    await page.getByRole('heading', { name: 'Register a deal', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Guided story' }).click();
    await step('Bruno registers').getByText('Next', { exact: true }).waitFor();
  }, 60_000);

  it('req:4.3 shows where the rows will be while the server is slow, with everything else to use', async () => {
    const page = await portal.as('priya', '/level');
    await page.getByRole('heading', { level: 1 }).waitFor();
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/v1/deals?**', async (route) => {
      await answered;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Deals', exact: true }).click();
    await page.getByRole('heading', { name: 'Deals', level: 1 }).waitFor();
    await page.getByRole('status', { name: 'Loading' }).locator('.mantine-Skeleton-root').first().waitFor();
    await page.getByLabel('Search', { exact: true }).fill('x');
    expect(await page.getByRole('link', { name: /^DR-/ }).count()).toBe(0);
    await page.getByLabel('Search', { exact: true }).fill('');
    answer();
    await page.getByRole('link', { name: /^DR-/ }).first().waitFor();
  }, 60_000);

  it('req:4.3 says what failed and what is safe, leaves the rest of the page, and tries again', async () => {
    const page = await portal.page();
    const failing = { type: 'about:blank', title: 'Unavailable', status: 503, code: 'UNAVAILABLE' };
    await page.route('**/v1/insights/pipeline**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          ...failing,
          detail: 'The log does not answer.',
          traceId: 'trace-of-the-test',
        }),
      }),
    );
    await page.goto(`/auth/sign-in?${new URLSearchParams({ who: 'paula', returnTo: '/home' }).toString()}`);
    const card = page.getByRole('region', { name: 'Pipeline by stage' });
    await card.getByText('This could not be loaded').waitFor();
    await card.getByText('Reference trace-of-the-test').waitFor();
    await page.getByRole('region', { name: 'Way to the next band' }).getByRole('table').waitFor();
    // P1 says what keeps the level, too, and leads there.
    const level = page.getByRole('region', { name: 'Level and deadlines' });
    await level
      .getByText(/to keep/)
      .first()
      .waitFor();
    await level.getByRole('link', { name: 'Everything about the level' }).waitFor();
    await page.unroute('**/v1/insights/pipeline**');
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByRole('table').first().waitFor();
  }, 60_000);

  it('P3 registers a deal by keyboard alone, and finds it in the list', async () => {
    const page = await portal.as('priya', '/deals');
    await page.getByRole('heading', { name: 'Deals', level: 1 }).waitFor();
    await page.keyboard.press('c');
    await page.getByLabel('Name of the customer').focus();
    const type = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys)
        if (key.startsWith('<')) await page.keyboard.press(key.slice(1, -1));
        else await page.keyboard.type(key);
    };
    await type('Keyboard Customs', '<Tab>', 'United States', '<Tab>', 'keyboard.example');
    await type('<Tab>', 'Americas', '<Tab>', 'Enterprise');
    await page.getByRole('checkbox', { name: 'Switching' }).focus();
    await type('<Space>');
    // Who wants what, and where, is enough to know.
    await shown(page, 'Nothing stands against it.');
    await shown(page, 'What is not filled in yet is taken for right.');
    await page.getByRole('button', { name: 'Next' }).focus();
    await type('<Enter>');
    await page.getByLabel('Deal type').focus();
    await type('New');
    await page.getByLabel('Value').focus();
    await type('16,500.00', '<Tab>', '11302026');
    await page.getByLabel('Distributor').focus();
    await type('Meridian');
    await shown(page, 'Nothing stands against it.');
    await page.getByLabel('Value').focus();
    await type('<Enter>');
    await page.getByRole('button', { name: 'Submit the registration' }).focus();
    await type('<Enter>');
    await shown(page, /DR-2026-\d+ is registered/);
    await page.goto('/deals?q=Keyboard');
    await page.getByRole('cell', { name: 'Keyboard Customs' }).waitFor();
  }, 90_000);

  it('P3 keeps what was typed when the session ends in the middle of it', async () => {
    const page = await portal.as('priya', '/deals/new');
    await page.getByLabel('Name of the customer').waitFor();
    // Nothing is asked before all is typed: the first answer says that the session has ended.
    await page.context().setOffline(true);
    await fillCustomer(page, 'Interrupted Industries');
    await page.context().clearCookies();
    await page.context().setOffline(false);
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

  it('P3 says before it is submitted that something overlaps, and never whose', async () => {
    const page = await portal.as('bruno', '/deals/new');
    await fillCustomer(page, 'Keyboard Customs');
    await page.getByLabel('Web domain').fill('keyboard.example');
    await page.getByText('Switching', { exact: true }).click();
    await shown(page, 'Possible overlap');
    expect(await page.locator('body').innerText()).not.toMatch(/Alder|priya/i);
  }, 60_000);

  it('inv:X1 shows a foreign deal as one that does not exist', async () => {
    const page = await portal.as('priya', `/deals/${String(portal.world.foreign.deals)}`);
    await shown(page, 'There is nothing here for you');
    const absent = await portal.as('priya', '/deals/deal_00000000000000000000000000');
    await shown(absent, 'There is nothing here for you');
  }, 60_000);

  it('P4 shows what somebody else changed meanwhile, and loses nothing that was typed', async () => {
    const chen = await portal.api.as('chen');
    const priya = await portal.api.as('priya');
    const { body: deal } = ok(
      await priya.post('/v1/deals', {
        customer: { name: 'Twice Decided', country: 'US', domain: 'twice.example' },
        region: 'americas',
        segment: 'enterprise',
        dealType: 'new-opportunity',
        productLines: ['switching'],
        value: { amount: '1650000', currency: 'USD' },
        expectedCloseOn: '2026-11-30',
        distributorId: MERIDIAN.orgId,
      }),
    );
    await portal.api.settled();
    const path = `/v1/deals/${String(deal.id)}`;
    const { etag } = await chen.get(path);
    ok(await chen.post(`${path}/approve`, { dealType: 'new-opportunity' }, { ifMatch: etag }));
    await portal.api.settled();
    const page = await portal.as('priya', `/deals/${String(deal.id)}`);
    await page.getByRole('button', { name: 'Mark as lost' }).click();
    await page.getByLabel('Why?').fill('The customer bought elsewhere.');
    const paula = await portal.api.as('paula');
    ok(await paula.post(`${path}/request-extension`, { evidence: 'The tender moved.' }));
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as lost' }).click();
    await shown(page, 'Somebody else changed this meanwhile');
    expect(await page.getByLabel('Why?').inputValue()).toBe('The customer bought elsewhere.');
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as lost' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await shown(page, 'Ended: lost');
  }, 90_000);

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
