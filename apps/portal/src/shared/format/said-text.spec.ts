import { readCodesIn } from './code-text';
import { saidText } from './said-text';

describe('a sentence of the server on a screen', () => {
  afterEach(() => readCodesIn('en'));

  it.each([
    ['support-desk of at least 24x7', 'Support desk of at least 24x7'],
    ['1 more person with jncis-sec, pre-sales', '1 more person with JNCIS-SEC, pre-sales'],
    ['operate-network-infrastructure', 'Operate network infrastructure'],
    ['the document business-plan of solution-reseller', 'the document business plan of solution reseller'],
    ['solution-reseller at elite-plus or higher', 'Solution reseller at Elite Plus or higher'],
    ['digital from 2026-10-01', 'digital from Oct 1, 2026'],
  ])('req:4.6 has the codes of the programme in words: %s', (said, read) => {
    expect(saidText(said, 'en')).toBe(read);
  });

  it('req:4.6 has them in the words of whoever reads it', () => {
    readCodesIn('de');
    expect(saidText('support-desk von mindestens 24x7', 'de')).toBe('Supportstelle von mindestens 24x7');
    expect(saidText('1 Punkt für customer-reference, am 2026-09-07', 'de')).toBe(
      '1 Punkt für Kundenreferenz, am 07.09.2026',
    );
  });

  it.each([
    'a long-term plan of halden-hospitals.example',
    '/v1/business-plan, a@business-plan.example, business-plan.pdf',
    'DR-2026-000184, customer-reference-7',
  ])('req:4.6 leaves other words, addresses, files and numbers: %s', (text) => {
    expect(saidText(text, 'en')).toBe(text);
  });
});
