import { moneyJson } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import {
  deal,
  flatPlan,
  inputs,
  line,
  price,
  quarterlyPlan,
  returned,
  rules,
  statement,
  usd,
  volumePlan,
} from './engine.builders';
import { intendedDeal } from './intended-deal';
import { estimateOf, supposing, type Estimate } from './estimate';
import type { DealInputs, StatementInputs } from './inputs';

/** What would be said before anything of the deal has happened but its price, if it ships on one day. */
const estimated = (
  known: DealInputs,
  others: Partial<StatementInputs> = {},
  ...plans: readonly RewardPlan[]
): Estimate => {
  const ruleSet = rules(...plans);
  const facts = supposing(inputs({ lines: [], ...others, deals: [known] }), {
    deal: known,
    dealType: 'new-opportunity',
    productLines: { 'EX4100-48P': 'switching' },
    sender: 'prtn_dist',
    shipOn: '2026-09-20',
    approvedOn: '2026-09-01',
  });
  return estimateOf(facts, known, ruleSet);
};
const NOTHING_YET = { dealType: null, approvedOn: null, protectedUntilOn: null, wonOn: null, closedOn: null };

describe('req:10.2 what a deal will earn', () => {
  it.each([
    ['by a rate', [quarterlyPlan()]],
    ['by several plans', [quarterlyPlan(), flatPlan('1', { id: 'other' })]],
    ['by the bands of the quarter', [volumePlan()]],
    ['up to the cap of a deal', [quarterlyPlan({ capPerDeal: { value: usd('20000'), source: 'sample' } })]],
  ] as const)('is what it earned when it was shipped: %s', (_how, plans) => {
    const prices = [price({ quantity: 40, netUnit: usd('825000') })];
    const final = statement({ deals: [deal({ prices })], lines: [line({ quantity: 40 })] }, ...plans).total;
    expect(moneyJson(final).amount).not.toBe('0');
    expect(moneyJson(estimated(deal({ ...NOTHING_YET, prices }), {}, ...plans).total)).toEqual(
      moneyJson(final),
    );
  });

  it('is the same for one that nobody registered, by its product lines alone', () => {
    const prices = [price({ quantity: 40, netUnit: usd('825000') })];
    const registered = estimated(deal({ ...NOTHING_YET, prices }), {}, quarterlyPlan());
    const wanted = { sku: null, productLine: 'switching', quantity: 40, netUnit: usd('825000') };
    const { deal: draft, productLines } = intendedDeal([wanted]);
    const facts = supposing(inputs({ lines: [], deals: [] }), {
      ...{ deal: draft, dealType: 'new-opportunity', productLines },
      ...{ sender: '', shipOn: '2026-09-20', approvedOn: '2026-09-01' },
    });
    const { total, needs, lines } = estimateOf(facts, draft, rules(quarterlyPlan()));
    expect(moneyJson(total)).toEqual(moneyJson(registered.total));
    expect(needs).toEqual(registered.needs);
    expect(lines.map(({ computed }) => computed.line.sku)).toEqual(['switching']);
  });

  it('is split into what was shipped and what is left of the quote', () => {
    const prices = [price({ quantity: 10, netUnit: usd('100000') })];
    const lines = [line({ quantity: 4, shipOn: '2026-08-01' })];
    const { shipped, expected, total, needs } = estimated(deal({ prices }), { lines });
    expect([shipped, expected, total].map(moneyJson)).toEqual([usd('16000'), usd('24000'), usd('40000')]);
    expect(needs).toEqual(['SHIPMENT', 'STATEMENT']);
  });

  it('counts a unit that came back as not shipped', () => {
    const prices = [price({ quantity: 10, netUnit: usd('100000') })];
    const facts = {
      lines: [line({ quantity: 10, shipOn: '2026-08-01' })],
      returns: [returned({ shipOn: '2026-09-01' })],
    };
    const { shipped, expected } = estimated(deal({ prices }), facts);
    expect([shipped, expected].map(moneyJson)).toEqual([usd('36000'), usd('4000')]);
  });

  it('needs nothing any more when statements have said all of it', () => {
    const final = statement({}).lines;
    const issued = final.map((each) => ({ line: each, position: '10' }));
    const known = deal({ prices: [price({ quantity: 1 })] });
    const { total, stated, needs } = estimated(known, { lines: [line()], issued });
    expect([total, stated].map(moneyJson)).toEqual([usd('40'), usd('40')]);
    expect(needs).toEqual([]);
  });

  it('names what has to happen, and what can change it', () => {
    const { needs, risks } = estimated(deal(NOTHING_YET), {}, quarterlyPlan(), volumePlan());
    expect(needs).toEqual(['APPROVAL', 'WIN', 'ORDER', 'SHIPMENT']);
    expect(risks).toEqual(expect.arrayContaining(['SHIP_DAY', 'QUANTITY', 'LEVEL', 'VOLUME', 'CAP']));
  });

  it('says why it is nothing: protection that ends before the day', () => {
    const known = deal({ wonOn: null, closedOn: null, protectedUntilOn: '2026-09-10' });
    const { total, lines } = estimated(known);
    expect(moneyJson(total)).toEqual(usd('0'));
    expect(lines[0]?.zero).toMatchObject([{ code: 'PROTECTION_LAPSED' }]);
  });

  it('says nothing of amounts while there is no price', () => {
    const { lines, needs } = estimated(deal({ ...NOTHING_YET, prices: [] }));
    expect([lines, needs]).toEqual([[], ['PRICE', 'APPROVAL', 'WIN', 'ORDER', 'SHIPMENT']]);
  });

  it('rests its amount on steps that add up to it', () => {
    const { lines } = estimated(deal(NOTHING_YET), {}, quarterlyPlan(), volumePlan());
    for (const { computed, steps } of lines) {
      const sum = steps.reduce(
        (total, { money, contributes }) => total + (contributes ? BigInt(money?.amount ?? 0) : 0n),
        0n,
      );
      expect(sum).toBe(computed.amount);
      expect(steps[0]?.label).toContain('supposed to ship on 2026-09-20');
    }
  });
});
