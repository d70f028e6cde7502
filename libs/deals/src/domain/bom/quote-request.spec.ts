import { actBy, scenario } from '@channel/testing';
import { events, requested, submitBom } from './bom.builders';
import { bomDecider } from './bom.decider';
import type { QuoteRequestDeclined } from './bom.events';
import type { DeclineQuoteRequest } from './quote-request';

const given = scenario(bomDecider);
const priced = events(submitBom());
const diego = actBy('pers_diego', { at: '2026-09-08T09:00:00.000Z', on: '2026-09-08' });
const decline = (over: Partial<DeclineQuoteRequest['data']> = {}): DeclineQuoteRequest => ({
  type: 'DeclineQuoteRequest',
  data: {
    ...{ bomId: 'bom_1', number: 'DR-2026-000044', dealOpen: true, bindingBomId: 'bom_1', quoted: false },
    ...{ text: 'We do not stock it.', act: diego, ...over },
  },
});
const declined: QuoteRequestDeclined = {
  type: 'QuoteRequestDeclined',
  data: {
    ...{ bomId: 'bom_1', dealId: 'deal_1', number: 'DR-2026-000044', partnerId: 'prtn_alder' },
    ...{ text: 'We do not stock it.', declinedBy: 'pers_diego', declinedAt: '2026-09-08T09:00:00.000Z' },
  },
};

describe('req:D2 a quote that is asked for', () => {
  it('is declined with a reason, once', () => {
    given(...priced)
      .when(decline())
      .then(declined);
    given(...priced)
      .when(decline({ text: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...priced, declined)
      .when(decline())
      .thenRefused('REQUEST_DECLINED');
  });
  it('is asked for by an approved price, while it is valid', () => {
    given(...requested())
      .when(decline())
      .thenRefused('PRICE_NOT_APPROVED');
    given(...priced)
      .when(decline({ act: { ...diego, on: '2026-10-08' } }))
      .thenRefused('PRICE_NOT_APPROVED');
  });
  it('is not declined beside a quote, of a version that gave way, or where the registration takes none', () => {
    given(...priced)
      .when(decline({ quoted: true }))
      .thenRefused('QUOTE_ALREADY_DRAFTED');
    given(...priced)
      .when(decline({ bindingBomId: 'bom_2' }))
      .thenRefused('BOM_CHANGED');
    given(...priced)
      .when(decline({ dealOpen: false }))
      .thenRefused('DEAL_NOT_OPEN');
  });
});
