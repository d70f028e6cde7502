import type {
  Act,
  CorrectionOpen,
  CorrectionUnprepared,
  DatedAct,
  DomainCommand,
  PastEffect,
} from '@channel/kernel';
import type { PastDealFact } from './deal.events';

/** A quote as its stream stands. */
export type QuoteNow = Readonly<{ status: string; dealId: string; partnerId: string; bomId: string }>;

/** Why the registration takes no such fact, by the kind of the fact. */
export type NotTheFact = {
  'deal-type': 'DEAL_NOT_OPEN' | 'FACT_UNCHANGED';
  won: NotTheFact['deal-type'] | 'DAY_IN_FUTURE';
  closed: NotTheFact['won'] | 'ORDER_REFERENCE_MISSING' | 'QUOTE_NOT_ACCEPTED';
};
export type PastFactOf<Kind extends PastDealFact['kind']> = Extract<PastDealFact, Readonly<{ kind: Kind }>>;
type Corrected = Readonly<{
  dealId: string;
  correctionId: string;
  /** Of an order; `null` without one. */
  quote: QuoteNow | null;
  /** What it changes, by partner and quarter, as calculated for this command. */
  effects: readonly PastEffect[];
  act: DatedAct;
}>;
export type Preparing<Fact extends PastDealFact> = Corrected &
  Readonly<{ fact: Fact; lookbackDays: number; reason: string | null; evidence: string | null }>;
type Prepares<Type extends string, Kind extends PastDealFact['kind']> = DomainCommand<
  Type,
  Preparing<PastFactOf<Kind>>,
  NotTheFact[Kind] | CorrectionUnprepared
>;
export type CorrectWonDay = Prepares<'CorrectWonDay', 'won'>;
export type CorrectClosing = Prepares<'CorrectClosing', 'closed'>;
export type CorrectDealType = Prepares<'CorrectDealType', 'deal-type'>;
export type ApproveDealCorrection = DomainCommand<
  'ApproveDealCorrection',
  Corrected,
  NotTheFact[PastDealFact['kind']] | CorrectionOpen | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type RejectDealCorrection = DomainCommand<
  'RejectDealCorrection',
  Readonly<{ dealId: string; correctionId: string; reason: string | null; act: Act }>,
  CorrectionOpen | 'REASON_MISSING'
>;
