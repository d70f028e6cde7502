import type { BrowserContext, Page } from 'playwright-core';
import { colourViolationsIn, narrowViolationsIn, overflowOf, turn, violationsIn } from './looking';
import { PortalWorld, type PageOptions } from './portal-world';
import { follow, type Screen } from './screens';

const LOOKING: PageOptions = { colorScheme: 'light', reducedMotion: 'reduce', still: true };

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

    /** Each signs in once, and goes on from screen to screen in the same browser, as somebody does who works. */
    const signedIn = new Map<string, BrowserContext>();
    const pageOf = async (persona: string, path: string): Promise<Page> => {
      const known = signedIn.get(persona);
      if (known === undefined) {
        const first = await portal.as(persona, path, LOOKING);
        signedIn.set(persona, first.context());
        return first;
      }
      const next = await known.newPage();
      await next.goto(path);
      return next;
    };
    const open = async ({ as, path, link, tab }: Screen): Promise<Page> => {
      const page = await pageOf(as, path);
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
        const page = await open(screen);
        expect(await page.getByText('This could not be loaded').count()).toBe(0);
        expect(await violationsIn(page)).toEqual([]);
        await turn(page, 'dark');
        expect(await colourViolationsIn(page)).toEqual([]);
        const overflow = await overflowOf(page);
        if (screen.narrow === true) expect(overflow).toBeLessThanOrEqual(0);
        expect(await narrowViolationsIn(page)).toEqual([]);
        await page.close();
      },
      120_000,
    );
  });
};
