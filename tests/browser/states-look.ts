import type { Page } from 'playwright-core';

type Told = Readonly<{ text: string; acts: number }>;

/** What a page shows of its state. */
export type Look = Readonly<{
  path: string;
  /** Of the window. */
  title: string;
  /** The heading of the page; nothing where it has none yet. */
  heading: string;
  /** What says that something could not be loaded, each with how many of its buttons copy or try again. */
  failures: readonly Readonly<{ text: string; copies: number; retries: number }>[];
  loading: number;
  skeletons: number;
  spinners: number;
  lists: number;
  /** What says that there is nothing: not yet, not for these filters, not for whoever looks. */
  told: readonly Told[];
}>;

/** Evaluated at once: the policy of the page refuses text that is evaluated later. */
const LOOK = `(() => {
  const all = (selector) => [...document.querySelectorAll('main ' + selector)];
  const words = (part) => part.innerText.replaceAll(/\\s+/g, ' ').trim();
  const named = (part, name) => [...part.querySelectorAll('button')].filter((one) => one.innerText === name).length;
  const failures = all('[role=alert]').filter((part) => part.innerText.includes('This could not be loaded'));
  return {
    path: location.pathname,
    title: document.title,
    heading: all('h1').map(words).join(' '),
    failures: failures.map((part) => ({
      text: words(part), copies: named(part, 'Copy'), retries: named(part, 'Try again'),
    })),
    loading: all('[role=status][aria-busy=true]').length,
    skeletons: all('.mantine-Skeleton-root').length,
    spinners: document.querySelectorAll('.mantine-Loader-root').length,
    lists: all('table[data-fetching]').length,
    told: all('[role=status]')
      .filter((part) => part.getAttribute('aria-busy') === null && part.querySelector('p') !== null)
      .map((part) => ({ text: words(part), acts: part.querySelectorAll('a,button').length })),
  };
})()`;

export const lookAt = (page: Page): Promise<Look> => page.evaluate<Look>(LOOK);

/** How long a page may take for what it shows, however busy the machine is. */
const PATIENCE_MS = 12_000;
const LOOK_AGAIN_MS = 25;

/** The first look that is as asked, or the last one: whoever asked says what is wrong with it. */
export const lookUntil = async (
  page: Page,
  is: (look: Look) => boolean,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<Look> => {
  const end = Date.now() + PATIENCE_MS;
  let look = await lookAt(page);
  while (!is(look) && Date.now() < end) {
    await between();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    look = await lookAt(page);
  }
  return look;
};
