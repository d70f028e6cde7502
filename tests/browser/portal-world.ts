import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { World } from '../../apps/api/test/matrix-sides';
import { playBothSides } from '../../apps/api/test/matrix-story';
import type { Api } from '../../apps/api/test/start-api';
import { startTold } from '../../apps/api/test/told-world';
import { launchBrowser, portalFolder } from './looking';
import { standingStill } from './screens';
import { tellWaiting, type Waiting } from './waiting-world';

const PATIENCE_MS = 20_000;

/** `still`: what others change is not shown as it happens. */
export type PageOptions = BrowserContextOptions & Readonly<{ still?: boolean }>;

const tellWorld = async (api: Api): Promise<Readonly<{ world: World; waiting: Waiting }>> => {
  const world = await playBothSides(api);
  await api.settled();
  return { world, waiting: await tellWaiting(api) };
};

/** The whole application with its portal, two partners' first quarter told, something that waits for each role, and a browser to look at it. */
export class PortalWorld {
  private constructor(
    readonly api: Api,
    readonly world: World,
    readonly waiting: Waiting,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<PortalWorld> {
    const { api, told } = await startTold('portal', tellWorld, { portal: portalFolder() });
    return new PortalWorld(api, told.world, told.waiting, await launchBrowser());
  }

  /** A browser of its own: nobody is signed in, English, and every error of a script fails the test that caused it. */
  async page({ still = false, ...options }: PageOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.api.url,
      locale: 'en-US',
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (still) await standingStill(context);
    context.on('weberror', (error) => this.errors.push(error.error().message));
    return context.newPage();
  }

  /** What went wrong inside of pages. */
  readonly errors: string[] = [];

  /** Signed in as a persona, on a page. */
  async as(persona: string, path = '/', options: PageOptions = {}): Promise<Page> {
    const page = await this.page(options);
    await page.goto(`/auth/sign-in?${new URLSearchParams({ who: persona, returnTo: path }).toString()}`);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.close();
  }
}
