import { shown } from './acting';
import { PortalWorld } from './portal-world';

/** The day of Amara, who changes nothing and wants to know how it came about. */
describe('an auditor’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  it('A1 chooses period, partner and process once, and takes them along', async () => {
    const { partners } = portal.world.own;
    const page = await portal.as('amara', '/audit');
    const scope = page.getByRole('search', { name: 'What you look at' });
    await scope.getByLabel('Period').selectOption('2026-Q3');
    await scope.getByLabel('Partner').selectOption(String(partners));
    await scope.getByLabel('Process').selectOption({ label: 'Rewards' });
    await page.waitForURL(new RegExp(`quarter=2026-Q3.*partner=${String(partners)}.*process=rewards`));
    const results = page.getByRole('region', { name: 'What stands in it' });
    await results.getByRole('row', { name: 'Statements 1', exact: true }).waitFor();
    await results.getByRole('row', { name: 'Calculations that failed * 0, as it should be' }).waitFor();
    await results.getByRole('link', { name: 'Registrations' }).waitFor({ state: 'detached' });
    const travel = page
      .getByRole('region', { name: 'Where to look' })
      .getByRole('link', { name: 'Time travel' });
    expect(await travel.getAttribute('href')).toMatch(/from=2026-07-01.*to=2026-09-30.*kind=standing/);
    await results.getByRole('link', { name: 'Statements' }).click();
    await page.waitForURL(/statements\?/);
    await page.getByText('of Alder').first().waitFor();
    await page.getByRole('link', { name: /^ST-2026Q3/ }).waitFor();
  }, 90_000);

  it('A2 finds what moved money by its type, and reads what it moved and what else the same cause did', async () => {
    const page = await portal.as('amara', '/events');
    await page.getByLabel('Type', { exact: true }).fill('StatementIssued');
    await page.keyboard.press('Enter');
    await page.waitForURL('**type=StatementIssued**');
    const rows = page.getByRole('table').getByRole('link', { name: 'StatementIssued' });
    await rows.first().click();
    await page.getByRole('heading', { name: 'Effect on balances' }).waitFor();
    await page
      .getByRole('region', { name: 'Effect on balances' })
      .getByText('partner_payable')
      .first()
      .waitFor();
    await shown(page, 'Version of its form');
    await page
      .getByRole('link', { name: /^cmd|^[0-9a-f-]{36}$/ })
      .first()
      .click();
    await page.waitForURL('**/events?correlation=**');
    await rows.first().waitFor();
  }, 90_000);

  it('A2 takes what is found along, one document a line', async () => {
    const page = await portal.as('amara', '/events?type=StatementIssued');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as NDJSON' }).click(),
    ]);
    const text = await (await file.createReadStream()).toArray();
    const lines = Buffer.concat(text as Buffer[])
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; data: unknown });
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(['StatementIssued']));
    expect(lines.every(({ data }) => data !== undefined)).toBe(true);
  }, 60_000);

  it('A3 compares a deal and a partner at two days, in sentences', async () => {
    const { deals, partners } = portal.world.own;
    const page = await portal.as('amara', `/time-travel?kind=deal&record=${String(deals)}&from=2026-08-01`);
    await shown(page, 'On Aug 1, 2026 it was not there yet.');
    await page.getByText('Status: was nothing, became approved.').waitFor();
    await page.getByRole('heading', { name: 'What happened in between' }).waitFor();
    await page.getByLabel('Of what').selectOption('standing');
    await page.getByLabel('Number').fill(String(partners));
    await page.keyboard.press('Enter');
    await page.getByText(/^On .* (it was not there yet|it was the same)\.$/).waitFor();
    await page.getByLabel('By the clock').selectOption('effective');
    await page.waitForURL('**timeBasis=effective**');
  }, 60_000);
});
