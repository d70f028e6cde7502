import type { Page } from 'playwright-core';
import { Answering, REFERENCE, type Manner } from './answering';
import type { PortalWorld } from './portal-world';
import { lookAt, lookUntil, type Look } from './states-look';

/** Skeletons stand after 200 ms, on the clock of the page. */
const UNTIL_SKELETONS_MS = 250;
/** Longer than any pause between two tries. */
const UNTIL_NEXT_TRY_MS = 5_000;
/** What was read is asked again after it, when somebody comes back to the page. */
const UNTIL_STALE_MS = 20_000;
/** After it the page has forgotten what it read and shows no more. */
const UNTIL_FORGOTTEN = '20:00';
/** The headings of the pages that a walk comes from. */
const ELSEWHERE = { '/join': 'Accept an invitation', '/preferences': 'Preferences' } as const;
const NOBODY = 'nothing-is-called-like-this';

/** Where the walk stands before it opens a screen. */
const cameFrom = (address: string): keyof typeof ELSEWHERE =>
  address === '/join' ? '/preferences' : '/join';

/** A screen, as the walk opens it. */
export type Opened = Readonly<{
  address: string;
  /** What its heading says is read from the server. */
  isRecord: boolean;
  /** What it shows never changes: nobody asks for it again. */
  neverChanges?: boolean;
}>;
const pathOf = ({ address }: Opened): string => address.split('?')[0] ?? '';

/** One state of one screen, with a sentence for each thing that is not as it has to be. */
export type State = Readonly<{ name: string; lacks: readonly string[] }>;

const lacking = (...checks: readonly (readonly [boolean, string])[]): readonly string[] =>
  checks.flatMap(([is, sentence]) => (is ? [] : [sentence]));

/** Walks one persona's page through the states of screens, and tells what each of them lacks. */
export class StatesWalk {
  private constructor(
    private readonly page: Page,
    private readonly server: Answering,
  ) {}

  static async as(portal: PortalWorld, persona: string): Promise<StatesWalk> {
    const page = await portal.page({ still: true, reducedMotion: 'reduce' });
    // Its clock is moved over all that the page only waits for.
    await page.clock.install();
    const signIn = new URLSearchParams({ who: persona, returnTo: '/join' });
    await page.goto(`/auth/sign-in?${signIn.toString()}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return new StatesWalk(page, await Answering.between(page));
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  async statesOf(screen: Opened): Promise<readonly State[]> {
    const loaded = await this.loaded(screen);
    if (loaded.asked === 0) return [loaded.state];
    return [
      loaded.state,
      await this.refreshFailing(screen),
      await this.slowThenFailing(screen),
      await this.forbidden(screen),
      await this.absent(screen),
      ...(loaded.asked > 1 ? [await this.partlyFailing(screen)] : []),
      ...(loaded.lists > 0 ? await this.empty(screen) : []),
    ];
  }

  /** Everything is there. */
  private async loaded(screen: Opened) {
    await this.open(screen, 'real');
    const look = await this.settled(screen);
    const lacks = lacking(
      [look.heading !== '', 'has no heading'],
      ...titled(look),
      [!TITLE_OF_STATE.test(look.title), `is called "${look.title}", as if it were not there`],
      [look.failures.length === 0, 'says that something could not be loaded'],
      [look.loading === 0 && look.skeletons === 0, 'goes on loading'],
    );
    return { state: { name: 'loaded', lacks }, asked: this.server.asked.size, lists: look.lists };
  }

  /** What is there is asked again, and the server cannot: it stays, and says that it may be old. */
  private async refreshFailing(screen: Opened): Promise<State> {
    const before = await lookAt(this.page);
    this.server.turnTo('failing');
    const says = ({ told }: Look) => told.some(({ text }) => text.includes('could not be read again'));
    const look = await lookUntil(
      this.page,
      (now) => screen.neverChanges === true || says(now),
      async () => {
        await this.page.clock.fastForward(UNTIL_STALE_MS);
        await this.page.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
      },
    );
    // It is asked again until the server answers; so nothing is under way when the walk goes on.
    this.server.turnTo('real');
    const again = await lookUntil(
      this.page,
      (now) => !says(now) && this.server.quiet,
      async () => {
        await this.page.clock.fastForward(UNTIL_STALE_MS);
        await this.page.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
      },
    );
    return {
      name: 'refresh failing',
      lacks: lacking(
        [!says(again), 'says that it is old when it was read again'],
        [says(look) || screen.neverChanges === true, 'does not say that it is old'],
        [look.heading === before.heading, 'does not stand'],
        [look.failures.length === 0 && look.loading === 0, 'does not show what it has'],
      ),
    };
  }

  /** The server lets wait, then says that it cannot; when it is asked again, it can. */
  private async slowThenFailing(screen: Opened): Promise<State> {
    await this.open(screen, 'failing', () => this.server.hold());
    await lookUntil(this.page, ({ path }) => path === pathOf(screen) && this.server.asked.size > 0);
    await this.page.clock.fastForward(UNTIL_SKELETONS_MS);
    const slow = await lookUntil(this.page, ({ skeletons }) => skeletons > 0);
    this.server.release();
    const failed = await lookUntil(
      this.page,
      (look) => look.failures.length > 0 && this.isSettled(look, screen),
      () => this.page.clock.fastForward(UNTIL_NEXT_TRY_MS),
    );
    this.server.turnTo('real');
    await this.tryAgain();
    const again = await this.settled(screen);
    return {
      name: 'slow, failing, tried again',
      lacks: [...ofSlow(slow, screen), ...ofFailed(failed, screen), ...ofAgain(again)],
    };
  }

  private async tryAgain(): Promise<void> {
    const buttons = this.page.locator('main').getByRole('button', { name: 'Try again' });
    for (let left = await buttons.count(); left > 0; left = Math.min(left - 1, await buttons.count())) {
      await buttons.first().click();
      await lookUntil(this.page, ({ failures }) => failures.length < left);
    }
  }

  /** Whoever looks has not the right. */
  private async forbidden(screen: Opened): Promise<State> {
    await this.open(screen, 'forbidden');
    const says = ({ told }: Look) =>
      told.filter(({ text }) => text.includes('Your role does not allow this'));
    const look = await lookUntil(this.page, (now) => says(now).length > 0 && this.isSettled(now, screen));
    const isWhole = ({ text }: Readonly<{ text: string }>): boolean =>
      text.includes('Finance analyst or Auditor') && text.includes('An administrator of your organisation');
    return {
      name: 'forbidden',
      lacks: lacking(
        [says(look).length > 0, 'does not say that a right is missing'],
        [says(look).every(isWhole), 'does not say which right is missing and who can grant it'],
        [look.failures.length === 0, 'offers to try again'],
        [look.loading === 0, 'goes on loading'],
        ...titled(look),
      ),
    };
  }

  private async absent(screen: Opened): Promise<State> {
    const { isRecord } = screen;
    await this.open(screen, 'absent');
    const says = ({ told }: Look) => told.some(({ text }) => text.includes('There is nothing here for you'));
    const look = await lookUntil(this.page, (now) => says(now) && this.isSettled(now, screen));
    return {
      name: 'absent',
      lacks: lacking(
        [says(look), 'does not say that there is nothing'],
        ...titled(look),
        [
          !isRecord || look.heading !== '' || look.title.startsWith('There is nothing here for you · '),
          `is called "${look.title}" where it is not`,
        ],
        [look.failures.length === 0, 'offers to try again'],
        [look.loading === 0, 'goes on loading'],
      ),
    };
  }

  /** What is asked first is answered, whatever else is asked fails: what is there stands. */
  private async partlyFailing(screen: Opened): Promise<State> {
    await this.open(screen, 'first-only');
    const look = await lookUntil(
      this.page,
      (now) => this.isSettled(now, screen),
      () => this.page.clock.fastForward(UNTIL_NEXT_TRY_MS),
    );
    return {
      name: 'partly failing',
      lacks: lacking([look.heading !== '', 'does not stand when a part of it fails: no heading is left']),
    };
  }

  /** A list without rows, for its filters and at all. */
  private async empty(screen: Opened): Promise<readonly State[]> {
    await this.open(
      { ...screen, address: `${screen.address}${screen.address.includes('?') ? '&' : '?'}q=${NOBODY}` },
      'empty',
    );
    const filtered = await lookUntil(this.page, (now) => this.isSettled(now, screen) && now.told.length > 0);
    const matching = filtered.told.find(({ text }) => text.includes('Nothing matches'));
    if (matching !== undefined)
      await this.page
        .locator('main [role=status]')
        .getByRole('button', { name: 'Clear filters' })
        .first()
        .click();
    const bare = await lookUntil(
      this.page,
      (now) => this.isSettled(now, screen) && now.told.every(({ text }) => !text.includes('Nothing matches')),
    );
    return [
      {
        name: 'empty for these filters',
        lacks: lacking([
          matching !== undefined && matching.acts > 0,
          'does not say so, or offers no way back',
        ]),
      },
      {
        name: 'empty',
        lacks: lacking(
          [bare.told.length > 0, 'does not say so'],
          [bare.lists === 0, 'shows a table without rows'],
          [bare.failures.length === 0, 'says that something could not be loaded'],
        ),
      },
    ];
  }

  /** Comes to the screen from another page, within the portal, with nothing read before. */
  /** As if nobody had been there: what the page before still asks for, in tries and turns, is answered and then forgotten. */
  private async open(screen: Opened, manner: Manner, before: () => void = () => undefined): Promise<void> {
    await this.go(cameFrom(pathOf(screen)));
    await this.page.clock.fastForward(UNTIL_FORGOTTEN);
    await this.answered();
    await this.page.clock.fastForward(UNTIL_FORGOTTEN);
    this.server.turnTo(manner);
    before();
    await this.go(screen.address, false);
  }

  /** Nothing is asked for, and nothing follows from the last answer. */
  private async answered(): Promise<void> {
    let before = false;
    await lookUntil(this.page, () => {
      const both = this.server.quiet && before;
      before = this.server.quiet;
      return both;
    });
  }

  private async go(address: string, waits = true): Promise<void> {
    if (waits) this.server.turnTo('real');
    const before = await lookAt(this.page);
    await this.page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)})`);
    if (waits && before.path !== address)
      await lookUntil(this.page, ({ path, heading }) => path === address && heading !== before.heading);
  }

  private isSettled({ path, heading, loading }: Look, screen: Opened): boolean {
    return (
      this.server.quiet &&
      loading === 0 &&
      path === pathOf(screen) &&
      heading !== ELSEWHERE[cameFrom(pathOf(screen))]
    );
  }

  private settled(screen: Opened): Promise<Look> {
    let before = false;
    return lookUntil(this.page, (look) => {
      const now = this.isSettled(look, screen);
      const both = now && before;
      before = now;
      return both;
    });
  }
}

/** Every page has a title of its own, in each of its states (WCAG 2.4.2). */
const titled = ({ title }: Look): readonly (readonly [boolean, string])[] => [
  [/^\S.* · Channel Ledger$/.test(title), `has no title of its own but "${title}"`],
];
const TITLE_OF_STATE =
  /^(Loading|This could not be loaded|There is nothing here for you|Your role does not allow this) · /;

const ofSlow = (look: Look, { isRecord }: Opened): readonly string[] =>
  lacking(
    [look.skeletons > 0, 'shows no skeleton while the server is slow'],
    [look.spinners === 0, 'shows a spinner while the server is slow'],
    ...titled(look),
    [
      !isRecord || look.heading !== '' || look.title.startsWith('Loading · '),
      `is called "${look.title}" while it is loaded`,
    ],
    [isRecord || look.heading !== '', 'shows no heading while the server is slow'],
  );

const ofFailed = (look: Look, { isRecord }: Opened): readonly string[] =>
  lacking(
    [look.failures.length > 0, 'does not say that it could not be loaded'],
    [look.failures.every(({ text }) => text.includes('Nothing was changed')), 'does not say what is safe'],
    [look.failures.every(({ text }) => text.includes(REFERENCE)), 'names no reference'],
    [look.failures.every(({ copies }) => copies > 0), 'has a reference that cannot be copied'],
    [look.failures.every(({ retries }) => retries > 0), 'cannot be tried again'],
    [isRecord || look.heading !== '', 'has no heading when it fails'],
    ...titled(look),
    [
      !isRecord || look.heading !== '' || look.title.startsWith('This could not be loaded · '),
      `is called "${look.title}" when it fails`,
    ],
    [look.loading === 0, 'goes on loading when it fails'],
  );

const ofAgain = (look: Look): readonly string[] =>
  lacking(
    [look.failures.length === 0 && look.loading === 0, 'does not come back when it is tried again'],
    [look.heading !== '', 'has no heading when it is tried again'],
    [!TITLE_OF_STATE.test(look.title), `is called "${look.title}" when it is tried again`],
  );
