import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PortalWorld } from './portal-world';
import { follow, SCREENS, type Screen } from './screens';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>;

/** Every screen, in both appearances and on a telephone: whoever looks can read it. */
describe('screens', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 240_000);
  afterAll(async () => {
    process.stdout.write(`browser: ${String(SCREENS.length)} screens × light, dark, 360 px\n`);
    await portal.close();
  }, 60_000);

  const open = async (
    { as, path, link, tab }: Screen,
    options: Parameters<PortalWorld['page']>[0],
  ): Promise<Page> => {
    const page = await portal.as(as, path, { ...options, still: true });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (link !== undefined) {
      await follow(page, link);
    }
    if (tab !== undefined) await page.getByRole('tab', { name: tab }).click();
    await page.waitForLoadState('networkidle');
    return page;
  };

  const violationsIn = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  };

  /** The same page in the other appearance: it follows what the browser says it prefers. */
  const turn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme='${colorScheme}']`).waitFor();
  };

  const overflowOf = async (page: Page): Promise<number> => {
    await page.setViewportSize({ width: 360, height: 740 });
    return page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
  };

  it.each(SCREENS)(
    'req:4.6 $code has no violation of WCAG, light and dark, and fits where it has to',
    async (screen) => {
      const page = await open(screen, { colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violationsIn(page)).toEqual([]);
      await turn(page, 'dark');
      expect(await violationsIn(page)).toEqual([]);
      if (screen.narrow === true) expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
    120_000,
  );
});
