import { recorded } from '../../../domain/deal/deal.builders';
import { whenQuoteIssuedExpireQuote as automation } from './when-quote-issued-expire-quote';

describe('when a quote is issued', () => {
  const issued = { quoteId: 'quot_1', dealId: 'deal_1', validUntilOn: '2026-10-07' };
  it('its validity is a clock', () => {
    const data = { ...issued, validityEndsAt: '2026-10-08T00:00:00.000Z', issuedBy: 'p', issuedAt: 'x' };
    expect(automation.react(recorded({ type: 'QuoteIssued', data }) as never)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'quot_1', dueAt: '2026-10-08T00:00:00.000Z' },
        command: { type: 'ExpireQuote', data: { quoteId: 'quot_1' } },
      },
    ]);
  });
  it('the partner’s answer stops it', () => {
    const data = { quoteId: 'quot_1', dealId: 'deal_1', text: 'No.', declinedBy: 'p', declinedAt: 'x' };
    expect(automation.react(recorded({ type: 'QuoteDeclined', data }) as never)).toEqual([
      { do: 'cancel', deadlineId: 'quot_1' },
    ]);
  });
});
