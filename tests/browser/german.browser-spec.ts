import type { Page } from 'playwright-core';
import { ROW_LINK } from './acting';
import { PortalWorld } from './portal-world';
import { follow } from './screens';

/** Words that no German sentence of the server has. */
const ENGLISH = /\b(the|were|until|shipped|approved|submitted|issued|level|version)\b/i;

describe('the portal in German', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(() => portal.close(), 60_000);

  const told = async (page: Page, text: RegExp): Promise<void> => {
    await page.getByText(text).first().waitFor();
    // Only what is marked as English, as the names that a programme gives, may be English.
    for (const marked of await page.locator('[lang=en]').all())
      await marked.evaluate((part) => part.remove());
  };
  const german = { locale: 'de-DE', still: true };

  it('req:4.6 tells what happened to a registration, and tells it in English when that is chosen', async () => {
    const page = await portal.as('priya', '/deals', german);
    await follow(page, ROW_LINK);
    await page.getByRole('tab', { name: 'Verlauf' }).click();
    const history = page.getByRole('list', { name: 'Verlauf' });
    await history.getByText(/ wurde für .+ eingereicht, USD [\d.]+,\d\d\.$/).waitFor();
    expect(await history.locator('[lang=en]').count()).toBe(0);
    expect((await history.innerText()).replaceAll(/new-opportunity|partner-value/g, '')).not.toMatch(ENGLISH);
    // Nothing is loaded anew: what was read before is asked again.
    await page.getByRole('link', { name: 'Einstellungen' }).click();
    await page.getByLabel('Sprache').selectOption('en');
    await page.goBack();
    await page
      .getByRole('list', { name: 'History' })
      .getByText(/ was submitted for /)
      .waitFor();
  }, 90_000);

  it('req:4.6 explains an amount', async () => {
    const page = await portal.as('paula', '/statements', german);
    await follow(page, ROW_LINK);
    await page
      .getByRole('button', { name: /^Warum USD/ })
      .first()
      .click();
    await told(page, /zum genehmigten Nettopreis, Rechnung \S+ Zeile \S+, geliefert am \d\d\.\d\d\.\d{4}/);
    const steps = page.getByRole('dialog', { name: 'Warum dieser Betrag?' });
    expect(await steps.getByRole('table').innerText()).not.toMatch(ENGLISH);
  }, 90_000);

  it('req:4.6 says what is new', async () => {
    const page = await portal.as('priya', '/notices', german);
    await told(page, /ist genehmigt und geschützt bis \d\d\.\d\d\.\d{4}\./);
    expect(await page.getByRole('table').innerText()).not.toMatch(ENGLISH);
  }, 90_000);
});
