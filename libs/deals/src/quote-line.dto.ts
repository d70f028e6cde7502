import { ChoiceField, CountField, ListField, MoneyDto, MoneyField, TextField } from '@channel/http';
import type { Offer } from './domain/quote/quote.commands';
import { AVAILABILITIES, type QuotedSupply } from './domain/quote/quote.events';

class QuoteLineDto {
  @TextField({ max: 20 })
  readonly line!: string;
  @MoneyField()
  readonly unitPrice!: MoneyDto;
  @ChoiceField(AVAILABILITIES, { optional: true })
  readonly availability?: NonNullable<QuotedSupply['availability']>;
  @CountField({ optional: true, max: 730, description: 'Calendar days from the order to the delivery.' })
  readonly leadTimeDays?: number;
}

/** What a distributor offers: prices, when it can deliver, and what else the partner should read. */
export class OfferDto {
  @ListField(() => QuoteLineDto, { max: 1000 })
  readonly lines!: QuoteLineDto[];
  @TextField({ optional: true, max: 2000, description: 'To the partner; in the quote and in its documents.' })
  readonly note?: string;
}

/** Of what is left open nothing is kept. */
export const offerOf = ({ lines, note }: OfferDto): Offer => ({
  lines: lines.map(({ line, unitPrice: { amount, currency }, availability, leadTimeDays }) => ({
    ...{ line, unitPrice: { amount, currency } },
    ...(availability === undefined ? {} : { availability }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
  })),
  ...(note === undefined ? {} : { note }),
});
