import {
  decidedBy,
  evolvedBy,
  type Day,
  type Decider,
  type DomainCommand,
  type DomainEvent,
  type Instant,
  type RefusalsOf,
} from '@channel/kernel';

// Stored for ever, in the stream `coveredUnit-<unitId>`; the id is apiId('cunt', programme|kind|serial). It decides which
// contract of a kind covers a unit on a day: of two in the same days the first in the feed.

export type OfUnit = Readonly<{ unitId: string; programmeId: string; kind: string; serial: string }>;
type Cover = Readonly<{ contractId: string; fromOn: Day; untilOn: Day }>;
export type UnitCovered = DomainEvent<'UnitCovered', OfUnit & Cover & { coveredAt: Instant }>;
/** Another contract covers it in these days. */
export type UnitCoverRefused = DomainEvent<
  'UnitCoverRefused',
  OfUnit & Cover & { coveredBy: string; refusedAt: Instant }
>;
export type UnitReleased = DomainEvent<'UnitReleased', OfUnit & { contractId: string; releasedAt: Instant }>;
export type CoveredUnitEvent = UnitCovered | UnitCoverRefused | UnitReleased;

/** Sent by automations, of each unit of a contract. */
export type CoverUnit = DomainCommand<'CoverUnit', OfUnit & Cover & Readonly<{ at: Instant }>, never>;
export type ReleaseUnit = DomainCommand<
  'ReleaseUnit',
  OfUnit & Readonly<{ contractId: string; at: Instant }>,
  never
>;
export type CoveredUnitCommand = CoverUnit | ReleaseUnit;

/** What covers the unit, and whose turn was decided. */
export type CoveredUnit = Readonly<{ covers: readonly Cover[]; decided: readonly string[] }>;
const initial: CoveredUnit = { covers: [], decided: [] };

/** The contract that covers the unit on some day of a span; `undefined`: none. */
export const coverIn = (
  { covers }: CoveredUnit,
  { fromOn, untilOn }: Readonly<{ fromOn: Day; untilOn: Day }>,
): Cover | undefined => covers.find((one) => one.fromOn <= untilOn && fromOn <= one.untilOn);

export const coveredUnitDecider: Decider<
  CoveredUnit,
  CoveredUnitCommand,
  CoveredUnitEvent,
  RefusalsOf<CoveredUnitCommand>
> = {
  stream: 'coveredUnit',
  initial,
  evolve: evolvedBy<CoveredUnitEvent, CoveredUnit>({
    UnitCovered: ({ contractId, fromOn, untilOn }, { covers, decided }) => ({
      covers: [...covers, { contractId, fromOn, untilOn }],
      decided: [...decided, contractId],
    }),
    UnitCoverRefused: ({ contractId }, { covers, decided }) => ({
      covers,
      decided: [...decided, contractId],
    }),
    UnitReleased: ({ contractId }, { covers, decided }) => ({
      covers: covers.filter((one) => one.contractId !== contractId),
      decided,
    }),
  }),
  decide: decidedBy<CoveredUnitCommand, CoveredUnit, CoveredUnitEvent>({
    CoverUnit: ({ at, ...asked }, unit) => {
      if (unit.decided.includes(asked.contractId)) return [];
      const other = coverIn(unit, asked);
      return other === undefined
        ? [{ type: 'UnitCovered', data: { ...asked, coveredAt: at } }]
        : [{ type: 'UnitCoverRefused', data: { ...asked, coveredBy: other.contractId, refusedAt: at } }];
    },
    ReleaseUnit: ({ at: releasedAt, ...asked }, { covers }) =>
      covers.some(({ contractId }) => contractId === asked.contractId)
        ? [{ type: 'UnitReleased', data: { ...asked, releasedAt } }]
        : [],
  }),
};
