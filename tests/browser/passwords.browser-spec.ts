import { FirstAdministrator } from '@channel/identity';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../../apps/api/test/start-api';
import { launchBrowser, overflowOf, portalFolder, turn, violationsIn } from './looking';

const OLGA = 'olga@example.net';
const FIRST = 'a kettle under the stairs';
const SECOND = 'nine umbrellas in a row';

/** G1 and G5 where an installation keeps passwords itself, as its first administrator meets them. */
describe('req:3.1 passwords in the portal', () => {
  let api: Api;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    api = await startApi({ AUTH_MODE: 'local', ADMIN_EMAIL: OLGA }, portalFolder());
    browser = await launchBrowser();
    page = await (await browser.newContext({ baseURL: api.url, locale: 'en-US' })).newPage();
    page.setDefaultTimeout(20_000);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await api.close();
  }, 60_000);

  /** Read in both appearances, and on a telephone. */
  const looksRight = async (name: string): Promise<void> => {
    const size = page.viewportSize();
    for (const appearance of ['light', 'dark'] as const) {
      await turn(page, appearance);
      expect(await violationsIn(page)).toEqual([]);
      await picture(`${name}-${appearance}`);
    }
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    if (size !== null) await page.setViewportSize(size);
  };
  /** Kept where somebody asks for them. */
  const picture = async (name: string): Promise<void> => {
    const folder = process.env.PICTURES;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  const signIn = async (password: string): Promise<void> => {
    await page.getByLabel('E-mail address').fill(OLGA);
    await page.getByLabel(/^Password/).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  it('sets the first password with the address of the start', async () => {
    await page.goto('/set-password');
    await page.getByRole('alert').getByText('not complete').waitFor();
    await page.goto('about:blank');
    await page.goto((await api.app.get(FirstAdministrator).link()) ?? '');
    await page.getByLabel(/^New password/).fill('aaaaaaaaaaaa');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('alert').getByText('too easy to guess').waitFor();
    await looksRight('set-password');
    await page.getByLabel(/^New password/).fill(FIRST);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('status').getByText('The password is set').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL(/\/sign-in\?interaction=/);
  }, 120_000);

  it('signs in at the page that was asked for, and says no more than that something was wrong', async () => {
    await page.goto('/preferences');
    await signIn('not the one that I chose');
    await page.getByRole('alert').getByText('E-mail or password is wrong.').waitFor();
    await looksRight('sign-in');
    await signIn(FIRST);
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
  }, 120_000);

  it('changes the password in the preferences', async () => {
    await page.getByLabel(/^Password that you have now/).fill(FIRST);
    await page.getByLabel(/^New password/).fill(SECOND);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('status').getByText('The password is changed').waitFor();
    await looksRight('change-password');
  }, 120_000);
});
