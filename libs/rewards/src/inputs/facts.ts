import type { ApprovedPrice } from '../domain/engine/inputs';
import type { BomEvent, DealEvent } from '@channel/deals';
import type { PartnerEvent } from '@channel/partners';
import type { ProgrammeDefinition, TermsEvent } from '@channel/programs';
import type { Recorded } from '@channel/runtime';
import type { PeriodStatementsIssued } from '../domain/period/period.events';
import type { RewardRunStarted } from '../domain/run/run.events';

/** What rewards keep of a deal, a BOM version and a partner: documents with versions by feed position. */
export type DealFact = Readonly<{
  dealId: string;
  partnerId: string;
  number: string;
  programmeId: string;
  dealType: string | null;
  approvedOn: string | null;
  protectedUntilOn: string | null;
  wonOn: string | null;
  closedOn: string | null;
  bomId: string | null;
  eventIds: readonly string[];
}>;
export type BomFact = Readonly<{
  eligible: Readonly<Record<string, boolean>>;
  prices: readonly ApprovedPrice[];
  eventIds: readonly string[];
}>;
export type PartnerFact = Readonly<{
  partnerId: string;
  code: string;
  programmeId: string;
  role: string;
  levels: readonly Readonly<{ level: string | null; effectiveOn: string; eventId: string }>[];
  specialisations: readonly Readonly<{
    specialisation: string;
    fromOn: string;
    untilOn: string | null;
    eventId: string;
  }>[];
}>;

export type DefinitionFact = Readonly<{ definition: ProgrammeDefinition }>;
/** What a run was a function of. */
export type RunFact = Readonly<{
  programmeId: string;
  quarter: string;
  position: string;
  definitionVersion: number;
  fxTableVersion: number;
}>;
/** A quarter whose statements are all issued, by this run. */
export type PeriodFact = Readonly<{ runId: string }>;

export type FactEvent =
  | Extract<DealEvent, { type: 'DealSubmitted' | 'DealApproved' | 'DealExtended' | 'DealWon' | 'DealClosed' }>
  | Extract<BomEvent, { type: 'BomSubmitted' | 'BomPriceApproved' }>
  | Extract<
      PartnerEvent,
      { type: 'PartnerInvited' | 'PartnerAssessed' | 'PartnerLevelChanged' | 'PartnerSpecialisationGranted' }
    >
  | Extract<TermsEvent, { type: 'ProgrammeVersionDrafted' }>
  | RewardRunStarted
  | PeriodStatementsIssued;
export type FactKind = 'deal' | 'bom' | 'partner' | 'definition' | 'run' | 'period';

export const definitionId = (programmeId: string, version: number): string =>
  `${programmeId}|${String(version)}`;

/** The events that change a document. */
export const FACT_TYPES = [
  'DealSubmitted',
  'DealApproved',
  'DealExtended',
  'DealWon',
  'DealClosed',
  'BomSubmitted',
  'BomPriceApproved',
  'PartnerInvited',
  'PartnerAssessed',
  'PartnerLevelChanged',
  'PartnerSpecialisationGranted',
  'ProgrammeVersionDrafted',
  'RewardRunStarted',
  'PeriodStatementsIssued',
] as const satisfies readonly FactEvent['type'][];

export const isFact = <Event extends Readonly<{ type: string }>>(
  event: Event,
): event is Extract<Event, Readonly<{ type: (typeof FACT_TYPES)[number] }>> =>
  FACT_TYPES.some((type) => type === event.type);

/** Which document an event changes. */
// eslint-disable-next-line complexity -- a table: one case for each event type
export const factOf = ({ type, data }: Recorded<FactEvent>): Readonly<{ kind: FactKind; id: string }> => {
  switch (type) {
    case 'DealSubmitted':
    case 'DealApproved':
    case 'DealExtended':
    case 'DealWon':
    case 'DealClosed':
      return { kind: 'deal', id: data.dealId };
    case 'BomSubmitted':
    case 'BomPriceApproved':
      return { kind: 'bom', id: data.bomId };
    case 'PartnerInvited':
    case 'PartnerAssessed':
    case 'PartnerLevelChanged':
    case 'PartnerSpecialisationGranted':
      return { kind: 'partner', id: data.partnerId };
    case 'ProgrammeVersionDrafted':
      return { kind: 'definition', id: definitionId(data.programmeId, data.version) };
    case 'RewardRunStarted':
      return { kind: 'run', id: data.runId };
    case 'PeriodStatementsIssued':
      return { kind: 'period', id: data.periodId };
  }
};

/** The document after the event. The first event of each stream makes it; the others find it. */
// eslint-disable-next-line complexity -- a table: one case for each event type
export const nextFact = (fact: object | undefined, event: Recorded<FactEvent>): object => {
  const { type, data, id: eventId } = event;
  const deal = fact as DealFact;
  const bom = fact as BomFact;
  const partner = fact as PartnerFact;
  const withEvent = (eventIds: readonly string[]): readonly string[] => [...eventIds, eventId];
  switch (type) {
    case 'DealSubmitted':
      return newDeal(data);
    case 'DealApproved': {
      // Approved anew for another partner, it is that one's.
      const { partnerId, dealType, approvedOn, protectedUntilOn } = data;
      const approved = { partnerId, dealType, approvedOn, protectedUntilOn };
      return { ...deal, ...approved, eventIds: withEvent(deal.eventIds) };
    }
    case 'DealExtended': {
      const { protectedUntilOn } = data;
      return { ...deal, protectedUntilOn, eventIds: withEvent(deal.eventIds) };
    }
    case 'DealWon':
      return { ...deal, wonOn: data.wonOn, eventIds: withEvent(deal.eventIds) };
    case 'DealClosed': {
      const { closedOn, bomId } = data;
      return { ...deal, closedOn, bomId, eventIds: withEvent(deal.eventIds) };
    }
    case 'BomSubmitted':
      return {
        eligible: Object.fromEntries(data.lines.map(({ line, eligible }) => [line, eligible])),
        prices: [],
        eventIds: [],
      } satisfies BomFact;
    case 'BomPriceApproved': {
      const prices = data.lines.map((line) => ({ ...line, eligible: bom.eligible[line.line] ?? false }));
      return { ...bom, prices, eventIds: withEvent(bom.eventIds) };
    }
    case 'PartnerInvited': {
      const { partnerId, code, programmeId, role } = data;
      return { partnerId, code, programmeId, role, levels: [], specialisations: [] } satisfies PartnerFact;
    }
    case 'PartnerAssessed':
    case 'PartnerLevelChanged': {
      const { level, effectiveOn } = data;
      return { ...partner, levels: [...partner.levels, { level, effectiveOn, eventId }] };
    }
    case 'PartnerSpecialisationGranted': {
      const { specialisation, fromOn, untilOn } = data;
      const granted = { specialisation, fromOn, untilOn, eventId };
      return { ...partner, specialisations: [...partner.specialisations, granted] };
    }
    case 'ProgrammeVersionDrafted':
      return { definition: data.definition } satisfies DefinitionFact;
    case 'RewardRunStarted': {
      const { programmeId, quarter, position, definitionVersion, fxTableVersion = 0 } = data;
      return { programmeId, quarter, position, definitionVersion, fxTableVersion } satisfies RunFact;
    }
    case 'PeriodStatementsIssued':
      return { runId: data.runId } satisfies PeriodFact;
  }
};

const newDeal = ({
  dealId,
  partnerId,
  number,
  programmeId,
}: Extract<FactEvent, { type: 'DealSubmitted' }>['data']): DealFact => ({
  dealId,
  partnerId,
  number,
  programmeId,
  dealType: null,
  approvedOn: null,
  protectedUntilOn: null,
  wonOn: null,
  closedOn: null,
  bomId: null,
  eventIds: [],
});
