// What `npm run screenshots` starts: pictures of the screens of a running portal.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { follow, SCREENS, standingStill, type Screen } from '../../tests/browser/screens';

const base = process.env.CHANNEL_URL ?? 'http://localhost:4000';
const folder = join(__dirname, '..', '..', '.tmp', 'screenshots');
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** What the README shows of each role, by the code of its screen. */
const PICTURES: Readonly<Record<string, string>> = {
  statement: 'P9-statement',
  partner: 'P1',
  distributor: 'D5',
  channel: 'C1',
  finance: 'F2-run',
  auditor: 'F7',
  administrator: 'S1',
};

/** A telephone is as wide as the narrowest that the screens of partners have to fit on. */
const WIDTHS = { desk: { width: 1280, height: 860 }, telephone: { width: 360, height: 740 } } as const;

type How = Readonly<{
  colorScheme: 'light' | 'dark';
  path: string;
  fullPage: boolean;
  on?: keyof typeof WIDTHS;
  locale?: 'en-US' | 'de-DE';
}>;

/** A tab is called by its English name: in German the page is read again once its address names the tab. */
const openTab = async (page: Page, tab: string, locale: How['locale']): Promise<void> => {
  const speak = async (language: 'en' | 'de'): Promise<void> => {
    await page.evaluate(`localStorage.setItem('channel.locale', '${language}')`);
    await page.reload();
  };
  if (locale === 'de-DE') await speak('en');
  await page.getByRole('tab', { name: tab }).click();
  if (locale === 'de-DE') await speak('de');
};

const take = async (
  browser: Browser,
  screen: Screen,
  { colorScheme, on = 'desk', locale = 'en-US', ...how }: How,
): Promise<void> => {
  const context = await browser.newContext({
    baseURL: base,
    colorScheme,
    locale,
    viewport: WIDTHS[on],
  });
  await standingStill(context);
  const page = await context.newPage();
  const address = new URLSearchParams({ who: screen.as, returnTo: screen.path }).toString();
  await page.goto(screen.as === '' ? screen.path : `/auth/sign-in?${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (screen.link !== undefined) await follow(page, screen.link);
  if (screen.tab !== undefined) await openTab(page, screen.tab, locale);
  await page.waitForLoadState('networkidle');
  await page.screenshot(how);
  await context.close();
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const screenOf = (code: string): Screen => {
  const screen = SCREENS.find((one) => one.code === code);
  if (screen === undefined) throw new Error(`There is no screen ${code}.`);
  return screen;
};

const forReadme = async (browser: Browser): Promise<void> => {
  const pictures = join(__dirname, '..', '..', 'docs', 'pictures');
  mkdirSync(pictures, { recursive: true });
  for (const [name, code] of Object.entries(PICTURES)) {
    const path = join(pictures, `${name}.png`);
    await take(browser, screenOf(code), { colorScheme: 'light', path, fullPage: false });
    console.log(path);
  }
};

const everyScreen = async (
  browser: Browser,
  wanted: readonly string[],
  { on, locale }: Required<Pick<How, 'on' | 'locale'>>,
): Promise<void> => {
  const kind = `${on === 'desk' ? '' : '-360'}${locale === 'de-DE' ? '-de' : ''}`;
  const all = on === 'desk' ? SCREENS : SCREENS.filter(({ narrow }) => narrow === true);
  const screens = wanted.length === 0 ? all : wanted.map(screenOf);
  mkdirSync(folder, { recursive: true });
  const missing: string[] = [];
  for (const screen of screens)
    for (const colorScheme of ['light', 'dark'] as const) {
      const path = join(folder, `${screen.code}-${colorScheme}${kind}.png`);
      const taken = `${screen.code} ${colorScheme}`;
      try {
        await take(browser, screen, { colorScheme, path, fullPage: true, on, locale });
        console.log(taken);
      } catch (error) {
        // A list may be empty on this server: the others are taken all the same.
        missing.push(taken);
        console.error(`${taken}: ${messageOf(error)}`);
      }
    }
  console.log(`${String(screens.length)} screens in ${folder}`);
  if (missing.length > 0) throw new Error(`Without a picture: ${missing.join(', ')}`);
};

const main = async (): Promise<void> => {
  const given = process.argv.slice(2);
  const wanted = given.filter((one) => !one.startsWith('--'));
  const on = given.includes('--telephone') ? 'telephone' : 'desk';
  const locale = given.includes('--german') ? 'de-DE' : 'en-US';
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    await (given.includes('--readme') ? forReadme(browser) : everyScreen(browser, wanted, { on, locale }));
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
