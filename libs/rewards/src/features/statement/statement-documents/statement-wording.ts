import type { MoneyJson } from '@channel/kernel';
import type { AdjustmentCause, ZeroReason } from '../../../domain/engine/lines';

/** Columns of the sheet, in their order. */
export const STATEMENT_COLUMNS = [
  'deal',
  'invoice',
  'invoiceLine',
  'shipped',
  'sku',
  'quantity',
  'plan',
  'ruleVersion',
  'level',
  'rate',
  'base',
  'reward',
  'currency',
  'codes',
  'forQuarter',
  'cause',
  'lineId',
] as const;
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

/** What a line belongs to that is not of the quarter itself. */
export type Earlier = Readonly<{
  quarter: string;
  cause: AdjustmentCause;
  wanted: MoneyJson;
  issued: MoneyJson;
}>;

/** What the documents of a statement say, and how they write figures and days. */
export type StatementWords = Readonly<{
  money: (amount: MoneyJson) => string;
  day: (day: string) => string;
  percent: (decimal: string) => string;
  title: (number: string) => string;
  facts: Readonly<
    Record<
      'partner' | 'quarter' | 'programme' | 'issuedOn' | 'payableFrom' | 'calculated' | 'adjusted' | 'total',
      string
    >
  >;
  version: (programmeId: string, version: number) => string;
  sections: Readonly<Record<'plans' | 'lines', string>>;
  plans: Readonly<Record<'plan' | 'lines' | 'reward', string>>;
  lines: Readonly<
    Record<'deal' | 'invoice' | 'shipped' | 'part' | 'units' | 'plan' | 'rate' | 'base' | 'reward', string>
  >;
  bands: (percent: string) => string;
  earlier: (line: Earlier) => string;
  takenByHand: (amount: MoneyJson) => string;
  /** Why a line earns less than its rule would give, in few words. */
  zero: Readonly<Record<ZeroReason, string>>;
  objection: (payableFromOn: string) => string;
  digest: (digest: string) => string;
  /** Titles of the sheet. */
  columns: Readonly<Record<StatementColumn, string>>;
  /** What the last two rows of the sheet are. */
  last: Readonly<Record<'total' | 'digest', string>>;
}>;
