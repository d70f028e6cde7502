import { Database } from '@channel/postgres';
import type { Page } from 'playwright-core';
import { confirm, press, shown } from './acting';
import { violationsIn } from './looking';
import { PortalWorld } from './portal-world';

/** What is typed is not lost where somebody has to sign in again, and what is wrong with it is said at its field. */
describe('forms in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  const EXPLANATION = 'The customer has bought elsewhere.';

  /** Chen is about to reject a registration when his session ends. */
  const interrupted = async (): Promise<Page> => {
    const page = await portal.as('chen', `/deals/${portal.waiting.undecided}/review`);
    await press(page, 'Reject');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason of the programme').selectOption({ index: 2 });
    await dialog.getByLabel('What the partner reads').fill(EXPLANATION);
    await page.context().clearCookies();
    await dialog.getByRole('button', { name: 'Reject the registration' }).click();
    await page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
    return page;
  };

  it('req:3.1 opens the dialog again whose session ended in it, with its values, which do what they say', async () => {
    const page = await interrupted();
    await page.getByRole('link', { name: /^Chen Wei/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What the partner reads').waitFor();
    expect(await dialog.getByLabel('What the partner reads').inputValue()).toBe(EXPLANATION);
    await dialog.locator('option:checked:not([value=""])').waitFor({ state: 'attached' });
    // It is there once: who cancels it begins anew, also after the page was loaded again.
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await press(page, 'Reject');
    expect(await dialog.getByLabel('What the partner reads').inputValue()).toBe('');
    await page.reload();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 90_000);

  it('inv:X1 shows nothing of it to another person at the same browser, nor to its own one afterwards', async () => {
    const page = await interrupted();
    await page.getByRole('link', { name: /^Carol Whitfield/ }).click();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await press(page, 'Reject');
    expect(await page.getByLabel('What the partner reads').inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(EXPLANATION);
    await page.goto(`/auth/sign-in?who=chen&returnTo=/deals/${portal.waiting.undecided}/review`);
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 90_000);

  it('req:3.1 keeps what was typed of a bank account, but never its number', async () => {
    const page = await portal.as('paula', '/payouts');
    await press(page, 'Propose another account');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Account holder').fill('Alder Integrators Inc.');
    await dialog.getByLabel(/^IBAN/).fill('DE89370400440532013000');
    await dialog.getByLabel('Currency').selectOption('EUR');
    await portal.api.app
      .get(Database)
      .query(`update identity.sessions set "authTime" = "authTime" - 301 where "personId" = 'pers_paula'`);
    await dialog.getByRole('button', { name: 'Propose this account' }).click();
    await shown(page, 'Much depends on this: prove again who you are.');
    await dialog.getByRole('link', { name: 'Sign in again and come back here' }).click();
    await page.waitForURL(/\/payouts$/);
    await dialog.getByLabel('Account holder').waitFor();
    expect(await dialog.getByLabel('Account holder').inputValue()).toBe('Alder Integrators Inc.');
    expect(await dialog.getByLabel('Currency').inputValue()).toBe('EUR');
    expect(await dialog.getByLabel(/^IBAN/).inputValue()).toBe('');
    await dialog.getByLabel(/^IBAN/).fill('DE89370400440532013000');
    await confirm(page, 'Propose this account');
  }, 90_000);

  it('req:4.3 says at its field what is wrong with it, and leads there', async () => {
    const page = await portal.as('paula', '/payouts');
    await press(page, 'Propose another account');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Account holder').fill('Alder Integrators Inc.');
    await dialog.getByLabel(/^IBAN/).fill('DE89370400440532013000');
    await dialog.getByLabel('BIC').fill('COBA');
    await dialog.getByRole('button', { name: 'Propose this account' }).click();
    await dialog.getByRole('alert').getByRole('button', { name: 'BIC' }).waitFor();
    expect(await dialog.innerText()).not.toContain('#/');
    // What was found has the focus; from there it is one key to the field.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^BIC: /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const bic = dialog.getByRole('textbox', { name: 'BIC' });
    expect(await bic.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await bic.getAttribute('aria-invalid')).toBe('true');
    const [, said = ''] = (await dialog.getByRole('alert').innerText()).split('BIC: ');
    const described = await bic.evaluate((one) =>
      (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    );
    expect(described).toContain(said);
    expect(await violationsIn(page)).toEqual([]);
    await bic.fill('COBADEFF');
    await confirm(page, 'Propose this account');
  }, 90_000);
});
