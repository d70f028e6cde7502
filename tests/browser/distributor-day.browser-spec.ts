import type { Page } from 'playwright-core';
import { posOf } from '../../apps/api/test/matrix-acts';
import { OWN } from '../../apps/api/test/matrix-sides';
import { confirm, press, ROW_LINK, shown } from './acting';
import { PortalWorld } from './portal-world';

/** A day of Diego at Meridian Distribution: a quote, an order, a sales report with a row that fails. */
describe('a distributor’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  it('D1 D2 finds the price to quote in the queue, quotes it and sends it', async () => {
    const page = await portal.as('diego', '/inbox?kind=quote_request');
    await shown(page, 'Small Springs, Bill of materials, version 1');
    await page.getByRole('link', { name: 'Bill of materials' }).or(page.locator(ROW_LINK)).first().click();
    await shown(page, 'Quote for Small Springs');
    const price = page.getByLabel('Quoted price of line 1');
    await price.fill('no amount');
    await shown(page, /An amount in USD/);
    await price.fill('8,400.00');
    await page.getByLabel('Availability of line 1').selectOption('to_order');
    await page.getByLabel('Days until line 1 is delivered').fill('21');
    await page.getByLabel('Note to the partner').fill('Freight is included.');
    await press(page, 'Check');
    await shown(page, 'It can be quoted: USD 16,800.00.');
    await press(page, 'Save the quote');
    await page.getByRole('heading', { name: 'Small Springs', level: 1 }).waitFor();
    await press(page, 'Send');
    await confirm(page, 'Send USD 16,800.00');
    await shown(page, 'Issued');
    await shown(page, 'To order, 21 days');
    await shown(page, 'Freight is included.');
  }, 90_000);

  it('P6 D3 is accepted by the partner, and the order is recorded against it', async () => {
    const priya = await portal.as('priya', `/deals/${portal.waiting.quotable.deal}?tab=bomAndQuotes`);
    await priya.getByRole('link', { name: /^QT-/ }).click();
    await press(priya, 'Accept');
    await confirm(priya, 'Accept USD 16,800.00');
    await shown(priya, 'Accepted');
    await priya.goto(`/deals/${portal.waiting.quotable.deal}`);
    await press(priya, 'Mark as won');
    await confirm(priya, 'Mark as won');
    const diego = await portal.as('diego', `/deals/${portal.waiting.quotable.deal}`);
    await press(diego, 'Record the order');
    await diego.getByLabel('Order number').fill('PO-88001');
    await confirm(diego, 'Record the order');
    await diego.getByRole('tab', { name: 'History' }).click();
    await shown(diego, /PO-88001/);
  }, 120_000);

  const report = (invoice: string, sku: string): string => {
    const [head = '', row = ''] = posOf('DIST-001', invoice, OWN, '').split('\n');
    // A customer of no registration: the lines wait for a match.
    const good = row
      .replaceAll('SN000A', `SN${invoice}`)
      .replace(',Halden,', ',Quiet Harbour,')
      .replace('halden.', 'quiet.');
    const bad = good
      .replace(`${invoice},1`, `${invoice},2`)
      .replace('EX4100-48P', sku)
      .replaceAll('SN', 'SX');
    return `${head}\n${good}\n${bad}\n`;
  };
  const send = async (page: Page, name: string, content: string): Promise<void> => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await press(page, 'Check the file');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };

  it('D4 D5 says what a file will do, confirms the good row, and repairs the other where it stands', async () => {
    const page = await portal.as('diego', '/imports');
    await send(page, 'september.csv', report('INV-77001', 'EX4100-48Q'));
    await shown(page, '1 new, 1 in error');
    await press(page, 'Confirm');
    await confirm(page, 'Confirm 1 row');
    await shown(page, 'What it did');
    const cell = page.getByLabel('sku, row 3');
    await cell.waitFor();
    await page.getByRole('button', { name: 'Use EX4100-48P' }).click();
    expect(await cell.inputValue()).toBe('EX4100-48P');
    const first = page.url();
    await press(page, 'Send 1 repaired row');
    await page.waitForURL((url) => url.pathname !== new URL(first).pathname);
    await shown(page, '1 new');
    await press(page, 'Confirm');
    await confirm(page, 'Confirm 1 row');
    await shown(page, 'What it did');
    await page.goto('/shipments?q=INV-77001');
    await page.getByRole('link', { name: 'INV-77001/1' }).waitFor();
    await page.getByRole('link', { name: 'INV-77001/2' }).waitFor();
  }, 120_000);

  it('req:R12 D4 takes an X12 867, and repairs its line as a row of the template', async () => {
    const sold = (invoice: string, sku: string): readonly string[] => [
      ...['PTD*SD', `REF*IV*${invoice}`, 'N1*BY*ALDER*92*PTR-0042', 'N1*EN*QUIET HARBOUR', 'N4****US'],
      ...['QTY*39*1*EA', `LIN*1*VP*${sku}`, 'UIT*EA*8250.00', `REF*SE*SN${invoice}`],
      ...['DTM*003*20260901', 'DTM*011*20260902'],
    ];
    const body = [
      ...['BPT*00*POS-2026-09*20261003*02', 'CUR*DS*USD', 'DTM*090*20260901', 'DTM*091*20260930'],
      ...[
        'N1*DS*MERIDIAN*92*DIST-001',
        ...sold('INV-77003', 'EX4100-48P'),
        ...sold('INV-77004', 'EX4100-48Q'),
      ],
      'CTT*2',
    ];
    const segments = [
      'ISA*00*          *00*          *ZZ*MERIDIANDIST   *ZZ*CHANNELLEDGER  *261003*0410*U*00401*000000462*0*P*>',
      ...['GS*PT*MERIDIANDIST*CHANNELLEDGER*20261003*0410*462*X*004010', 'ST*867*0001', ...body],
      ...[`SE*${String(body.length + 2)}*0001`, 'GE*1*462', 'IEA*1*000000462'],
    ];
    const page = await portal.as('diego', '/imports');
    await shown(page, /A sales report also as X12 867/);
    await send(page, 'september.edi', segments.map((segment) => `${segment}~`).join('\n'));
    await shown(page, '1 new, 1 in error');
    await press(page, 'Confirm');
    await confirm(page, 'Confirm 1 row');
    await shown(page, 'What it did');
    await page.getByLabel('sku, row 20').waitFor();
    await page.getByRole('button', { name: 'Use EX4100-48P' }).click();
    const first = page.url();
    await press(page, 'Send 1 repaired row');
    await page.waitForURL((url) => url.pathname !== new URL(first).pathname);
    await shown(page, '1 new');
  }, 120_000);

  it('D1 D6 says by key that a line belongs to no deal, undoes it at once, and skips it', async () => {
    const page = await portal.as('diego', '/inbox');
    await shown(page, 'Sales reports (POS)');
    await page.getByRole('table', { name: 'From the request to the quote' }).waitFor();
    await page.getByRole('link', { name: 'Match the first' }).click();
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    const line = page.url();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Reason').fill('Spare parts.');
    await confirm(page, 'Not a deal');
    await shown(page, /belongs to no deal\./);
    await page.getByRole('button', { name: 'Next line' }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== line);
  }, 90_000);

  it('D6 splits a line by key: says what is left to place, and what is wrong with a deal', async () => {
    const page = await portal.as('diego', '/shipments?q=INV-77001');
    await page.getByRole('link', { name: 'INV-77001/1' }).click();
    await page.getByRole('button', { name: 'Split' }).waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Units of deal 1').fill('1');
    await shown(page, /^[1-9]\d* of \d+ units are left to place$/);
    const left = /^\d+/.exec((await dialog.getByText('are left to place').textContent()) ?? '')?.[0] ?? '';
    await dialog.getByLabel('Units of deal 2').fill(left);
    await shown(page, /^0 of \d+ units/);
    await dialog.getByLabel('Number of deal 1').fill('DR-2026-999998');
    await dialog.getByLabel('Number of deal 2').fill('DR-2026-999999');
    await dialog.getByLabel('Reason').fill('One order for two sites.');
    await dialog.getByRole('button', { name: 'Split the line' }).click();
    await shown(page, 'There is no such registration.');
    await page.keyboard.press('Escape');
  }, 60_000);

  it('D5 asks once which column is which', async () => {
    const page = await portal.as('diego', '/imports');
    const content = report('INV-77002', 'EX4100-24P').replace('end_customer_name', 'Endkunde');
    await send(page, 'fremd.csv', content);
    await shown(page, 'Which column is which?');
    await page.getByLabel('Endkunde').selectOption('end_customer_name');
    await page.getByLabel('Do the same with our next files').uncheck();
    await press(page, 'Read the file');
    await page.getByRole('button', { name: 'Confirm' }).waitFor();
    await press(page, 'Cancel the file');
    await confirm(page, 'Cancel the file');
    await shown(page, 'Cancelled');
  }, 90_000);
});
