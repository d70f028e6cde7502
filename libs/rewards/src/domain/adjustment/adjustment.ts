import { evolvedBy } from '@channel/kernel';
import type { AdjustmentEvent, AdjustmentPrepared } from './adjustment.events';

export const ADJUSTMENT_STATUSES = ['prepared', 'approved', 'rejected'] as const;

export type Adjustment = AdjustmentPrepared['data'] &
  Readonly<{
    status: (typeof ADJUSTMENT_STATUSES)[number];
    decidedBy: string | null;
    decidedAt: string | null;
    /** Of a rejection. */
    decision: string | null;
  }>;
/** All adjustments by hand of one reward line, in their order: together they are bounded (`ABOVE_ORIGINAL`). */
export type LineAdjustments = Readonly<{ adjustments: readonly Adjustment[] }>;
export const initial: LineAdjustments = { adjustments: [] };

const decided = (
  { adjustments }: LineAdjustments,
  number: number,
  decision: Pick<Adjustment, 'status' | 'decidedBy' | 'decidedAt'> &
    Partial<Pick<Adjustment, 'effects' | 'decision'>>,
): LineAdjustments => ({
  adjustments: adjustments.map((known) => (known.number === number ? { ...known, ...decision } : known)),
});

export const evolve = evolvedBy<AdjustmentEvent, LineAdjustments>({
  AdjustmentPrepared: (prepared, { adjustments }) => ({
    adjustments: [
      ...adjustments,
      { ...prepared, status: 'prepared', decidedBy: null, decidedAt: null, decision: null },
    ],
  }),
  AdjustmentApproved: ({ number, effects, approvedBy, approvedAt }, state) =>
    decided(state, number, { status: 'approved', effects, decidedBy: approvedBy, decidedAt: approvedAt }),
  AdjustmentRejected: ({ number, reason, rejectedBy, rejectedAt }, state) =>
    decided(state, number, {
      ...{ status: 'rejected', decidedBy: rejectedBy, decidedAt: rejectedAt, decision: reason },
    }),
});

/** The stream of a line's adjustments, from the id of the line: `rlin_1a2b` gives `radj_1a2b`. */
export const adjustmentStreamOf = (rewardLineId: string): string => rewardLineId.replace(/^rlin_/, 'radj_');

/** Id of an adjustment for people and routes: `radj_1a2b-1`. */
export const adjustmentIdOf = (rewardLineId: string, number: number): string =>
  `${adjustmentStreamOf(rewardLineId)}-${String(number)}`;

export const readAdjustmentId = (id: string): Readonly<{ stream: string; number: number }> | undefined => {
  const [, stream, number] = /^(radj_[0-9a-z]+)-([1-9]\d{0,5})$/.exec(id) ?? [];
  return stream === undefined || number === undefined ? undefined : { stream, number: +number };
};

export const findAdjustment = ({ adjustments }: LineAdjustments, wanted: number): Adjustment | undefined =>
  adjustments.find(({ number }) => number === wanted);
