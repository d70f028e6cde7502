import { OWN, posOf, sell, upload } from '../../apps/api/test/matrix-story';
import { closedButton, confirm, press, shown } from './acting';
import { PortalWorld } from './portal-world';

const REPORTED = '2026-11-05T09:00:00Z';
const LATER = '2027-01-15T09:00:00Z';
const PAYABLE = '2027-03-01T09:00:00Z';

/** Days of Fatima who prepares, Lars who approves, and Paula who accepts: a quarter from its calculation to the bank. */
describe('finance’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
    const { number } = await sell(portal.api, OWN, portal.waiting.undecided);
    await portal.api.jump(REPORTED);
    const september = posOf('DIST-001', 'INV-66001', OWN, number);
    const october = september
      .replace('2026-09,', '2026-10,')
      .replace('2026-09-18,2026-09-20', '2026-10-22,2026-10-22')
      .replaceAll('SN000A', 'SN000T');
    await upload(portal.api, OWN.seller, 'pos', october);
    await portal.api.jump(LATER);
    await portal.api.settled();
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  let run = '';
  let batch = '';

  it('F2 calculates the quarter, follows the job to its draft, and submits it', async () => {
    const page = await portal.as('fatima', '/runs');
    await press(page, 'Calculate rewards');
    await page.getByRole('dialog').getByRole('button', { name: 'Calculate 2026-Q4' }).click();
    await page.waitForURL(/\/runs\/rrun_/);
    run = new URL(page.url()).pathname;
    await press(page, 'Submit');
    await confirm(page, /^Submit USD/);
    await shown(page, 'Submitted');
    // Four eyes, before the click: who prepared it reads why the button does nothing.
    await closedButton(page, 'Approve');
    await shown(page, /a finance approver who did not prepare it/);
  }, 120_000);

  it('F2 is approved by somebody else, and every partner gets a statement', async () => {
    const page = await portal.as('lars', run);
    await press(page, 'Approve');
    await confirm(page, /^Approve USD/);
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
    await press(page, 'Submit');
    await confirm(page, /^Submit USD/);
    await closedButton(page, 'Approve');
    await shown(page, /a finance approver who did not prepare it/);
  }, 120_000);

  it('F5 is approved, exported once, answered by the bank and reconciled', async () => {
    const lars = await portal.as('lars', batch);
    await press(lars, 'Approve');
    await confirm(lars, /^Approve \d+ payout/);
    const page = await portal.as('fatima', batch);
    await press(page, 'Export');
    await confirm(page, /^Export USD/);
    await shown(page, 'Exported');
    await press(page, 'Record bank answers');
    await page.getByRole('button', { name: 'All that are sent are paid' }).click();
    await confirm(page, /^Record \d+ answer/);
    await press(page, 'Reconcile');
    await confirm(page, /^Reconcile USD/);
    await shown(page, 'Reconciled');
  }, 120_000);
});
