import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** As root in a container: no sandbox, and not the small shared memory there. */
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
const PORTAL = join(__dirname, '..', '..', 'dist', 'apps', 'portal');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The folder of the built portal. @throws Error if nobody built it */
export const portalFolder = (): string => {
  if (existsSync(join(PORTAL, 'index.html'))) return PORTAL;
  throw new Error('The portal is not built: npm run build, or npm test, which does it.');
};

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS });

type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>;

/** What breaks WCAG on a page, with where. */
export const violationsIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return judged(page, 'axe.run()');
};

/** What breaks WCAG by its colours alone: all that the other appearance of a page that was judged can change. */
export const colourViolationsIn = (page: Page): Promise<readonly string[]> =>
  judged(page, `axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] })`);

/** What breaks WCAG on a telephone: what scrolls there and nowhere else, and whatever is shown instead of something else. */
export const narrowViolationsIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(UNTIL_SCROLLING_IS_TOLD);
  return judged(
    page,
    `axe.run({ runOnly: ['scrollable-region-focusable', 'button-name', 'link-name', 'label', 'aria-hidden-focus'] })`,
  );
};

/**
 * A table learns a moment after the window has changed that it scrolls now. The page waits by itself: its
 * policy allows what is evaluated at once, and refuses the text that `waitForFunction` evaluates again later.
 */
const UNTIL_SCROLLING_IS_TOLD = `new Promise((told) => {
  const isTold = (table) =>
    (table.tabIndex === 0) === (table.scrollWidth > table.clientWidth || table.scrollHeight > table.clientHeight);
  const look = () =>
    [...document.querySelectorAll('.wide-table')].every(isTold) ? told() : requestAnimationFrame(look);
  look();
})`;

const judged = async (page: Page, run: string): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(run);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
};

/** The same page in the other appearance: it follows what the browser says it prefers. */
export const turn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme='${colorScheme}']`).waitFor();
};

/** Makes the window a telephone's. @returns by how much the page is wider, in pixels */
export const overflowOf = async (page: Page): Promise<number> => {
  await page.setViewportSize({ width: 360, height: 740 });
  // What opens and closes with the width moves for a moment, and would be measured on its way.
  await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))');
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
};
