import { evolvedBy } from '@channel/kernel';
import type { ShipmentLineEvent } from './shipment-line.events';

/** What people did with a line after it was applied, and with which version of it (the file that recorded it). */
export type ShipmentLine = Readonly<
  | { status: 'untouched' }
  | { status: 'matched'; dealId: string; posFileId: string }
  | { status: 'unmatched'; posFileId: string }
  | { status: 'linked'; posFileId: string }
>;

export const initial: ShipmentLine = { status: 'untouched' };

export const evolve = evolvedBy<ShipmentLineEvent, ShipmentLine>({
  ShipmentLineMatched: ({ dealId, posFileId }) => ({ status: 'matched', dealId, posFileId }),
  ShipmentLineUnmatched: ({ posFileId }) => ({ status: 'unmatched', posFileId }),
  ShipmentReturnLinked: ({ posFileId }) => ({ status: 'linked', posFileId }),
});

/** A correction replaces the line and brings its own match: what was done before concerns the version before. */
export const appliesTo = (state: ShipmentLine, posFileId: string): boolean =>
  state.status !== 'untouched' && state.posFileId === posFileId;

/** The deal of a line now. */
export const dealOf = (
  state: ShipmentLine,
  { posFileId, matchedDealId }: Readonly<{ posFileId: string; matchedDealId: string | null }>,
): string | null => {
  if (!appliesTo(state, posFileId)) return matchedDealId;
  if (state.status === 'matched') return state.dealId;
  return state.status === 'unmatched' ? null : matchedDealId;
};
