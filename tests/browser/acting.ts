import type { Page } from 'playwright-core';

/** What every persona does on a page: all of it waits for what it needs, nothing for a time. */

export const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** What leads from the rows of a list; a picture beside it has a table of its own. */
export const ROW_LINK = 'table[data-fetching] tbody a';

/** Presses the first button of this name once it can be pressed. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** Confirms what a dialog asks, and waits until it has happened. */
export const confirm = async (page: Page, act: string | RegExp): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** A button that stands there and does nothing, because somebody else has to press it. */
export const closedButton = (page: Page, name: string) =>
  page.locator('button:disabled', { hasText: name }).waitFor();
