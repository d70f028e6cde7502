import type { Browser } from 'playwright-core';
import { startDemo } from '../journeys/told-demo';
import { KEYBOARD, MOUSE } from './hands';
import { launchBrowser } from './looking';
import { Story } from './story';

/** The guided story from its first step to its last, on the demo as everybody gets it: nine steps, two signatures, ten personas. */
describe('req:8 the guided story', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['the mouse', MOUSE],
    ['the keyboard alone', KEYBOARD],
  ])(
    'G6 is played with %s, and the page ticks all of it',
    async (_, hand) => {
      const demo = await startDemo();
      const context = await browser.newContext({
        ...{ baseURL: demo.url, locale: 'en-US', viewport: { width: 1280, height: 860 } },
        acceptDownloads: true,
      });
      try {
        context.setDefaultTimeout(30_000);
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await new Story(page, hand).play();
        expect(errors).toEqual([]);
      } finally {
        await context.close();
        await demo.stop();
      }
    },
    600_000,
  );
});
