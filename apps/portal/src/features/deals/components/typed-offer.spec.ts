import type { Quote } from '../api/build-quote-commands';
import { offerOf, offerOfQuote, type TypedOffer } from './typed-offer';

const lines = [{ line: '1' }, { line: '2' }];
const typed: TypedOffer = {
  prices: { 1: '8,400.00', 2: '120.50' },
  supply: { 2: { availability: 'to_order', days: '21' } },
  note: ' ',
};
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('req:D2 an offer as it is typed', () => {
  it('says of a line when it can be delivered, and of the other nothing', () =>
    expect(offerOf(lines, typed, 'USD')).toEqual({
      lines: [
        { line: '1', unitPrice: usd('840000') },
        { line: '2', unitPrice: usd('12050'), availability: 'to_order', leadTimeDays: 21 },
      ],
    }));
  it('takes its note along', () =>
    expect(offerOf(lines, { ...typed, note: 'Freight is included.' }, 'USD')).toMatchObject({
      note: 'Freight is included.',
    }));
  it.each(['0', '1.5', '731', 'soon'])('is not sent with %s days', (days) =>
    expect(offerOf(lines, { ...typed, supply: { 1: { availability: '', days } } }, 'USD')).toBeUndefined(),
  );
  it('is not sent without a price', () =>
    expect(offerOf(lines, { ...typed, prices: { 1: '8,400.00' } }, 'USD')).toBeUndefined());
  it('is what was quoted, to begin with', () => {
    const quoted = [
      { line: '1', unitPrice: usd('840000'), availability: null, leadTimeDays: null },
      { line: '2', unitPrice: usd('12050'), availability: 'to_order', leadTimeDays: 21 },
    ];
    const offer = offerOfQuote({ lines: quoted, note: 'Freight.' } as unknown as Quote);
    expect(offerOf(lines, offer, 'USD')).toMatchObject({
      ...{ note: 'Freight.' },
      lines: [{ line: '1' }, { line: '2', availability: 'to_order', leadTimeDays: 21 }],
    });
  });
});
