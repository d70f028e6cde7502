import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: what is pressed, typed, chosen or marked has been shown before. */
export type Hand = Readonly<{
  press: (target: Locator) => Promise<void>;
  fill: (target: Locator, text: string) => Promise<void>;
  /** @param label what the choice says */
  choose: (target: Locator, label: string) => Promise<void>;
  mark: (target: Locator) => Promise<void>;
  /** A tab of a record. */
  turn: (target: Locator) => Promise<void>;
  /** @param on ISO */
  day: (target: Locator, on: string) => Promise<void>;
}>;

export const MOUSE: Hand = {
  press: (target) => target.click(),
  fill: (target, text) => target.fill(text),
  choose: async (target, label) => {
    await target.selectOption({ label });
  },
  // What marks may be hidden behind its words.
  mark: async (target) => {
    const id = await target.getAttribute('id');
    await target
      .page()
      .locator(`label[for="${id ?? ''}"]`)
      .first()
      .click();
  },
  turn: (target) => target.click(),
  day: (target, on) => target.fill(on),
};

/** More than any page of the portal has to be stepped through. */
const STOPS = 250;

/** Goes from where the keyboard is to the target, by Tab alone. @throws Error if the way around the page does not lead there */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor({ state: 'attached' });
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
};

export const KEYBOARD: Hand = {
  press: async (target) => {
    await reach(target.page(), target);
    await target.page().keyboard.press('Enter');
  },
  fill: async (target, text) => {
    await reach(target.page(), target);
    await target.page().keyboard.press('ControlOrMeta+a');
    await target.page().keyboard.type(text);
  },
  choose: async (target, label) => {
    await reach(target.page(), target);
    await target.page().keyboard.type(label);
  },
  mark: async (target) => {
    await reach(target.page(), target);
    await target.page().keyboard.press('Space');
  },
  // One stop for all tabs; the arrows go between them.
  turn: async (target) => {
    const page = target.page();
    await reach(page, page.getByRole('tab', { selected: true }).first());
    while ((await target.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowRight');
  },
  day: async (target, on) => {
    const [year = '', month = '', day = ''] = on.split('-');
    await reach(target.page(), target);
    await target.page().keyboard.type(`${month}${day}${year}`);
  },
};
