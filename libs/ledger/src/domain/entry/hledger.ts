import { decimalText, parseMoney } from '@channel/kernel';
import type { LegJson } from './legs';

/** An entry as it is exported. */
export type JournalEntry = Readonly<{
  eventId: string;
  eventType: string;
  effectiveOn: string;
  recordedAt: string;
  legs: readonly LegJson[];
}>;

/** An entry in the plain text of hledger: `/` of an account becomes the `:` of its hierarchy. */
export const journalText = ({ eventId, eventType, effectiveOn, recordedAt, legs }: JournalEntry): string =>
  [
    `${effectiveOn} ${eventType}  ; event:${eventId}, recorded:${recordedAt}`,
    ...legs.map((leg) => {
      const partner = leg.partnerId === null ? '' : `  ; partner:${leg.partnerId}`;
      return `    ${leg.account.replaceAll('/', ':')}  ${commodityOf(leg)}${partner}`;
    }),
  ].join('\n');

/** A unit stands in quotes, because hledger takes a bare hyphen for a sign. */
const commodityOf = (leg: LegJson): string =>
  'amount' in leg
    ? `${decimalText(parseMoney(leg.amount))} ${leg.amount.currency}`
    : `${leg.quantity.quantity} "${leg.quantity.unit}"`;
