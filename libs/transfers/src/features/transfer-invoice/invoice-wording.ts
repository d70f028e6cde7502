import type { MoneyJson } from '@channel/kernel';
import type { Lack } from '../../domain/holding/holding.events';

/** What an invoice says, and how it writes figures, days and instants. */
export type InvoiceWords = Readonly<{
  money: (amount: MoneyJson) => string;
  day: (day: string) => string;
  title: (number: string) => string;
  steps: string;
  netted: string;
  facts: Readonly<
    Record<'provider' | 'programme' | 'date' | 'passedOn' | 'serials' | 'endUser' | 'owed', string>
  >;
  version: (programmeId: string, version: number) => string;
  units: (quantity: number, sku: string, at: string) => string;
  reason: (lacks: readonly Lack[]) => string;
}>;
