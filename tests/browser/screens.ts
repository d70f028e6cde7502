import type { BrowserContext, Page } from 'playwright-core';
import { ROW_LINK } from './acting';

/** Every screen of the portal by its code: who opens it, where, and a link on it that leads to the screen itself, or one after the other. */
export type Screen = Readonly<{
  code: string;
  as: string;
  path: string;
  link?: string | readonly string[];
  tab?: string;
  narrow?: true;
}>;

export const SCREENS: readonly Screen[] = [
  { code: 'G5', as: 'priya', path: '/preferences', narrow: true },
  { code: 'G6', as: 'priya', path: '/guide', narrow: true },
  { code: 'S6', as: 'priya', path: '/demo', narrow: true },
  { code: 'P1', as: 'paula', path: '/home', narrow: true },
  { code: 'P2', as: 'priya', path: '/deals', narrow: true },
  { code: 'P3', as: 'priya', path: '/deals/new', narrow: true },
  { code: 'P4', as: 'priya', path: '/deals', link: ROW_LINK, narrow: true },
  { code: 'P5', as: 'priya', path: '/deals', link: ROW_LINK, tab: 'Materials and quotes', narrow: true },
  { code: 'P4-history', as: 'priya', path: '/deals', link: ROW_LINK, tab: 'History', narrow: true },
  { code: 'P4-files', as: 'priya', path: '/deals', link: ROW_LINK, tab: 'Files', narrow: true },
  { code: 'P6', as: 'priya', path: '/quotes', link: ROW_LINK, narrow: true },
  { code: 'P7', as: 'paula', path: '/earnings', narrow: true },
  { code: 'P9', as: 'paula', path: '/statements', narrow: true },
  { code: 'P9-statement', as: 'paula', path: '/statements', link: ROW_LINK, narrow: true },
  { code: 'P14', as: 'paula', path: '/payouts', narrow: true },
  { code: 'P19', as: 'priya', path: '/my-rewards', narrow: true },
  { code: 'P19-employer', as: 'paula', path: '/sellers', narrow: true },
  { code: 'P19-finance', as: 'fatima', path: '/sellers', link: 'tbody a' },
  { code: 'P19-rewards', as: 'amara', path: '/seller-rewards' },
  { code: 'P10', as: 'paula', path: '/funds', narrow: true },
  { code: 'P10-fund', as: 'paula', path: '/funds', link: ROW_LINK, narrow: true },
  { code: 'P10-request', as: 'paula', path: '/mdf-requests/new', narrow: true },
  { code: 'P11', as: 'paula', path: '/mdf-requests', narrow: true },
  { code: 'P11-request', as: 'paula', path: '/mdf-requests', link: ROW_LINK, narrow: true },
  { code: 'P11-claims', as: 'paula', path: '/mdf-claims', narrow: true },
  { code: 'P16', as: 'paula', path: '/mous', narrow: true },
  { code: 'P16-agreement', as: 'paula', path: '/mous', link: 'tbody a', narrow: true },
  { code: 'P16-milestones', as: 'paula', path: '/mou-milestones', narrow: true },
  { code: 'P16-propose', as: 'chen', path: '/mous/new' },
  { code: 'P17', as: 'paula', path: '/credits', narrow: true },
  { code: 'P17-lot', as: 'paula', path: '/credits', link: ROW_LINK, narrow: true },
  { code: 'P17-contracts', as: 'paula', path: '/service-contracts', narrow: true },
  { code: 'P17-contract', as: 'paula', path: '/service-contracts', link: ROW_LINK, narrow: true },
  { code: 'C5', as: 'chen', path: '/mdf-requests', link: ROW_LINK },
  { code: 'C5-claim', as: 'chen', path: '/mdf-claims', link: ROW_LINK },
  { code: 'C5-proofs', as: 'chen', path: '/mdf-claims', link: ROW_LINK, tab: 'Proofs' },
  { code: 'C5-grant', as: 'lars', path: '/funds', link: ROW_LINK, tab: 'Grants' },
  { code: 'C5-coop', as: 'carol', path: '/earned-coop' },
  { code: 'C1', as: 'carol', path: '/inbox' },
  { code: 'C2', as: 'chen', path: '/inbox?kind=deal_decision', link: ROW_LINK },
  { code: 'C3', as: 'carol', path: '/conflicts' },
  { code: 'C3-conflict', as: 'carol', path: '/conflicts', link: ROW_LINK },
  { code: 'C4', as: 'chen', path: '/partners' },
  { code: 'C4-partner', as: 'chen', path: '/partners?q=Alder', link: ROW_LINK },
  { code: 'C6', as: 'chen', path: '/targets' },
  { code: 'C4-points', as: 'chen', path: '/partners?q=Alder', link: ROW_LINK, tab: 'Flex points' },
  { code: 'C4-standing', as: 'chen', path: '/partners?q=Alder', link: ROW_LINK, tab: 'Standing' },
  { code: 'C4-records', as: 'chen', path: '/partners?q=Alder', link: ROW_LINK, tab: 'Records' },
  { code: 'C8', as: 'chen', path: '/programme' },
  { code: 'C8-version', as: 'ines', path: '/programme?tab=versions', link: 'tbody a' },
  { code: 'D1', as: 'diego', path: '/inbox' },
  { code: 'D2', as: 'diego', path: '/inbox?kind=quote_request', link: ROW_LINK },
  { code: 'D3', as: 'diego', path: '/quotes' },
  { code: 'D4', as: 'diego', path: '/imports' },
  { code: 'D5', as: 'diego', path: '/imports', link: ROW_LINK },
  { code: 'D6', as: 'chen', path: '/shipments', link: ROW_LINK },
  { code: 'D7', as: 'diego', path: '/shipments' },
  { code: 'C9', as: 'chen', path: '/inbox?kind=price', link: ROW_LINK },
  { code: 'F1', as: 'fatima', path: '/quarter' },
  { code: 'F2', as: 'fatima', path: '/runs' },
  { code: 'F2-run', as: 'fatima', path: '/runs', link: ROW_LINK },
  { code: 'F2-difference', as: 'lars', path: '/runs', link: ROW_LINK, tab: 'Difference' },
  { code: 'F3', as: 'fatima', path: '/exceptions' },
  { code: 'F4', as: 'fatima', path: '/adjustments' },
  {
    ...{ code: 'F4-new', as: 'fatima', path: '/statements' },
    link: [ROW_LINK, 'a[href*="/adjustments/new"]'],
  },
  { code: 'F4-clawbacks', as: 'fatima', path: '/title-transfers' },
  { code: 'F5', as: 'fatima', path: '/batches' },
  { code: 'F5-payees', as: 'lars', path: '/payees' },
  { code: 'F5-payee', as: 'lars', path: '/payees', link: ROW_LINK },
  { code: 'F5-rates', as: 'lars', path: '/rates' },
  { code: 'F7', as: 'amara', path: '/ledger' },
  { code: 'F9', as: 'lars', path: '/periods' },
  { code: 'F9-period', as: 'lars', path: '/periods', link: ROW_LINK },
  { code: 'P1-tasks', as: 'paula', path: '/inbox', narrow: true },
  { code: 'P12-next-band', as: 'paula', path: '/level', tab: 'Next band', narrow: true },
  { code: 'P12', as: 'paula', path: '/level', tab: 'To do', narrow: true },
  { code: 'P12-forecast', as: 'paula', path: '/level', tab: 'Forecast', narrow: true },
  { code: 'P12-deadlines', as: 'paula', path: '/level', tab: 'Deadlines', narrow: true },
  { code: 'P12-benefits', as: 'paula', path: '/level', tab: 'Benefits', narrow: true },
  { code: 'P12-people', as: 'paula', path: '/credentials', narrow: true },
  { code: 'P12-person', as: 'chen', path: '/credentials', link: ROW_LINK },
  { code: 'P12-reviews', as: 'paula', path: '/reviews', narrow: true },
  { code: 'P12-review', as: 'paula', path: '/reviews', link: ROW_LINK, narrow: true },
  { code: 'P12-qualifications', as: 'paula', path: '/qualifications', narrow: true },
  { code: 'C10-qualification', as: 'carol', path: '/qualifications', link: ROW_LINK },
  { code: 'C10-reviews', as: 'carol', path: '/reviews', link: ROW_LINK },
  { code: 'P18-forecasts', as: 'nils', path: '/sales-forecasts', narrow: true },
  { code: 'P18-reports', as: 'carol', path: '/expected-reports', narrow: true },
  { code: 'P18-orders', as: 'nils', path: '/provider-orders', narrow: true },
  { code: 'P12-proofs', as: 'priya', path: '/proofs', narrow: true },
  { code: 'G3', as: 'priya', path: '/notices', narrow: true },
  { code: 'G1-join', as: 'nora', path: '/join', narrow: true },
  { code: 'P14-team', as: 'paula', path: '/people', narrow: true },
  { code: 'S1', as: 'admin', path: '/people' },
  { code: 'S1-groups', as: 'admin', path: '/people/groups' },
  { code: 'S1-person', as: 'admin', path: '/people', link: ROW_LINK },
  { code: 'S5', as: 'ines', path: '/catalogue' },
  { code: 'S5-aliases', as: 'chen', path: '/catalogue/aliases' },
  { code: 'S5-order-check', as: 'diego', path: '/catalogue/order-check' },
  { code: 'S5-price-lists', as: 'ines', path: '/catalogue/price-lists' },
  { code: 'S4', as: 'admin', path: '/operations' },
  { code: 'S4-outbox', as: 'admin', path: '/operations', tab: 'Commands of automations' },
  { code: 'S3-jobs', as: 'admin', path: '/operations', tab: 'Jobs given up' },
  { code: 'A1', as: 'amara', path: '/audit' },
  { code: 'A3', as: 'amara', path: '/time-travel' },
  { code: 'A2', as: 'amara', path: '/events' },
  { code: 'A2-event', as: 'amara', path: '/events', link: ROW_LINK },
];

const ORGANISATIONS = ['priya', 'paula', 'bruno', 'bea', 'felix', 'diego', 'dana'];
/** Whether somebody of a partner or distributor opens it. */
export const isOfOrganisation = ({ as }: Screen): boolean => ORGANISATIONS.includes(as);

/** Opens the screen that a link leads to, or one after the other: it is there when its own heading is, for a list stays until then. */
export const follow = async (page: Page, link: string | readonly string[]): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 });
  for (const one of [link].flat()) {
    const hasNotText = await heading.first().innerText();
    await page.locator(one).first().click();
    await heading.filter({ hasNotText }).first().waitFor();
  }
};

/**
 * The page's line to the server never falls silent: whoever waits until nothing is loaded any more looks without it. Not by a route
 * of the browser, which would have it load every file anew for each page.
 */
export const standingStill = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(`{
    const ask = window.fetch;
    window.fetch = (asked, how) =>
      String(asked.url ?? asked).includes('/v1/stream')
        ? Promise.reject(new TypeError('This page stands still.'))
        : ask(asked, how);
  }`);
};
