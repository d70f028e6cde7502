import { appMessages } from './app.messages';
import { PAGE_NAMES, titleOf } from './page-names';

const english = (label: keyof (typeof appMessages)['en']): string => appMessages.en[label];
const german = (label: keyof (typeof appMessages)['en']): string => appMessages.de[label];
const DEAL = '/deals/$dealId';

describe('the title of the window (WCAG 2.4.2)', () => {
  it('req:4.6 says record, list and product, in the language of whoever looks', () => {
    const said = { heading: 'Halden Hospitals', record: 'DR-2026-000184' };
    expect(titleOf(DEAL, said, english)).toBe('DR-2026-000184 · Deals · Channel Ledger');
    expect(titleOf('/quotes/$quoteId', { record: 'QT-1' }, german)).toBe('QT-1 · Angebote · Channel Ledger');
  });

  it('req:4.6 says the tab that is open, and what is done with the record', () => {
    const said = { heading: 'Halden Hospitals', record: 'DR-2026-000184' };
    const history = { ...said, tab: 'History' };
    expect(titleOf(DEAL, history, english)).toBe('History · DR-2026-000184 · Deals · Channel Ledger');
    expect(titleOf(`${DEAL}/review`, said, english)).toBe('DR-2026-000184 · Review · Deals · Channel Ledger');
  });

  it('req:4.3 says that a page is not there yet, and not of a part of one that is', () => {
    const waits = { partState: 'Loading' };
    expect(titleOf(DEAL, waits, english)).toBe('Loading · Deals · Channel Ledger');
    expect(titleOf('/deals', { state: 'Loading', heading: 'Deals' }, english)).toBe(
      'Loading · Deals · Channel Ledger',
    );
    expect(titleOf('/home', { ...waits, heading: 'Home' }, english)).toBe('Home · Channel Ledger');
  });

  it('req:4.6 says a page as its reader has it', () => {
    const own = { heading: 'Alder Integrators', record: 'Alder Integrators' };
    expect(titleOf('/level', own, english)).toBe('Alder Integrators · Level · Channel Ledger');
    expect(titleOf('/inbox', { heading: 'Approvals' }, english)).toBe('Approvals · Channel Ledger');
  });

  it.each(Object.keys(PAGE_NAMES))('req:4.6 %s has one of its own before anything is read', (path) => {
    for (const [name, product] of [
      [english, english('product')],
      [german, german('product')],
    ] as const)
      expect(titleOf(path, {}, name)).toMatch(new RegExp(`^\\S.* · ${product}$`));
  });
});
