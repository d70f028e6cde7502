import { apiId } from '@channel/event-store';
import type { Page } from 'playwright-core';
import { MERIDIAN, ok } from '../../apps/api/test/matrix-world';
import { overflowOf, violationsIn } from './looking';
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

  const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

  it('G1 begins with a card, and ends with signing out', async () => {
    const page = await portal.page();
    await page.goto('/deals');
    await page.getByRole('link', { name: /^Priya Nair/ }).click();
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
    // The lines; what they add up to stands above.
    const lines = page.locator('table[data-cards] tbody');
    const amount = lines.getByRole('button', { name: /^Why USD/ }).first();
    await amount.focus();
    await page.keyboard.press('w');
    await page.getByRole('heading', { name: 'Why this amount?' }).waitFor();
    await page.getByRole('rowheader', { name: 'Rule' }).waitFor();
    const address = page.url();
    expect(address).toContain('why=');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Why this amount?' }).waitFor({ state: 'detached' });
    const sentAddress = new URL(address).pathname + new URL(address).search;
    const sent = await portal.as('paula', sentAddress);
    await sent.getByRole('rowheader', { name: 'Rule' }).waitFor();
    // What it rests on is one click away, and its events for who reads them.
    await sent.getByRole('link', { name: /^Version \d+ of the programme$/ }).click();
    await sent.waitForURL('**/programme/*/versions/*');
    await sent.getByRole('heading', { level: 1 }).waitFor();
    const audited = await portal.as('fatima', sentAddress);
    await audited.getByRole('link', { name: 'Event 1' }).first().click();
    await audited.waitForURL('**/events/*');
    await audited.getByRole('heading', { level: 2, name: 'Data' }).waitFor();
  }, 60_000);

  it('P8 explains a total by what it consists of, down to a line, and the browser leads back', async () => {
    const statement = String(portal.world.own.statements);
    const page = await portal.as('paula', `/statements/${statement}?why=statement.${statement}.total`);
    const panel = page.getByRole('dialog');
    await panel.getByRole('columnheader', { name: 'What it consists of' }).waitFor();
    await panel
      .getByRole('button', { name: /^Why USD/ })
      .first()
      .click();
    await panel.getByRole('rowheader', { name: 'Rule' }).waitFor();
    await page.goBack();
    await panel.getByRole('columnheader', { name: 'What it consists of' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const waterfall = page.getByRole('table', { name: 'How what is owed came about' });
    await waterfall.getByRole('rowheader', { name: 'Closing' }).waitFor();
    await waterfall
      .getByRole('button', { name: /^Why USD/ })
      .last()
      .click();
    await panel.getByRole('columnheader', { name: 'What it consists of' }).waitFor();
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

  it('C10 applies for an organisation that nobody invited: the way there, what stands against it, and what became of it', async () => {
    const admin = await portal.api.as('admin');
    const orgId = apiId('prtn', 'PTR-7003');
    const guest = { orgId, orgKind: 'partner', subject: 'guest-olaf', name: 'Olaf Berg' };
    const { body } = ok(await admin.post('/v1/access/admit', guest));
    ok(await admin.post(`/v1/access/${String(body.id)}/grant`, { role: 'partner.admin' }));
    const page = await portal.as('guest-olaf', '/home', { viewport: { width: 360, height: 760 } });
    await shown(page, 'Your organisation does not take part yet');
    expect(await page.getByRole('link', { name: 'Register a deal' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Apply to take part' }).click();
    await page.getByRole('heading', { name: 'Apply to take part', level: 1 }).waitFor();
    const send = page.getByRole('button', { name: 'Apply', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel('Name of your organisation').fill('Hollow Oak Networks');
    await page.getByLabel('Code of your organisation').fill('PTR-0042');
    await page.getByLabel('Country').selectOption('US');
    await shown(page, 'This is not the code of your organisation.');
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel('Code of your organisation').fill('ptr-7003');
    await shown(page, 'Nothing stands against it: you can apply.');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await violationsIn(page)).toEqual([]);
    await send.click();
    await page.getByRole('heading', { name: 'Hollow Oak Networks', level: 1 }).waitFor();
    await portal.api.settled();
    await page.goto('/apply');
    await shown(page, 'Your organisation has applied or takes part already');
    const chen = await portal.api.as('chen');
    const { etag } = ok(await chen.get(`/v1/partners/${orgId}`));
    const declined = { reason: 'It sells only to its own group.' };
    ok(await chen.post(`/v1/partners/${orgId}/decline-application`, declined, { ifMatch: etag }));
    await portal.api.settled();
    await page.goto('/level');
    await shown(page, 'The application of your organisation was declined');
    await page.getByRole('link', { name: 'Apply to take part' }).waitFor();
  }, 90_000);

  it('C10 leaves the programme quietly: not among the acts of every day, and with what ends said before', async () => {
    const page = await portal.as('paula', '/level');
    const leave = page.getByRole('button', { name: 'Leave the programme' });
    await leave.waitFor();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const button = await leave.boundingBox();
    expect((button?.y ?? 0) - (heading?.y ?? 0)).toBeGreaterThan(300);
    await leave.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('All your protections end').waitFor();
    await dialog.getByText('It cannot be taken back.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    const priya = await portal.as('priya', '/level');
    await priya.getByRole('heading', { level: 1 }).waitFor();
    expect(await priya.getByRole('button', { name: 'Leave the programme' }).count()).toBe(0);
  }, 60_000);
});
