import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';

/** An entry as it is exported. */
export type JournalEntry = Readonly<{
  eventId: string;
  eventType: string;
  effectiveOn: string;
  recordedAt: string;
  legs: readonly Readonly<{ account: string; partnerId: string | null; amount: MoneyJson }>[];
}>;

/** An entry in the plain text of hledger: `/` of an account becomes the `:` of its hierarchy. */
export const journalText = ({ eventId, eventType, effectiveOn, recordedAt, legs }: JournalEntry): string =>
  [
    `${effectiveOn} ${eventType}  ; event:${eventId}, recorded:${recordedAt}`,
    ...legs.map(({ account, partnerId, amount }) => {
      const partner = partnerId === null ? '' : `  ; partner:${partnerId}`;
      const money = `${decimalText(parseMoney(amount))} ${amount.currency}`;
      return `    ${account.replaceAll('/', ':')}  ${money}${partner}`;
    }),
  ].join('\n');
