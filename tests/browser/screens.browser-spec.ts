import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PortalWorld } from './portal-world';
import { SCREENS, type Screen } from './screens';

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
  });

  const open = async (
    { as, path, link, tab }: Screen,
    options: Parameters<PortalWorld['page']>[0],
  ): Promise<Page> => {
    const page = await portal.as(as, path, options);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (link !== undefined) {
      await page.locator(link).first().click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
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

  it.each(SCREENS)(
    'req:4.6 $code has no violation of WCAG, light',
    async (screen) => {
      const page = await open(screen, { colorScheme: 'light' });
      expect(await violationsIn(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it.each(SCREENS)(
    'req:4.6 $code has no violation of WCAG, dark',
    async (screen) => {
      const page = await open(screen, { colorScheme: 'dark' });
      expect(await violationsIn(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it.each(SCREENS.filter(({ narrow }) => narrow === true))(
    'req:4.6 $code fits 360 px',
    async (screen) => {
      const page = await open(screen, { viewport: { width: 360, height: 740 } });
      const wider = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(wider).toBeLessThanOrEqual(0);
      await page.context().close();
    },
    60_000,
  );
});
