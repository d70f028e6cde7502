import { Database } from '@channel/postgres';
import { posOf, sell, upload } from '../../apps/api/test/matrix-acts';
import { OWN } from '../../apps/api/test/matrix-sides';
import { PNG } from '../../apps/api/test/matrix-funds';
import { closedButton, confirm, press, ROW_LINK, shown } from './acting';
import { PortalWorld } from './portal-world';

/** The days of Fatima and Lars after a quarter: its rewards are calculated, approved by the other, and paid. */
describe('finance’s days in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
    const { api, waiting } = portal;
    const { number } = await sell(api, { ...OWN, order: 'PO-88120' }, waiting.undecided);
    await api.jump('2026-12-05T09:00:00Z');
    const report = posOf('DIST-001', 'INV-90001', OWN, number)
      .replaceAll('2026-09', '2026-11')
      .replaceAll('SN000A', 'SN000Q')
      .replaceAll('halden.example', 'patient-pharmacies.example')
      .replaceAll('Halden', 'Patient Pharmacies');
    await upload(api, 'diego', 'pos', report);
    await api.jump('2027-01-15T09:00:00Z');
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  const NOT_BY_YOU = /Approve: a finance approver who did not prepare it has to do this/;

  it('F1 F2 calculates the quarter and submits it; who prepared it reads before the click that another approves', async () => {
    const page = await portal.as('fatima', '/runs');
    await press(page, 'Calculate rewards');
    await confirm(page, 'Calculate 2026-Q4');
    await page.getByRole('heading', { name: 'Rewards of 2026-Q4' }).waitFor();
    await press(page, 'Submit');
    await confirm(page, 'Submit USD 825.00');
    await closedButton(page, 'Approve');
    await shown(page, NOT_BY_YOU);
    const lars = await portal.as('lars', '/inbox?kind=run_approval');
    await lars.locator(ROW_LINK).first().click();
    await press(lars, 'Approve');
    await shown(lars, /USD 825\.00 for 1 partner are posted/);
    await confirm(lars, 'Approve USD 825.00');
    // Fatima’s page, which nobody touched, shows what became of it.
    await shown(page, 'Issued');
  }, 120_000);

  it('C8 P8 opens what a draft changes line by line, and of a line its steps beside those that were issued', async () => {
    const page = await portal.as('fatima', '/programme/jpa-2023/versions/2');
    await page
      .getByRole('table', { name: 'Partners of the simulation' })
      .getByRole('button', { name: 'Why USD 0.00?' })
      .first()
      .click();
    const panel = page.getByRole('dialog', { name: 'Why this amount?' });
    await panel.getByRole('columnheader', { name: 'By the draft' }).waitFor();
    await panel.getByRole('button', { name: 'Why USD 0.00?' }).first().click();
    const steps = async (side: string): Promise<string> =>
      panel.getByRole('region', { name: side }).getByRole('table').innerText();
    // A draft that says the same gives the same, step by step.
    expect(await steps('By the draft')).toContain('Elite Plus');
    const words = (text: string): string => text.replaceAll(/version \d+/gi, '');
    expect(words(await steps('By the draft'))).toBe(words(await steps('Issued')));
  }, 60_000);

  it('P9 F5 pays what the partner accepted, less what it owes of a title transfer: drafted and submitted by one, approved by the other, exported', async () => {
    const paula = await portal.as('paula', '/statements');
    await paula.getByRole('link', { name: /2026Q4/ }).click();
    await press(paula, 'Accept');
    await confirm(paula, /^Accept/);
    const page = await portal.as('fatima', '/batches');
    await press(page, 'Draft a batch');
    await confirm(page, 'Draft 1 payment, USD 795.00');
    await press(page, 'Submit');
    await shown(page, /1 payment of USD 795\.00 to Alder/);
    await confirm(page, 'Submit USD 795.00');
    await closedButton(page, 'Approve');
    await shown(page, NOT_BY_YOU);
    const lars = await portal.as('lars', '/inbox?kind=batch_approval');
    await lars.locator(ROW_LINK).first().click();
    await press(lars, 'Approve');
    // An approval needs a fresh sign-in; it comes back to the question that it was.
    await portal.api.app
      .get(Database)
      .query(`update identity.sessions set "authTime" = "authTime" - 301 where "personId" = 'pers_lars'`);
    await press(lars, 'Approve 1 payout, USD 795.00');
    await lars.getByRole('link', { name: 'Sign in again and come back here' }).click();
    await confirm(lars, 'Approve 1 payout, USD 795.00');
    await press(page, 'Export');
    await confirm(page, 'Export USD 795.00');
    await shown(page, 'Exported');
    await shown(page, 'Download pain.001');
  }, 120_000);

  it('F4 sends the proof of an adjustment along; whoever approves looks at it before the decision', async () => {
    const page = await portal.as('fatima', '/statements');
    await page.locator(ROW_LINK).first().click();
    await page.locator('a[href*="/adjustments/new"]').first().click();
    await page.getByRole('heading', { name: 'Adjust an amount', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: /^Amount/ }).fill('25.00');
    await page.getByRole('textbox', { name: /^Reason/ }).fill('The freight was ours to pay.');
    await page.getByRole('textbox', { name: /^Evidence/ }).fill('Letter of 6 July');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'letter.csv', mimeType: 'text/csv', buffer: Buffer.from('invoice,freight\nINV-88120,25.00\n') },
      { name: 'stamp.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') },
    ]);
    await press(page, 'Prepare the adjustment');
    await page.getByRole('heading', { name: /^Adjustment of/ }).waitFor();
    const lars = await portal.as('lars', new URL(page.url()).pathname);
    await shown(lars, 'letter.csv');
    await lars.getByRole('button', { name: 'Open: File stamp.png' }).click();
    await lars.getByRole('dialog').getByRole('img', { name: 'File stamp.png' }).waitFor();
    await lars.keyboard.press('Escape');
    const saved = lars.waitForEvent('download');
    await lars.getByRole('button', { name: 'Open: File letter.csv' }).click();
    expect((await saved).suggestedFilename()).toBe('letter.csv');
    await press(lars, 'Approve');
    await confirm(lars, 'Approve USD 25.00');
  }, 90_000);
});
