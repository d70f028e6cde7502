import { actBy, scenario } from '@channel/testing';
import {
  bomAttached,
  claimConfirmed,
  closeDeal,
  dealApproved,
  dealClosed,
  dealSubmitted,
  dealWon,
  ending,
  markDealWon,
} from './deal.builders';
import { dealDecider } from './deal.decider';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];

describe('the outcome of a deal', () => {
  it('is won on the day of the customer', () =>
    given(...approved)
      .when(markDealWon())
      .then(dealWon));
  it('is not won in the future', () =>
    given(...approved)
      .when(markDealWon({ wonOn: '2026-10-11' }))
      .thenRefused('DAY_IN_FUTURE'));
  it('is not won before the approval', () =>
    given(...submitted)
      .when(markDealWon())
      .thenRefused('DEAL_NOT_OPEN'));
  it('is closed by the order against the accepted quote', () =>
    given(...approved, dealWon)
      .when(closeDeal())
      .then(dealClosed));
  it('needs the accepted quote of this deal', () => {
    const won = given(...approved, dealWon);
    won.when(closeDeal({ quote: null })).thenRefused('QUOTE_NOT_ACCEPTED');
    won
      .when(
        closeDeal({ quote: { status: 'issued', dealId: 'deal_1', partnerId: 'prtn_alder', bomId: 'bom_1' } }),
      )
      .thenRefused('QUOTE_NOT_ACCEPTED');
    won
      .when(
        closeDeal({
          quote: { status: 'accepted', dealId: 'deal_2', partnerId: 'prtn_alder', bomId: 'bom_1' },
        }),
      )
      .thenRefused('QUOTE_NOT_ACCEPTED');
  });
  it('needs the number of the order', () =>
    given(...approved, dealWon)
      .when(closeDeal({ orderNumber: ' ' }))
      .thenRefused('ORDER_REFERENCE_MISSING'));
  it('is closed once, and only after it was won', () => {
    given(...approved)
      .when(closeDeal())
      .thenRefused('DEAL_NOT_OPEN');
    given(...approved, dealWon, dealClosed)
      .when(closeDeal())
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('is lost with a reason, and lets its opportunities go', () => {
    const lost = {
      dealId: 'deal_1',
      lostOn: '2026-10-10',
      reason: 'Price.',
      act: actBy('pers_priya', { at: 'x', on: '2026-10-10' }),
    };
    given(...approved)
      .when({ type: 'MarkDealLost', data: lost })
      .then({
        type: 'DealLost',
        data: { ...ending, lostOn: '2026-10-10', reason: 'Price.', lostBy: 'pers_priya', lostAt: 'x' },
      });
    given(...approved)
      .when({ type: 'MarkDealLost', data: { ...lost, reason: ' ' } })
      .thenRefused('REASON_MISSING');
  });
});

describe('the bill of materials of a deal', () => {
  const attach = {
    type: 'AttachBom',
    data: {
      dealId: 'deal_1',
      bomId: 'bom_2',
      partnerId: 'prtn_alder',
      list: { amount: '1', currency: 'USD' },
      addedProductLines: [] as readonly string[],
      submittedBy: 'pers_priya',
      act: actBy('automation', { type: 'automation', at: 'x' }),
    },
  } as const;
  it('req:J40 the latest version binds', () =>
    given(...submitted, bomAttached())
      .when(attach)
      .then(
        bomAttached({
          bomId: 'bom_2',
          bomVersion: 2,
          list: { amount: '1', currency: 'USD' },
          supersedesBomId: 'bom_1',
          attachedAt: 'x',
        }),
      ));
  it('case:A5 registers more product lines, each once', () => {
    const adding = { ...attach, data: { ...attach.data, addedProductLines: ['switching', 'security'] } };
    const decision = dealDecider.decide(adding, submitted.reduce(dealDecider.evolve, dealDecider.initial));
    expect(decision).toMatchObject([
      { type: 'DealBomAttached' },
      { type: 'DealProductLinesAdded', data: { bomId: 'bom_2', productLines: ['security'] } },
    ]);
  });
  it('does not change after the deal was won', () =>
    given(...approved, dealWon)
      .when(attach)
      .thenRefused('DEAL_NOT_OPEN'));
});
