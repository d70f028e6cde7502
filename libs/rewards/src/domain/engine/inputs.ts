import type { Day, FxQuote, MoneyJson, Quarter } from '@channel/kernel';
import type { ReviewedYear } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import type { AdjustmentReason } from '../adjustment/adjustment.events';
import type { RewardLine } from './lines';

/** A line of a distributor's report as it counts for rewards. */
export type ShippedLine = Readonly<{
  lineId: string;
  sender: string;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: Day;
  type: 'sale' | 'return' | 'demo';
  sku: string;
  productLine: string;
  /** Units, always positive; `type` says the direction. */
  quantity: number;
  /** Of a return `null`: it has its effect by the sale that it is linked to. */
  dealId: string | null;
  eventIds: readonly string[];
  /** The sender took the line back: nothing was shipped. */
  cancelled?: boolean;
  /** Ordered for an own service, which nobody resells (J77). */
  ownUse?: true;
  /** Nobody has reported it: an estimate supposes it. */
  supposed?: true;
  /** The day on which the line was first received; a correction keeps it. Absent: it is never late. */
  receivedOn?: Day;
  serials?: readonly string[];
  /** Of a portion of a sale that was split between deals: the line that it was (D6). */
  portionOf?: string;
  /** Serial numbers that count on another line: an input, computed over all partners of the programme. */
  blockedSerials?: readonly string[];
}>;

/** Units of a sale that came back, by one return line. */
export type LinkedReturn = Readonly<{
  /** The return's own shipment line. */
  lineId: string;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: Day;
  saleId: string;
  units: number;
  serials: readonly string[];
  /** Place of the feed from which on the link is known. */
  linkedFrom: string;
  eventIds: readonly string[];
}>;

/** A line of an issued statement, with the place of the feed that its run had pinned. */
export type IssuedLine = Readonly<{ line: RewardLine; position: string }>;

/** A line of the BOM version behind the accepted quote, with the vendor's approved net price (G26). */
export type ApprovedPrice = Readonly<{
  line: string;
  sku: string;
  quantity: number;
  netUnit: MoneyJson;
  eligible: boolean;
  /** Of a product line that the registration binds (G60). */
  registered: boolean;
}>;

/** What is known of a deal; a fact that has not happened is `null`. */
export type DealInputs = Readonly<{
  dealId: string;
  /** `DR-2026-000184` */
  number: string;
  dealType: string | null;
  approvedOn: Day | null;
  protectedUntilOn: Day | null;
  wonOn: Day | null;
  closedOn: Day | null;
  /** Registered for demonstration: its lines earn nothing, whatever a report says of them (J31). */
  nfr?: true;
  prices: readonly ApprovedPrice[];
  eventIds: readonly string[];
}>;

export type PartnerInputs = Readonly<{
  partnerId: string;
  role: string;
  /** Of which kind it was from when on (M2, M5). Absent: not known, and nothing is withheld for it. */
  kinds?: readonly Readonly<{ kind: string; fromOn: Day | null }>[];
  /** In the order in which they became known; of two for one day the later known counts. */
  levels: readonly Readonly<{ level: string | null; effectiveOn: Day; eventId: string }>[];
  specialisations: readonly Readonly<{
    specialisation: string;
    fromOn: Day;
    untilOn: Day | null;
    eventId: string;
  }>[];
  /** Of gated ship days: by level, the requirements that are not met (J37, G23). Absent: no day is gated. */
  unmet?: Readonly<Record<Day, Readonly<Record<string, readonly string[]>>>>;
}>;

/** An approved adjustment of a stated line (R23). */
export type AdjustmentByHand = Readonly<{
  adjustmentId: string;
  /** The line of its own quarter. */
  rewardLineId: string;
  amount: MoneyJson;
  reasonCode: AdjustmentReason;
  reason: string;
  eventId: string;
}>;

/** A year of the partner that a review has decided on. */
export type YearInputs = Omit<ReviewedYear, 'partnerId'>;

/** All facts that one partner's quarter is a function of, those of earlier quarters too. */
export type StatementInputs = Readonly<{
  quarter: Quarter;
  partner: PartnerInputs;
  /** Shipped up to the quarter's end. */
  lines: readonly ShippedLine[];
  /** Every linked return of the partner, whatever its day. */
  returns: readonly LinkedReturn[];
  deals: readonly DealInputs[];
  /** What statements have said to the partner, of every quarter. */
  issued: readonly IssuedLine[];
  /** Quarters with statements whose adjustments this quarter takes. */
  adjusts: readonly Quarter[];
  /** What two people adjusted by hand, posted or not. Absent: nothing. */
  byHand?: readonly AdjustmentByHand[];
  /** Years that reviews have decided on. Absent: none. */
  years?: readonly YearInputs[];
}>;

export type RewardRules = Readonly<{
  definition: Pick<
    ProgrammeDefinition,
    | 'plans'
    | 'achievementPlans'
    | 'currency'
    | 'reward'
    | 'late'
    | 'clawback'
    | 'fx'
    | 'requirements'
    | 'kinds'
  >;
  version: number;
  /** The id of a reward line, from shipment line and plan. */
  rewardLineId: (lineId: string, planId: string) => string;
  /** The pinned table's rate of the programme's currency to `quote` for a day or month. */
  rate: (quote: string, on: string) => FxQuote | undefined;
}>;
/** An issued quarter keeps the rules of its run; a quarter without statements has those of the one that is calculated. */
export type RulesByQuarter = (quarter: Quarter) => RewardRules;

/** Lines use up caps, quantities and serial numbers in this order, whatever the order of their arrival (5.4). */
export const inOrder = <Line extends ShippedLine>(lines: readonly Line[]): readonly Line[] =>
  [...lines].sort(
    (one, other) =>
      compareText(one.shipOn, other.shipOn) ||
      compareText(one.sender, other.sender) ||
      compareText(one.invoiceNo, other.invoiceNo) ||
      compareText(one.invoiceLine, other.invoiceLine) ||
      compareText(one.lineId, other.lineId),
  );

export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The level that counts on a day (G6). */
export const levelOn = ({ levels }: PartnerInputs, day: Day): PartnerInputs['levels'][number] | undefined =>
  levels.reduce<PartnerInputs['levels'][number] | undefined>(
    (best, candidate) =>
      candidate.effectiveOn <= day && (best === undefined || candidate.effectiveOn >= best.effectiveOn)
        ? candidate
        : best,
    undefined,
  );

/** The kind on a day; `undefined`: not known. */
export const kindOf = ({ kinds = [] }: Pick<PartnerInputs, 'kinds'>, day: Day): string | undefined =>
  kinds.findLast(({ fromOn }) => fromOn === null || fromOn <= day)?.kind;

/** M2, M5: whether the table of the programme lets the kind of the day earn. */
export const earnsAsKind = (
  partner: Pick<PartnerInputs, 'kinds'>,
  { kinds }: Pick<ProgrammeDefinition, 'kinds'>,
  day: Day,
): boolean => {
  const kind = kindOf(partner, day);
  if (kind === undefined || kinds === undefined) return true;
  return kinds.find(({ id }) => id === kind)?.may.value.includes('earn-rewards') ?? false;
};

/** Whether a specialisation is active on a day; `untilOn` is the first day no longer covered (T1). */
export const holds = ({ specialisations }: PartnerInputs, name: string, day: Day): boolean =>
  specialisations.some(
    ({ specialisation, fromOn, untilOn }) =>
      specialisation === name && fromOn <= day && (untilOn === null || day < untilOn),
  );

/** The snapshot of the requirements of a level on a gated day; `undefined` on any other. */
export const unmetOn = (
  { unmet }: Pick<PartnerInputs, 'unmet'>,
  level: string | null,
  day: Day,
): readonly string[] | undefined => {
  const onDay = unmet?.[day];
  return onDay === undefined || level === null ? undefined : (onDay[level] ?? []);
};
