import type { Page } from 'playwright-core';
import { confirm, press, ROW_LINK } from './acting';
import { PortalWorld } from './portal-world';
import { follow } from './screens';

/** Words that no German sentence of the server has. */
const ENGLISH = /\b(the|were|until|shipped|approved|submitted|issued|level|version)\b/i;

/** What is shown of each text beside the brackets of the pseudo-locale; what is marked as English is a sentence of the server. */
const OUTSIDE_OF_THE_DICTIONARY = (): readonly string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (
      parent === null ||
      parent.closest('script, style, [lang=en]:not(html)') !== null ||
      !parent.checkVisibility()
    )
      continue;
    let text = walker.currentNode.textContent ?? '';
    // A text may stand within another one.
    while (/⟦[^⟦⟧]*⟧/.test(text)) text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
    if (text.trim() !== '') found.push(text);
  }
  return found;
};

describe('the portal in other languages', () => {
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
    // A line; what they add up to stands above.
    await page
      .locator('table[data-cards] tbody')
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

  it('req:4.6 req:4.3 tells in German what somebody else changed meanwhile', async () => {
    const path = `/deals/${portal.waiting.undecided}/review`;
    const chen = await portal.as('chen', path, german);
    await press(chen, 'Zurückgeben');
    const dialog = chen.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Die Adresse fehlt.');
    const carol = await portal.as('carol', path, german);
    await press(carol, 'Übernehmen');
    await confirm(carol, 'Übernehmen');
    await dialog.locator('button[type=submit]').click();
    const told = dialog.getByRole('alert');
    await told.getByText('Inzwischen hat jemand anderes dies geändert').waitFor();
    await told.getByText(/, durch Carol Whitfield$/).waitFor();
    expect(await told.innerText()).toMatch(/Die Registrierung wird geprüft\./);
    expect(await told.innerText()).not.toMatch(ENGLISH);
    expect(await dialog.getByRole('textbox').first().inputValue()).toBe('Die Adresse fehlt.');
  }, 90_000);

  /** What the server answered, as text: whatever of it stands on a page is data. */
  const pseudoPage = async (persona: string, path: string) => {
    const page = await portal.page({ still: true });
    await page.addInitScript(() => localStorage.setItem('channel.locale', 'pseudo'));
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (/json/.test(response.headers()['content-type'] ?? ''))
        answers.push(response.text().catch(() => ''));
    });
    await page.goto(`/auth/sign-in?${new URLSearchParams({ who: persona, returnTo: path }).toString()}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return { page, answered: async () => (await Promise.all(answers)).join('\n').toLowerCase() };
  };

  /** Words of numbers, days and distances, which are not the portal's. */
  const OF_FORMATS =
    /^(usd|eur|gbp|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|utc|gmt|yesterday|tomorrow|today|ago|next|last|this|days?|weeks?|months?|hours?|minutes?|years?|ctrl|csv|xlsx|pdf|united|states)$/i;

  it.each([
    ['priya', '/deals', ROW_LINK],
    ['priya', '/quotes', ROW_LINK],
    ['paula', '/home', undefined],
    ['paula', '/level', undefined],
    ['paula', '/statements', ROW_LINK],
    ['paula', '/mdf-requests', undefined],
    ['diego', '/shipments', undefined],
    ['chen', '/inbox', ROW_LINK],
    ['chen', '/partners?q=Alder', ROW_LINK],
    ['fatima', '/runs', ROW_LINK],
    ['fatima', '/batches', undefined],
    ['amara', '/ledger', undefined],
    ['admin', '/people', ROW_LINK],
  ])(
    'req:4.6 %s reads on %s no word that is neither in the dictionary nor from the server',
    async (persona, path, link) => {
      const { page, answered } = await pseudoPage(persona, path);
      if (link !== undefined) await follow(page, link);
      await page.waitForLoadState('networkidle');
      const outside = await page.evaluate(OUTSIDE_OF_THE_DICTIONARY);
      const known = await answered();
      const words = outside.flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []);
      expect(outside.length).toBeGreaterThan(0);
      expect([
        ...new Set(words.filter((word) => !OF_FORMATS.test(word) && !known.includes(word.toLowerCase()))),
      ]).toEqual([]);
      expect(await page.getByText('⟦').count()).toBeGreaterThan(10);
      await page.context().close();
    },
    90_000,
  );
});
