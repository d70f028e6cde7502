import type { Day, DomainEvent, Instant, MoneyJson, ShareReleased, ShareTaken } from '@channel/kernel';

// Stored for ever, in the stream `coop-<coopId>`; the id is apiId('coop', programme|partner|quarter). What a quarter's
// statement earned on top is decided once; what comes later is part of the statement that takes it.

export type OfCoop = Readonly<{ coopId: string; number: string; programmeId: string; partnerId: string }>;

/** How the amount came about: a percentage of the statement, adjustments of earlier quarters included. */
export type CoopEarning = OfCoop &
  Readonly<{
    partnerCode: string;
    quarter: string;
    statementId: string;
    statementNumber: string;
    definitionVersion: number;
    base: MoneyJson;
    percent: string;
    amount: MoneyJson;
    threshold: MoneyJson;
    earnedOn: Day;
    earnedAt: Instant;
  }>;
/** Enough for a fund: a lot of the half-year after the quarter's. */
export type CoopLotEarned = DomainEvent<
  'CoopLotEarned',
  CoopEarning & {
    fundId: string;
    lotId: string;
    useFromOn: Day;
    useByOn: Day;
    /** When the lot begins: the first instant of its half-year, in the programme's zone. */
    beginsAt: Instant;
  }
>;
/** Below the threshold: paid, or below zero owed, with what else is payable. */
export type CoopRebateEarned = DomainEvent<
  'CoopRebateEarned',
  CoopEarning & { payableFromOn: Day; payableFromAt: Instant }
>;

export type CoopRebateReserved = DomainEvent<
  'CoopRebateReserved',
  OfCoop & ShareTaken & { reservedAt: Instant }
>;
export type CoopRebatePaid = DomainEvent<'CoopRebatePaid', OfCoop & ShareTaken & { paidAt: Instant }>;
/** Its item has it no more, and never gets it back. */
export type CoopRebateReleased = DomainEvent<'CoopRebateReleased', OfCoop & ShareReleased>;

export type CoopEvent =
  CoopLotEarned | CoopRebateEarned | CoopRebateReserved | CoopRebatePaid | CoopRebateReleased;
