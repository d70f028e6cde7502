import type { Page } from 'playwright-core';
import { OWN, posOf, upload } from '../../apps/api/test/matrix-story';
import { PortalWorld } from './portal-world';

const LATER = '2027-01-15T09:00:00Z';
const PAYABLE = '2027-03-01T09:00:00Z';

/** Days of Fatima who prepares, Lars who approves, and Paula who accepts: a quarter from its calculation to the bank. */
describe('finance’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
    const deal = await (await portal.api.as('chen')).get(`/v1/deals/${String(portal.world.own.deals)}`);
    const september = posOf('DIST-001', 'INV-66001', OWN, String(deal.body.number));
    const october = september
      .replace('2026-09,', '2026-10,')
      .replace('2026-09-18,2026-09-20', '2026-10-18,2026-10-19')
      .replaceAll('SN000A', 'SN000T');
    await upload(portal.api, OWN.seller, 'pos', october);
    await portal.api.jump(LATER);
    await portal.api.settled();
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const decide = async (page: Page, act: string | RegExp, confirm: string | RegExp): Promise<void> => {
    await page.locator('button:enabled', { hasText: act }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  let run = '';
  let batch = '';

  it('F2 calculates the quarter, follows the job to its draft, and submits it', async () => {
    const page = await portal.as('fatima', '/runs');
    await press(page, 'Calculate rewards');
    await page
      .getByLabel('Quarter')
      .selectOption({ label: '2026-Q4, jpa-2023' })
      .catch(() => undefined);
    await page.getByRole('dialog').getByRole('button', { name: 'Calculate 2026-Q4' }).click();
    await page.waitForURL(/\/runs\/rrun_/);
    run = new URL(page.url()).pathname;
    await page.locator('button:enabled', { hasText: 'Submit' }).first().waitFor();
    await decide(page, 'Submit', /^Submit USD/);
    await shown(page, 'Submitted');
    // Four eyes, before the click: who prepared it reads why the button does nothing.
    await page.locator('button:disabled', { hasText: 'Approve' }).waitFor();
    await shown(page, /a finance approver who did not prepare it/);
  }, 120_000);

  it('F2 is approved by somebody else, and every partner gets a statement', async () => {
    const page = await portal.as('lars', run);
    await decide(page, 'Approve', /^Approve USD/);
    await shown(page, /Approved|Issued/);
    await portal.api.settled();
    await page.goto('/statements');
    await page
      .getByRole('link', { name: /^ST-2026Q4/ })
      .first()
      .waitFor();
  }, 120_000);

  it('F5 drafts a batch of what is payable, and does not let its preparer approve it', async () => {
    await portal.api.jump(PAYABLE);
    await portal.api.settled();
    const page = await portal.as('fatima', '/batches');
    await press(page, 'Draft a batch');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Draft \d+ payment/ })
      .click();
    await page.waitForURL(/\/batches\/pbat_/);
    batch = new URL(page.url()).pathname;
    await decide(page, 'Submit', /^Submit USD/);
    await page.locator('button:disabled', { hasText: 'Approve' }).waitFor();
    await shown(page, /a finance approver who did not prepare it/);
  }, 120_000);

  it('F5 is approved, exported once, answered by the bank and reconciled', async () => {
    const lars = await portal.as('lars', batch);
    await decide(lars, 'Approve', /^Approve \d+ payout/);
    const page = await portal.as('fatima', batch);
    await decide(page, 'Export', /^Export USD/);
    await shown(page, 'Exported');
    await press(page, 'Record bank answers');
    await page.getByRole('button', { name: 'All that are sent are paid' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Record \d+ answer/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await decide(page, 'Reconcile', /^Reconcile USD/);
    await shown(page, 'Reconciled');
  }, 120_000);
});
