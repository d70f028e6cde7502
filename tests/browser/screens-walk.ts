import type { Page } from 'playwright-core';
import { colourViolationsIn, narrowViolationsIn, overflowOf, turn, violationsIn } from './looking';
import { PortalWorld } from './portal-world';
import { follow, type Screen } from './screens';

/**
 * Every screen of these, in both appearances and on a telephone: whoever looks can read it. Two suites share the walk, so that
 * two processors do.
 */
export const walkThrough = (title: string, screens: readonly Screen[]): void => {
  describe(title, () => {
    let portal: PortalWorld;
    beforeAll(async () => {
      portal = await PortalWorld.begin();
    }, 240_000);
    afterAll(async () => {
      process.stdout.write(`${title}: ${String(screens.length)} × light, dark, 360 px\n`);
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

    it.each(screens)(
      'req:4.6 $code shows everything, has no violation of WCAG, light and dark, and fits where it has to',
      async (screen) => {
        const page = await open(screen, { colorScheme: 'light', reducedMotion: 'reduce' });
        expect(await page.getByText('This could not be loaded').count()).toBe(0);
        expect(await violationsIn(page)).toEqual([]);
        await turn(page, 'dark');
        expect(await colourViolationsIn(page)).toEqual([]);
        const overflow = await overflowOf(page);
        if (screen.narrow === true) expect(overflow).toBeLessThanOrEqual(0);
        expect(await narrowViolationsIn(page)).toEqual([]);
        await page.context().close();
      },
      120_000,
    );
  });
};
