// What `npm run screenshots` starts: pictures of the screens of a running portal.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
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
}>;

const take = async (
  browser: Browser,
  screen: Screen,
  { colorScheme, on = 'desk', ...how }: How,
): Promise<void> => {
  const context = await browser.newContext({
    baseURL: base,
    colorScheme,
    locale: 'en-US',
    viewport: WIDTHS[on],
  });
  await standingStill(context);
  const page = await context.newPage();
  const address = new URLSearchParams({ who: screen.as, returnTo: screen.path }).toString();
  await page.goto(screen.as === '' ? screen.path : `/auth/sign-in?${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (screen.link !== undefined) await follow(page, screen.link);
  if (screen.tab !== undefined) await page.getByRole('tab', { name: screen.tab }).click();
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
  on: keyof typeof WIDTHS,
): Promise<void> => {
  const all = on === 'desk' ? SCREENS : SCREENS.filter(({ narrow }) => narrow === true);
  const screens = wanted.length === 0 ? all : wanted.map(screenOf);
  mkdirSync(folder, { recursive: true });
  const missing: string[] = [];
  for (const screen of screens)
    for (const colorScheme of ['light', 'dark'] as const) {
      const path = join(folder, `${screen.code}-${colorScheme}${on === 'desk' ? '' : '-360'}.png`);
      const taken = `${screen.code} ${colorScheme}`;
      try {
        await take(browser, screen, { colorScheme, path, fullPage: true, on });
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
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    await (given.includes('--readme') ? forReadme(browser) : everyScreen(browser, wanted, on));
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
