import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hands';
import { ROW_LINK } from './acting';

/** Of the guide: a step by how its title begins, and an act by the words of its link. */
type Place = readonly [step: string, link: string | RegExp];

/** Plays the guided story on a demo, as the personas whose turn it is, by one kind of hand: every step from the page that tells it. */
export class Story {
  /** Of the registration that the story follows. */
  private number = '';

  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
  ) {}

  async play(): Promise<void> {
    await this.guideAs('priya');
    await this.registered();
    await this.approved();
    await this.priced();
    await this.ordered();
    await this.reported();
    await this.calculated();
    await this.accepted();
    await this.paid();
    await this.guideAs('amara');
    await this.shown('All nine steps have happened.');
  }

  private async guideAs(who: string): Promise<void> {
    await this.page.goto(`/auth/sign-in?${new URLSearchParams({ who, returnTo: '/guide' }).toString()}`);
  }

  private step(title: string): Locator {
    return this.page.locator('main li').filter({ hasText: title });
  }

  private button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).first();
  }

  private shown(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  private async confirm(name: string | RegExp): Promise<void> {
    await this.hand.press(this.page.getByRole('dialog').getByRole('button', { name }));
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** From the guide to where an act is done, as who does it; the clock is moved first where the step says so. */
  private async begin([title, link]: Place): Promise<void> {
    await this.page.goto('/guide');
    const step = this.step(title);
    await step.getByText('Next', { exact: true }).or(step.getByText('Not for you to see')).first().waitFor();
    await this.hand.press(step.getByRole('link', { name: link }));
    await this.page.waitForURL((url) => url.pathname !== '/guide');
  }

  private async moveClock(title: string, day: string, who: string): Promise<void> {
    await this.guideAs(who);
    const clock = this.step(title).getByRole('button', { name: `Move the clock to ${day}` });
    await this.hand.press(clock);
    await clock.waitFor({ state: 'detached' });
  }

  /** The sample that a step takes along, saved as a browser saves it. */
  private async take(title: string, who: string): Promise<string> {
    await this.guideAs(who);
    const saved = this.page.waitForEvent('download');
    await this.hand.press(this.step(title).getByRole('button', { name: /^Take the file/ }));
    return (await saved).path();
  }

  /** Opens the record of a row. @param of what stands in the row; else the first */
  private async row(of?: string | RegExp): Promise<void> {
    const links = this.page.locator(ROW_LINK);
    const rows = this.page.locator('table[data-fetching] tbody tr');
    await this.hand.press(
      of === undefined ? links.first() : rows.filter({ hasText: of }).first().getByRole('link').first(),
    );
  }

  private async registered(): Promise<void> {
    await this.begin(['Priya registers', 'register a deal']);
    await this.register();
    const told = await this.page
      .getByText(/DR-2026-\d+ is registered/)
      .first()
      .innerText();
    this.number = /DR-2026-\d+/.exec(told)?.[0] ?? '';
    await this.begin(['Bruno registers', 'register a deal']);
    await this.register();
  }

  private async register(): Promise<void> {
    const { page, hand } = this;
    await hand.fill(page.getByLabel('Name of the customer'), 'Halden Hospitals');
    await hand.choose(page.getByLabel('Country'), 'United States');
    await hand.fill(page.getByLabel('Web domain'), 'halden-hospitals.example');
    await hand.choose(page.getByLabel('Region'), 'Americas');
    await hand.choose(page.getByLabel('Segment'), 'Enterprise');
    await hand.mark(page.getByRole('checkbox', { name: 'Switching' }));
    await hand.press(this.button('Next'));
    await hand.choose(page.getByLabel('Deal type'), 'New opportunity');
    await hand.fill(page.getByLabel('Value'), '39,919.35');
    await hand.day(page.getByLabel('Expected close'), '2026-09-30');
    await hand.choose(page.getByLabel('Distributor'), 'Meridian Distribution');
    await hand.press(this.button('Next'));
    await hand.press(this.button('Skip'));
    await hand.press(this.button('Submit the registration'));
    await this.shown(/DR-2026-\d+ is registered/);
  }

  private async approved(): Promise<void> {
    const { page, hand } = this;
    await this.begin(['Carol decides', 'decide the conflict']);
    await this.row();
    await hand.press(this.button('Award to Alder'));
    await hand.fill(page.getByLabel('Reason'), 'First complete submission.');
    await this.confirm(/^Award to Alder/);
    await this.approvedByChen();
  }

  private async approvedByChen(): Promise<void> {
    await this.begin(['Carol decides', 'approve the registration']);
    await this.row(this.number);
    await this.hand.press(this.button('Approve'));
    await this.confirm('Approve USD 39,919.35');
  }

  private async priced(): Promise<void> {
    const { page, hand } = this;
    await this.begin(['Priya asks', 'open the deal']);
    await this.row(this.number);
    await hand.turn(page.getByRole('tab', { name: 'Materials and quotes' }));
    await hand.press(this.button('Enter a bill of materials'));
    await hand.fill(page.getByLabel('Part number 1'), 'EX4100-48X');
    await hand.fill(page.getByLabel('Quantity 1'), '3');
    await hand.press(this.button('Use EX4100-48P'));
    await this.shown('No-touch price applies');
    await hand.press(this.button('Submit for a price'));
    await this.shown(/24,750\.00/);
  }

  private async ordered(): Promise<void> {
    const { page, hand } = this;
    await this.begin(['Diego quotes', 'quote from the queue']);
    await this.row('Halden Hospitals');
    await hand.fill(page.getByLabel('Quoted price of line 1'), '8,400.00');
    await hand.press(this.button('Save the quote'));
    await hand.press(this.button('Send'));
    await this.confirm('Send USD 25,200.00');
    await this.begin(['Diego quotes', 'accept the quote']);
    await this.row('Halden Hospitals');
    await hand.press(this.button('Accept'));
    await this.confirm('Accept USD 25,200.00');
    await this.won();
  }

  private async won(): Promise<void> {
    const { page, hand } = this;
    await this.moveClock('Diego quotes', 'Sep 11, 2026', 'priya');
    await this.begin(['Diego quotes', 'mark the deal as won']);
    await this.row(this.number);
    await hand.press(this.button('Mark as won'));
    await this.confirm('Mark as won');
    await this.moveClock('Diego quotes', 'Sep 14, 2026', 'diego');
    await this.begin(['Diego quotes', 'record the order']);
    await this.row(this.number);
    await hand.press(this.button('Record the order'));
    await hand.fill(page.getByLabel('Order number'), 'PO-77120');
    await this.confirm('Record the order');
  }

  /** @param kind the only one that this person sends */
  private async send(file: string, kind: RegExp): Promise<void> {
    const { page, hand } = this;
    const chooser = page.waitForEvent('filechooser');
    await hand.press(this.button(kind));
    await (await chooser).setFiles(file);
    await hand.press(this.button('Check the file'));
  }

  private async reported(): Promise<void> {
    const { hand } = this;
    await this.moveClock('Diego reports', 'Oct 5, 2026', 'diego');
    const sales = await this.take('Diego reports', 'diego');
    await this.begin(['Diego reports', 'send the file']);
    await this.send(sales, /^Sales report/);
    await hand.press(this.button('Confirm'));
    await this.confirm(/^Confirm/);
    await this.shown('What it did');
    await this.repaired();
  }

  private async repaired(): Promise<void> {
    const { page, hand } = this;
    await hand.press(this.button('Use EX4100-24P'));
    await hand.fill(page.locator('input[value="2026-09-31"]'), '2026-09-30');
    await hand.fill(page.locator('input[value="PTR-9042"]'), 'PTR-0042');
    const first = page.url();
    await hand.press(this.button(/^Send 3 repaired rows/));
    await page.waitForURL((url) => url.href !== first);
    await hand.press(this.button('Confirm'));
    await this.confirm(/^Confirm/);
    await this.shown('What it did');
  }

  private async calculated(): Promise<void> {
    const { hand } = this;
    await this.moveClock('Fatima calculates', 'Oct 15, 2026', 'fatima');
    const rates = await this.take('Fatima calculates', 'fatima');
    await this.begin(['Fatima calculates', 'send the rates']);
    await this.send(rates, /^Exchange rates/);
    await hand.press(this.button('Confirm'));
    await this.confirm(/^Confirm/);
    await this.shown('What it did');
    await this.ratesApproved();
  }

  private async ratesApproved(): Promise<void> {
    const { page, hand } = this;
    await this.begin(['Fatima calculates', 'approve the rates']);
    await this.row();
    await hand.press(this.button('Approve'));
    for (const jump of await page.getByRole('checkbox', { name: /is right$/ }).all()) await hand.mark(jump);
    await this.confirm(/^Approve/);
    await this.drafted();
  }

  private async drafted(): Promise<void> {
    await this.begin(['Fatima calculates', 'calculate a first draft']);
    await this.calculate();
    await this.matched();
  }

  private async matched(): Promise<void> {
    const { page, hand } = this;
    await this.begin(['Fatima calculates', 'match INV-88124']);
    await this.row();
    await hand.press(this.button('Match to this deal'));
    await hand.fill(page.getByRole('dialog').getByLabel('Reason'), 'The same customer by another name.');
    await this.confirm(/^Match/);
    await this.begin(['Fatima calculates', 'calculate again']);
    await this.calculate();
    await hand.press(this.button('Submit'));
    await this.confirm(/^Submit USD/);
  }

  private async calculate(): Promise<void> {
    await this.hand.press(this.button('Calculate rewards'));
    await this.confirm('Calculate 2026-Q3');
    await this.page.getByRole('heading', { name: 'Rewards of 2026-Q3' }).waitFor();
    await this.button('Submit').waitFor({ timeout: 60_000 });
  }

  private async accepted(): Promise<void> {
    const { hand } = this;
    await this.begin(['Lars approves', 'approve the run']);
    await this.row();
    await hand.press(this.button('Approve'));
    await this.confirm(/^Approve USD/);
    await this.shown('Issued');
    await this.accept('accept the statement');
    await this.accept('accept Boreal');
  }

  private async accept(link: string): Promise<void> {
    await this.begin(['Lars approves', link]);
    await this.hand.press(this.page.getByRole('link', { name: /2026Q3/ }).first());
    await this.hand.press(this.button('Accept'));
    await this.confirm(/^Accept/);
  }

  private async paid(): Promise<void> {
    const { page, hand } = this;
    await this.moveClock('Fatima pays', 'Oct 20, 2026', 'fatima');
    await this.begin(['Fatima pays', 'draft and submit']);
    await hand.press(this.button('Draft a batch'));
    await this.confirm(/^Draft \d/);
    await hand.press(this.button('Submit'));
    await this.confirm(/^Submit USD/);
    for (const link of [/^sign$/, 'sign as the second']) {
      await this.begin(['Fatima pays', link]);
      await this.row();
      await hand.press(this.button('Approve'));
      await this.confirm(/^Approve \d/);
    }
    await this.begin(['Fatima pays', 'export it']);
    await hand.press(page.getByRole('link', { name: /^PB-/ }).first());
    await hand.press(this.button('Export'));
    await this.confirm(/^Export USD/);
    await hand.press(this.button('Record bank answers'));
    await hand.press(this.button('All that are sent are paid'));
    await this.confirm(/^Record \d/);
  }
}
