import type { Day, DomainCommand, Instant, MoneyJson, Release, Share } from '@channel/kernel';
import type { OfCoop } from './coop.events';

/** What the programme gives for a quarter. */
export type CoopRules = Readonly<{
  definitionVersion: number;
  percent: string;
  threshold: MoneyJson;
  timeZone: string;
  /** The half-year after the quarter's. */
  halfYear: Readonly<{ firstDay: Day; lastDay: Day }>;
}>;
/** The statement of a quarter, as it was issued. */
export type StatementBase = Readonly<{
  partnerCode: string;
  quarter: string;
  statementId: string;
  statementNumber: string;
  total: MoneyJson;
  issuedOn: Day;
  payableFromOn: Day;
  payableFromAt: Instant;
}>;

/** Decided once for a quarter: a second time it does nothing. */
export type EarnCoop = DomainCommand<
  'EarnCoop',
  Readonly<{
    of: OfCoop;
    fundId: string;
    lotId: string;
    statement: StatementBase;
    rules: CoopRules;
    at: Instant;
  }>,
  never
>;
export type ReserveCoopRebate = DomainCommand<
  'ReserveCoopRebate',
  Share,
  'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'
>;
export type SettleCoopRebate = DomainCommand<'SettleCoopRebate', Share, 'NOT_PAYABLE'>;
export type ReleaseCoopRebate = DomainCommand<'ReleaseCoopRebate', Release, 'NOT_PAYABLE'>;

export type CoopCommand = EarnCoop | ReserveCoopRebate | SettleCoopRebate | ReleaseCoopRebate;
export type CoopRefusal = 'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT';
