/**
 * `npm run screenshots`: every screen of a running portal, light and dark, into .tmp/screenshots. CHANNEL_URL names the
 * server (http://localhost:4000 by default), a name such as `P4` behind the command takes that screen alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { follow, SCREENS, standingStill, type Screen } from '../tests/browser/screens';

const base = process.env.CHANNEL_URL ?? 'http://localhost:4000';
const folder = join(__dirname, '..', '.tmp', 'screenshots');
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

const take = async (browser: Browser, screen: Screen, colorScheme: 'light' | 'dark'): Promise<void> => {
  const context = await browser.newContext({
    baseURL: base,
    colorScheme,
    locale: 'en-US',
    viewport: { width: 1280, height: 860 },
  });
  await standingStill(context);
  const page = await context.newPage();
  const address = new URLSearchParams({ who: screen.as, returnTo: screen.path }).toString();
  await page.goto(screen.as === '' ? screen.path : `/auth/sign-in?${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (screen.link !== undefined) await follow(page, screen.link);
  if (screen.tab !== undefined) await page.getByRole('tab', { name: screen.tab }).click();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${screen.code}-${colorScheme}.png`), fullPage: true });
  await context.close();
};

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  for (const screen of SCREENS.filter(({ code }) => wanted.length === 0 || wanted.includes(code)))
    for (const scheme of ['light', 'dark'] as const) {
      await take(browser, screen, scheme);
      console.log(`${screen.code} ${scheme}`);
    }
  await browser.close();
  console.log(`${String(SCREENS.length)} screens in ${folder}`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
