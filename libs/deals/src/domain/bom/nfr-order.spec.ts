import { scenario } from '@channel/testing';
import {
  approveBomPrice,
  events,
  part,
  priceOf,
  priceTerms,
  registered,
  submitBom,
  usd,
} from './bom.builders';
import type { SubmitBom } from './bom.commands';
import { bomDecider } from './bom.decider';

const given = scenario(bomDecider);
const forDemonstration = { ...registered(true), orderUse: 'nfr' } as const;
const order = (data: Partial<SubmitBom['data']> = {}): SubmitBom =>
  submitBom({
    registration: forDemonstration,
    lines: [
      { line: '1', sku: 'EX4100-48P', quantity: 2 },
      { line: '2', sku: 'SVC-1', quantity: 9, termMonths: 12 },
    ],
    parts: {
      'EX4100-48P': part({ sku: 'EX4100-48P', listPrice: usd('1000001') }),
      'SVC-1': part({ sku: 'SVC-1', kind: 'service', listPrice: usd('100') }),
    },
    ...data,
  });

describe('req:J31 goods for demonstration', () => {
  it('have a discount of their own, in place of the level’s and of all points, and wait for a person', () => {
    // Under the velocity limit, of a velocity family: for resale no person would be asked.
    expect(priceOf(order())).toEqual(['requested', '50', '1000452', 'NFR_ORDER']);
    expect(events(order())).toMatchObject([
      { type: 'BomSubmitted', data: { orderUse: 'nfr' } },
      {
        data: {
          registered: false,
          proposed: [
            { netUnit: usd('500001'), discount: [{ rule: 'nfr', of: 'elite', percent: '50' }] },
            { netUnit: usd('50') },
          ],
        },
      },
    ]);
  });
  it('are counted in products, up to what the year has left', () => {
    given()
      .when(order({ nfrUnitsTaken: 6 }))
      .then(...events(order()));
    given()
      .when(order({ nfrUnitsTaken: 7 }))
      .thenRefused('NFR_ORDER');
  });
  it('are for the levels that the programme names', () =>
    given()
      .when(order({ terms: { ...priceTerms, nfr: null } }))
      .thenRefused('NFR_ORDER'));
  it('get no points when their registration is approved', () =>
    given(...events(order()))
      .when({
        type: 'RepriceBom',
        data: {
          bomId: 'bom_1',
          registration: { ...registered(true), orderUse: 'nfr' },
          terms: priceTerms,
          ...{ at: 'x', on: '2026-09-09' },
        },
      })
      .thenNothing());
  it('are approved only with their units reserved; what is for resale needs none', () => {
    const submitted = events(order());
    given(...submitted)
      .when(approveBomPrice())
      .thenRefused('NFR_ORDER');
    expect(
      bomDecider.decide(
        approveBomPrice({ nfrUnitsReserved: true }),
        submitted.reduce(bomDecider.evolve, bomDecider.initial),
      ),
    ).toMatchObject([{ type: 'BomPriceApproved', data: { discountPercent: '50' } }]);
  });
});
