import type { Page } from 'playwright-core';
import { ok } from '../../apps/api/test/matrix-world';
import { PortalWorld } from './portal-world';
import { registration } from './waiting-world';

/** P3: Priya and Paula of Alder and Bruno of Boreal register deals, whatever comes between. */
describe('a registration in the browser', () => {
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
    await page.getByRole('button', { name: 'Skip' }).focus();
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
    await page.getByRole('link', { name: /^Priya Nair/ }).click();
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

  /** The drafts of Alder for a customer: one registration is one draft. */
  const draftsFor = async (name: string) => {
    const priya = await portal.api.as('priya');
    const { body } = ok(await priya.get('/v1/deal-drafts'));
    const drafts = body.data as readonly Readonly<{ id: string; customer?: Readonly<{ name?: string }> }>[];
    return drafts.filter(({ customer }) => customer?.name === name);
  };

  it('P3 keeps what was typed into a draft that was saved before, when the session ends', async () => {
    const page = await portal.as('priya', '/deals/new');
    await fillCustomer(page, 'Saved Sawmills');
    await shown(page, /Draft saved/);
    await page.waitForURL(/draft=/);
    await page.context().setOffline(true);
    await page.getByLabel('Web domain').fill('saved-sawmills.example');
    await shown(page, /Not saved yet/);
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await page.getByRole('link', { name: /^Priya Nair/ }).click();
    await page.getByLabel('Web domain').waitFor();
    expect(await page.getByLabel('Web domain').inputValue()).toBe('saved-sawmills.example');
    await shown(page, /Draft saved/);
    expect(await draftsFor('Saved Sawmills')).toMatchObject([
      { customer: { domain: 'saved-sawmills.example' } },
    ]);
    // What was kept for one draft is not what another registration begins with.
    await page.goto('/deals/new');
    expect(await page.getByLabel('Name of the customer').inputValue()).toBe('');
  }, 60_000);

  it('P3 makes one draft, also where the answer of its first save was lost', async () => {
    const page = await portal.as('priya', '/deals/new');
    await page.route(
      '**/v1/deal-drafts',
      async (route) => {
        await route.fetch();
        await route.abort('internetdisconnected');
      },
      { times: 1 },
    );
    await fillCustomer(page, 'Lost Answers');
    await shown(page, /Not saved yet/);
    await page.getByLabel('Web domain').fill('lost-answers.example');
    await shown(page, /Draft saved/);
    expect(await draftsFor('Lost Answers')).toMatchObject([{ customer: { domain: 'lost-answers.example' } }]);
  }, 60_000);

  it('P3 goes on with a draft where the answer of a later save was lost: it was nobody else who changed it', async () => {
    const page = await portal.as('priya', '/deals/new');
    await fillCustomer(page, 'Later Losses');
    await shown(page, /Draft saved/);
    await page.route(
      '**/v1/deal-drafts/*',
      async (route) => {
        await route.fetch();
        await route.abort('internetdisconnected');
      },
      { times: 1 },
    );
    await page.getByLabel('Web domain').fill('later.example');
    await shown(page, /Not saved yet/);
    await page.getByLabel('Web domain').fill('later-losses.example');
    await shown(page, /Draft saved/);
    expect(await draftsFor('Later Losses')).toMatchObject([{ customer: { domain: 'later-losses.example' } }]);
  }, 60_000);

  it('P3 goes on with a draft and submits it', async () => {
    const paula = await portal.api.as('paula');
    const { body } = ok(await paula.post('/v1/deal-drafts', registration('Drafted Dairies')));
    const page = await portal.as('paula', `/deals/new?draft=${String(body.id)}`);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Deal type').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Part number 1').fill('EX4100-48X');
    await page.getByLabel('Quantity 1').fill('2');
    await page.getByRole('button', { name: 'Use EX4100-48P' }).click();
    await shown(page, /No-touch price applies/);
    await shown(page, 'What it would earn');
    await page.getByText('Line by line, and why').click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Submit the registration' }).click();
    await shown(page, /DR-2026-\d+ is registered/);
    await shown(page, 'Its bill of materials was submitted with it.');
    await page.getByRole('link', { name: 'Open the deal' }).waitFor();
  }, 60_000);

  it('P3 says before it is submitted that something overlaps, and never whose', async () => {
    const page = await portal.as('bruno', '/deals/new');
    await fillCustomer(page, 'Keyboard Customs');
    await page.getByLabel('Web domain').fill('keyboard.example');
    await page.getByText('Switching', { exact: true }).click();
    await shown(page, 'Possible overlap');
    expect(await page.locator('body').innerText()).not.toMatch(/Alder|priya/i);
  }, 60_000);
});
