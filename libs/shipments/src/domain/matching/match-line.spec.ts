import { evaluateRows } from '../pos-row/evaluate';
import { cells, deal, reading, world } from '../pos-row/pos-row.builders';
import { readRow } from '../pos-row/read-row';
import { matchLine, similarity, type MatchableDeal } from './match-line';

const line = (overrides: Readonly<Record<string, string>> = {}) => {
  const [row] = evaluateRows([readRow(cells(overrides), reading)], world());
  if (row?.line === undefined) throw new Error('a line');
  return row.line;
};
const withoutNumber = line({ deal_registration_no: '' });
const scored = (...candidates: readonly MatchableDeal[]) => matchLine(withoutNumber, undefined, candidates);

describe('matching by number', () => {
  it('only suggests a deal that is not approved', () =>
    expect(matchLine(line(), deal({ status: 'submitted' }), [])).toMatchObject({
      match: null,
      suggestions: [{ dealId: 'deal_1' }],
      findings: [{ code: 'DEAL_SUGGESTED' }],
    }));
  it('only suggests a deal without the part', () =>
    expect(matchLine(line(), deal({ skus: ['EX4100-24P'] }), []).match).toBeNull());
  it('warns if the customer contradicts, and matches', () => {
    const other = deal({ customer: { name: 'Riverside Schools', country: 'US', domain: null } });
    expect(matchLine(line(), other, [])).toMatchObject({
      match: { by: 'number' },
      findings: [{ code: 'CUSTOMER_DIFFERS' }],
    });
  });
});

describe('matching by score', () => {
  it('matches a deal of the same customer, domain, part and window', () =>
    expect(scored(deal()).match).toEqual({ dealId: 'deal_1', by: 'score', score: '1.00' }));
  it('leaves two equal candidates to a person', () => {
    const decision = scored(deal({ dealId: 'deal_2' }), deal());
    expect(decision.match).toBeNull();
    expect(decision.suggestions.map(({ dealId }) => dealId)).toEqual(['deal_1', 'deal_2']);
  });
  it('suggests from 0.60 on', () => {
    const late = deal({ protectedUntilOn: '2026-06-01' });
    expect(scored(late)).toMatchObject({ match: null, suggestions: [{ score: '0.85' }] });
    const weak = deal({ customer: { name: 'Riverside', country: 'US', domain: null }, skus: [] });
    expect(scored(weak)).toEqual({ match: null, suggestions: [], findings: [] });
  });
  it('does not take a public mail domain for the customer', () => {
    const domain = 'gmail.com';
    const mail = { ...withoutNumber, customer: { ...withoutNumber.customer, domain } };
    const other = deal({ customer: { name: 'Halden Schools', country: 'US', domain } });
    expect(matchLine(mail, undefined, [other]).match).toBeNull();
  });
  it('passes over deals of other distributors, partners and states', () =>
    expect(
      scored(
        deal({ distributorId: 'prtn_other' }),
        deal({ partnerId: 'prtn_other' }),
        deal({ status: 'expired' }),
      ),
    ).toEqual({ match: null, suggestions: [], findings: [] }));
  it('compares names by trigrams', () => {
    expect(similarity('Halden Hospitals', 'HALDEN  hospitals')).toBe(1);
    expect(similarity('Halden Hospitals', 'Riverside')).toBeLessThan(0.2);
  });
});
