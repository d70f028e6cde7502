import { isRefusal, type MoneyJson } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import {
  approveBomPrice,
  events,
  oneLine,
  priceOf,
  priceTerms,
  registered,
  requested,
  submitBom,
  usd,
} from './bom.builders';
import { approvedPriceOf, evolve, initial, pricedOnce } from './bom';
import type { ApproveBomPrice, DeclineBomPrice } from './bom.commands';
import { bomDecider } from './bom.decider';
import type { BomEvent } from './bom.events';

const given = scenario(bomDecider);

describe('the price after the approval of the deal', () => {
  const reprice = {
    type: 'RepriceBom',
    data: { bomId: 'bom_1', registration: registered(true), terms: priceTerms, at: 'x', on: '2026-09-09' },
  } as const;
  it('gets the points of the registration once', () => {
    const before = events(submitBom({ registration: registered(false) }));
    const decision = bomDecider.decide(reprice, before.reduce(bomDecider.evolve, bomDecider.initial));
    expect(decision).toMatchObject([
      { type: 'BomPriceApproved', data: { automatic: true, registered: true, discountPercent: '38' } },
    ]);
    given(...before, ...(decision as readonly BomEvent[]))
      .when(reprice)
      .thenNothing();
  });
  it('waits for the approval', () =>
    given(...events(submitBom({ registration: registered(false) })))
      .when({ ...reprice, data: { ...reprice.data, registration: registered(false) } })
      .thenNothing());
});

describe('G66 the clock of a price that is asked for', () => {
  const dueIn = (decisionBusinessDays: number, holidays: readonly string[]) =>
    requested({ terms: { ...priceTerms, decisionBusinessDays, holidays } }).at(-1);
  it('ends with the last of the programme’s business days', () => {
    // Asked for on Monday, 7 September 2026.
    expect(dueIn(2, [])).toMatchObject({ data: { decisionDueAt: '2026-09-10T00:00:00.000Z' } });
    expect(dueIn(2, ['2026-09-08'])).toMatchObject({ data: { decisionDueAt: '2026-09-11T00:00:00.000Z' } });
    expect(dueIn(5, [])).toMatchObject({ data: { decisionDueAt: '2026-09-15T00:00:00.000Z' } });
  });
});

describe('approving a price', () => {
  const approval = (command = approveBomPrice()): unknown =>
    bomDecider.decide(command, requested().reduce(bomDecider.evolve, bomDecider.initial));
  it('takes the proposal', () =>
    expect(approval()).toMatchObject([
      {
        type: 'BomPriceApproved',
        data: { automatic: false, net: usd('3250000'), validUntilOn: '2026-10-08' },
      },
    ]));
  it('or another price for a line', () =>
    expect(
      approval(approveBomPrice({ changes: [{ line: '1', netUnit: usd('3000000') }], reason: 'Volume.' })),
    ).toMatchObject([{ data: { net: usd('3000000'), reason: 'Volume.' } }]));
  it('refuses lines and currencies that are not there', () =>
    given(...requested())
      .when(
        approveBomPrice({
          changes: [
            { line: '9', netUnit: usd('1') },
            { line: '1', netUnit: { amount: '1', currency: 'EUR' } },
          ],
        }),
      )
      .thenRefused('PRICE_INVALID', 'UNKNOWN_LINE', 'NET_INVALID'));
  it('SD1: is never done by the submitter', () =>
    given(...requested())
      .when(approveBomPrice({ act: actBy('pers_priya') }))
      .thenRefused('FOUR_EYES'));
  it('SD7: is done by a person', () =>
    given(...requested())
      .when(approveBomPrice({ act: actBy('mach_1', { type: 'machine' }) }))
      .thenRefused('HUMAN_REQUIRED'));
  it('needs the approved registration', () =>
    given(...requested())
      .when(approveBomPrice({ dealApproved: false }))
      .thenRefused('DEAL_NOT_APPROVED'));
  it('needs the version that binds', () =>
    given(...requested())
      .when(approveBomPrice({ current: false }))
      .thenRefused('BOM_CHANGED'));
  it('is the lead’s above the limit', () => {
    const above = requested(oneLine('25000001'));
    given(...above)
      .when(approveBomPrice())
      .thenRefused('ABOVE_LIMIT');
    expect(
      isRefusal(
        bomDecider.decide(
          approveBomPrice({ mayExceedLimit: true }),
          above.reduce(bomDecider.evolve, bomDecider.initial),
        ),
      ),
    ).toBe(false);
  });
  it('is not open for what the rule approved', () =>
    given(...events(submitBom()))
      .when(approveBomPrice())
      .thenRefused('PRICE_NOT_OPEN'));
});

describe('case:A6 G62 a price that is not the standard one', () => {
  // List 50,000.00; the standard price is 65 % of it.
  const at = (netUnit: string, data: Partial<ApproveBomPrice['data']> = {}) =>
    approveBomPrice({ changes: [{ line: '1', netUnit: usd(netUnit) }], reason: 'Volume.', ...data });
  const lead = { depthPoints: '25', floorPercent: '20', familyFloors: {} };

  it('needs a reason, also above the standard one', () => {
    for (const netUnit of ['3249999', '3250001'])
      given(...requested())
        .when(at(netUnit, { reason: ' ' }))
        .thenRefused('REASON_MISSING');
    given(...requested())
      .when(at('3249999', { reason: null }))
      .thenRefused('REASON_MISSING');
  });
  it('is no deeper than the role may go: 10 points for a manager, 25 for a lead', () => {
    given(...requested())
      .when(at('2749999'))
      .thenRefused('ABOVE_LIMIT', 'ABOVE_LIMIT');
    given(...requested())
      .when(at('1999999', { mayExceedLimit: true, depth: lead }))
      .thenRefused('ABOVE_LIMIT', 'ABOVE_LIMIT');
    for (const command of [at('2750000'), at('2000000', { depth: lead })])
      expect(isRefusal(bomDecider.decide(command, requested().reduce(evolve, initial)))).toBe(false);
  });
  it('is never under the floor of its family, whoever approves', () => {
    const deep = { depthPoints: '100', floorPercent: '20', familyFloors: {} };
    given(...requested())
      .when(at('999999', { depth: deep }))
      .thenRefused('BELOW_FLOOR', 'BELOW_FLOOR');
    given(...requested())
      .when(at('2600000', { depth: { ...deep, familyFloors: { EX: '52.5' } } }))
      .thenRefused('BELOW_FLOOR', 'BELOW_FLOOR');
    expect(
      isRefusal(bomDecider.decide(at('1000000', { depth: deep }), requested().reduce(evolve, initial))),
    ).toBe(false);
  });
  it('keeps the requested, the standard and the approved net of each line', () => {
    const asked = requested({
      lines: [{ line: '1', sku: 'X', quantity: 1, requestedNetUnit: usd('2800000') }],
    });
    const events_ = bomDecider.decide(at('2900000'), asked.reduce(evolve, initial));
    const bom = (events_ as readonly BomEvent[]).reduce(evolve, asked.reduce(evolve, initial));
    expect(bom).toMatchObject({
      lines: [{ requestedNetUnit: usd('2800000') }],
      priced: [{ standardNetUnit: usd('3250000'), netUnit: usd('2900000') }],
    });
  });
  it('is asked for by the partner, and goes to a person then, also under the velocity limit', () => {
    const asked = (netUnit: MoneyJson) =>
      submitBom({
        ...oneLine('3999999'),
        lines: [{ line: '1', sku: 'X', quantity: 1, requestedNetUnit: netUnit }],
      });
    expect(priceOf(asked(usd('1')))).toEqual(['requested', '35', '2599999', 'SPECIAL_PRICE_REQUESTED']);
    given()
      .when(asked({ amount: '1', currency: 'EUR' }))
      .thenRefused('BOM_INVALID', 'NET_INVALID');
  });
});

describe('the end of a price', () => {
  const decline = (data: Partial<DeclineBomPrice['data']> = {}): DeclineBomPrice => ({
    type: 'DeclineBomPrice',
    data: { bomId: 'bom_1', text: 'Below our cost.', act: actBy('pers_chen', { at: 'x' }), ...data },
  });
  it('is declined with a reason, by a person who did not submit it', () => {
    given(...requested())
      .when(decline())
      .then({
        type: 'BomPriceDeclined',
        data: {
          bomId: 'bom_1',
          dealId: 'deal_1',
          text: 'Below our cost.',
          declinedBy: 'pers_chen',
          declinedAt: 'x',
        },
      });
    given(...requested())
      .when(decline({ text: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...requested())
      .when(decline({ act: actBy('pers_priya') }))
      .thenRefused('FOUR_EYES');
    given(...requested())
      .when(decline({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
    given(...events(submitBom()))
      .when(decline())
      .thenRefused('PRICE_NOT_OPEN');
  });
  const expire = (at: string) => ({ type: 'ExpireBomPrice', data: { bomId: 'bom_1', at } }) as const;
  const supersede = { type: 'SupersedeBom', data: { bomId: 'bom_1', byBomId: 'bom_2', at: 'x' } } as const;
  it('comes after the last valid day', () => {
    given(...events(submitBom()))
      .when(expire('2026-10-07T23:59:59.999Z'))
      .thenNothing();
    given(...events(submitBom()))
      .when(expire('2026-10-08T00:00:00.000Z'))
      .then({
        type: 'BomPriceExpired',
        data: { bomId: 'bom_1', dealId: 'deal_1', expiredAt: '2026-10-08T00:00:00.000Z' },
      });
    given(...requested())
      .when(expire('2027-01-01T00:00:00.000Z'))
      .thenNothing();
  });
  it('comes with a newer version, for a price of any state', () => {
    const superseded: BomEvent = {
      type: 'BomSuperseded',
      data: { bomId: 'bom_1', dealId: 'deal_1', byBomId: 'bom_2', supersededAt: 'x' },
    };
    given(...requested())
      .when(supersede)
      .then(superseded);
    given(...events(submitBom()))
      .when(supersede)
      .then(superseded);
    // The deal went to another partner: there is no newer version.
    given(...events(submitBom()))
      .when({ ...supersede, data: { ...supersede.data, byBomId: null } })
      .then({ type: 'BomSuperseded', data: { bomId: 'bom_1', dealId: 'deal_1', supersededAt: 'x' } });
    given(...events(submitBom()), superseded)
      .when(supersede)
      .thenNothing();
    given(...requested(), superseded)
      .when(approveBomPrice())
      .thenRefused('PRICE_NOT_OPEN');
  });
  it('leaves no floor for quotes, and what was approved is still known', () => {
    const [submitted, approved] = events(submitBom());
    const expired: BomEvent = {
      type: 'BomPriceExpired',
      data: { bomId: 'bom_1', dealId: 'deal_1', expiredAt: 'x' },
    };
    const state = [submitted, approved, expired].reduce(
      (bom, event) => evolve(bom, event as BomEvent),
      initial,
    );
    expect(state.status).toBe('expired');
    expect(approvedPriceOf(state)).toBeNull();
    expect(pricedOnce(state)).toHaveLength(1);
  });
});
