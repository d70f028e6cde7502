import { ok } from '../../apps/api/test/matrix-world';
import { closedButton, confirm, press, ROW_LINK, shown } from './acting';
import { PortalWorld } from './portal-world';
import { registration } from './waiting-world';

/** A day of Chen who manages the channel, and of Carol who leads it. */
describe('a channel manager’s day in the browser', () => {
  let portal: PortalWorld;
  beforeAll(async () => {
    portal = await PortalWorld.begin();
  }, 300_000);
  afterAll(() => portal.close(), 60_000);
  afterEach(() => {
    expect(portal.errors.splice(0)).toEqual([]);
  });

  it('C1 C2 goes from the inbox through the registrations by keys, and approves one; the partner’s page shows it at once', async () => {
    const page = await portal.as('chen', '/inbox?kind=deal_decision');
    await page.locator(ROW_LINK).first().click();
    await shown(page, /^1 of \d/);
    await page.keyboard.press('j');
    await shown(page, /^2 of \d/);
    await page.keyboard.press('k');
    await shown(page, /^1 of \d/);
    const priya = await portal.as('priya', `/deals/${portal.waiting.undecided}`);
    await shown(priya, 'Submitted');
    await page.goto(`/deals/${portal.waiting.undecided}/review`);
    await shown(page, /By the rules of the programme it can be approved; protected until/);
    await page.keyboard.press('a');
    await shown(page, /is protected until/);
    await confirm(page, 'Approve USD 16,500.00');
    await shown(page, 'Nothing is to be decided here any more.');
    await shown(priya, 'Protected until');
  }, 90_000);

  it('req:4.6 goes through the rows of a list by keys, selects one and opens it, and is silent in fields', async () => {
    ok(await (await portal.api.as('priya')).post('/v1/deals', registration('Keyed Kitchens')));
    await portal.api.settled();
    const page = await portal.as('chen', '/inbox?kind=deal_decision');
    // Of the list: the pictures below it have tables of their own, and may come first.
    const rows = page.locator('tr[data-row]');
    await rows.nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await rows.nth(1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('k');
    await rows.nth(0).and(page.locator(':focus')).waitFor();
    // What is flagged is looked at by itself, and cannot be selected.
    const routine = rows.filter({ has: page.getByRole('checkbox') }).first();
    await routine.focus();
    await page.keyboard.press('x');
    expect(await routine.getByRole('checkbox').isChecked()).toBe(true);
    await page.locator('#list-search').focus();
    await page.keyboard.press('j');
    expect(await page.locator('#list-search').inputValue()).toBe('j');
    await page.locator('#list-search').fill('');
    await rows.nth(1).waitFor();
    await rows.nth(0).focus();
    await page.keyboard.press('o');
    await shown(page, /^1 of \d/);
  }, 60_000);

  it('C1 decides several at once: what is possible first, then what came of each', async () => {
    const { id, number } = ok(
      await (await portal.api.as('priya')).post('/v1/deals', registration('Bulk Bakeries')),
    ).body;
    await portal.api.settled();
    const page = await portal.as('chen', '/inbox?kind=deal_decision');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    // Which may mean the same opportunity as another is flagged, and not among them.
    await press(page, /^Approve 2 registrations$/);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^2 of 2 can be done now/).waitFor();
    await dialog.getByRole('button', { name: 'Approve 2 registrations' }).click();
    await dialog.getByText('2 done, 0 refused.').waitFor();
    await dialog.getByRole('row', { name: new RegExp(`${String(number)}.*Done`) }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText(String(number)).waitFor({ state: 'detached' });
    await shown(await portal.as('priya', `/deals/${String(id)}`), 'Protected until');
  }, 90_000);

  it('C2 says before the click that an overlap has to be decided first', async () => {
    const page = await portal.as('chen', `/deals/${portal.waiting.contested[0]}/review`);
    await shown(page, 'Another registration claims the same opportunity.');
    const approve = page.getByRole('button', { name: 'Approve' });
    await closedButton(page, 'Approve');
    expect(await approve.isDisabled()).toBe(true);
  }, 60_000);

  it('C3 shows both sides and both messages, and the lead awards one', async () => {
    const page = await portal.as('carol', '/inbox?kind=conflict');
    await page.locator(ROW_LINK).first().click();
    await page.getByRole('heading', { name: 'Two claims, one opportunity' }).waitFor();
    expect(await page.getByText('If it is not').count()).toBe(2);
    await page.getByRole('button', { name: 'Award to Alder' }).click();
    await page.getByLabel('Reason').fill('First complete submission.');
    await confirm(page, /^Award to Alder/);
    await shown(page, 'Reason: First complete submission.');
  }, 60_000);

  it('req:4.3 shows the change of a second browser beside what the first has typed, and goes on with it', async () => {
    const path = `/deals/${portal.waiting.contested[1]}/review`;
    const chen = await portal.as('chen', path);
    await press(chen, 'Return');
    const dialog = chen.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('The address is missing.');
    const carol = await portal.as('carol', path);
    await press(carol, 'Take up');
    await confirm(carol, /^Take up/);
    await dialog.getByRole('button', { name: /^Return/ }).click();
    await dialog.getByText('Somebody else changed this meanwhile').waitFor();
    await dialog.getByText('The registration is being reviewed.').waitFor();
    await dialog.getByText(/, by Carol Whitfield$/).waitFor();
    expect(await dialog.getByRole('textbox').first().inputValue()).toBe('The address is missing.');
    await dialog.getByRole('button', { name: 'Read it again' }).click();
    await shown(chen, 'In review');
  }, 90_000);

  it('C2 rejects the other with a reason from the list, and never names the first to its partner', async () => {
    const page = await portal.as('chen', `/deals/${portal.waiting.contested[1]}/review`);
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel('Reason of the programme').selectOption({ index: 1 });
    await page
      .getByLabel('What the partner reads')
      .fill('The opportunity was awarded to an earlier registration.');
    await confirm(page, 'Reject the registration');
    await shown(page, 'Nothing is to be decided here any more.');
    const bruno = await portal.as('bruno', `/deals/${portal.waiting.contested[1]}`);
    await shown(bruno, 'Rejected');
    expect(await bruno.locator('body').innerText()).not.toMatch(/Alder|priya/i);
  }, 90_000);

  it('C4 has the whole partner on one page', async () => {
    const page = await portal.as('chen', '/partners?q=Alder');
    await page.locator(ROW_LINK).first().click();
    await page.getByRole('tab', { name: 'Deals' }).click();
    await page.getByRole('link', { name: /^DR-/ }).first().waitFor();
    await page.getByRole('tab', { name: 'Flex points' }).click();
    await page.getByRole('heading', { name: 'Entries' }).waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('list', { name: 'History' }).waitFor();
  }, 60_000);

  it('P10 P11 C5 A4 one proposes marketing money, another grants it, a partner asks for it, another approves', async () => {
    const carol = await portal.as('carol', '/funds');
    await press(carol, 'Propose a grant');
    await carol.getByLabel('Partner').selectOption({ label: 'Alder Integrators (PTR-0042)' });
    await carol.getByLabel('Amount').fill('1,200.00');
    await carol.getByLabel('Purpose').fill('Winter campaign');
    await carol.getByRole('dialog').getByRole('button', { name: 'Propose the grant' }).click();
    await carol.getByRole('heading', { name: /^Grant of/ }).waitFor();
    await shown(carol, 'Approve: a finance approver has to do this.');
    const lars = await portal.as('lars', new URL(carol.url()).pathname);
    await press(lars, 'Approve');
    await confirm(lars, 'Approve USD 1,200.00');
    await shown(lars, 'Granted');

    const paula = await portal.as('paula', '/mdf-requests/new');
    await paula.getByLabel('Activity').selectOption('event');
    await shown(paula, 'Attendee list');
    await press(paula, 'Check it');
    await shown(paula, 'Needed');
    await paula.getByLabel('What do you want to reach?').fill('Twelve hospitals at one table');
    await press(paula, 'Keep as a draft');
    await shown(paula, /^Kept as a draft/);
    await paula.goto(new URL('/mdf-requests', paula.url()).href);
    await paula.getByRole('link', { name: 'Go on with the request for Event' }).first().waitFor();

    await paula.goto(new URL('/mdf-requests/new', paula.url()).href);
    await paula.getByLabel('Activity').selectOption('event');
    await paula.getByLabel('From').fill('2026-12-08');
    await paula.getByLabel('Until').fill('2026-12-09');
    await paula.getByLabel('What do you want to reach?').fill('Twelve hospitals at one table');
    await paula.getByLabel('Budget').fill('400.00');
    await paula.getByLabel('Expected leads').fill('12');
    await paula.getByLabel('Who answers for it at the vendor').selectOption('pers_chen');
    await press(paula, 'Check it');
    await shown(paula, /^USD 200.00 would be held for you/);
    await press(paula, 'Submit the request');
    await paula.getByRole('heading', { name: 'Event', level: 1 }).waitFor();
    const chen = await portal.as('chen', new URL(paula.url()).pathname);
    await press(chen, 'Approve');
    await confirm(chen, 'Approve USD 200.00');
    await chen.getByText('Approved', { exact: true }).first().waitFor();
    await paula.reload();
    await paula.getByRole('link', { name: 'Claim what was spent' }).click();
    await paula.getByLabel('File for Attendee list').first().waitFor();
    await paula.getByLabel('File of the invoice').first().waitFor();
  }, 120_000);

  it('C10 the lead assigns, suspends and reinstates, the channel assesses a role that a partner asked for', async () => {
    const paula = await portal.as('paula', '/level');
    await press(paula, 'Apply for a role');
    await paula.getByRole('combobox', { name: 'Role' }).selectOption('naas-provider');
    await paula.getByLabel('Reason').fill('We run networks for others.');
    await confirm(paula, 'Apply');
    await paula.getByRole('cell', { name: 'Applied' }).waitFor();

    const carol = await portal.as('carol', '/partners?q=Alder');
    await carol.locator(ROW_LINK).first().click();
    await press(carol, 'Assign somebody');
    await carol.getByRole('combobox', { name: 'Person' }).selectOption('pers_chen');
    await confirm(carol, 'Assign');
    await carol.getByRole('cell', { name: 'Account manager: Chen Wei', exact: true }).waitFor();
    await press(carol, 'Decline: Naas Provider');
    await carol.getByLabel('Reason').fill('The rooms are too small.');
    await confirm(carol, 'Decline it');
    await carol.getByRole('cell', { name: 'Declined' }).waitFor();
    await press(carol, 'End: Account manager: Chen Wei');
    await carol.getByLabel('Reason').fill('New territory.');
    await carol.getByLabel('No longer from').fill('2027-06-01');
    await confirm(carol, 'End it');
    await carol.getByRole('cell', { name: 'Jun 1, 2027' }).waitFor();

    await press(carol, 'Suspend');
    await carol.getByLabel('Reason').fill('The insurance ran out.');
    await confirm(carol, 'Suspend Alder Integrators');
    await carol.getByText('Suspended', { exact: true }).first().waitFor();
    await press(carol, 'Reinstate');
    await carol.getByLabel('Reason').fill('It is insured again.');
    await confirm(carol, 'Reinstate Alder Integrators');
    await carol.getByRole('button', { name: 'Suspend' }).waitFor();
  }, 120_000);
});
