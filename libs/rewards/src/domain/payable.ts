import type { MoneyJson } from '@channel/kernel';

export type PayableLine = Readonly<{ lineId: string; amount: MoneyJson }>;
/** What of an accepted statement is in no active payout and not paid. */
export type PayableStatement = Readonly<{
  statementId: string;
  /** `ST-2026Q3-PTR0042` */
  number: string;
  partnerId: string;
  lines: readonly PayableLine[];
  /** Sum of the lines. */
  amount: MoneyJson;
}>;

/** Why nothing of a statement is payable. */
export type Unpayable = 'unknown' | 'other_currency' | 'not_accepted' | 'in_payment' | 'settled';

/** Published query of the rewards context; the amounts come from the statements' streams. */
export abstract class PayableStatements {
  /** @param statementIds absent: every payable statement of the programme in the currency, by number */
  abstract payable(
    programmeId: string,
    currency: string,
    statementIds?: readonly string[],
  ): Promise<readonly PayableStatement[]>;

  /** Accepted statements below zero of these partners: what they owe, and no payment to them may leave out. */
  abstract owed(
    programmeId: string,
    currency: string,
    partnerIds: readonly string[],
  ): Promise<readonly PayableStatement[]>;

  /** Of a statement that `payable` leaves out. */
  abstract whyNot(programmeId: string, currency: string, statementId: string): Promise<Unpayable>;
}
