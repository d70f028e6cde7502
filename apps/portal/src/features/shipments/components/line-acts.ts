import type { Shipment } from '../api/shipments.query';

export type ActName = 'match' | 'split' | 'noDeal' | 'unmatch' | 'reopen' | 'link';

const UNMATCHED = ['match', 'split', 'noDeal'] as const;
/** What the vendor does with a line, by how it stands. */
const ACTS: Readonly<Partial<Record<Shipment['status'], readonly ActName[]>>> = {
  unmatched: UNMATCHED,
  matched: ['unmatch', 'match'],
  not_a_deal: ['reopen'],
  unlinked: ['link'],
};

/** That demo goods, and what a provider runs itself, belong to no deal nobody has decided. */
const isDecided = ({ type, distributorId, partnerId }: Shipment): boolean =>
  type === 'sale' && distributorId !== partnerId;

/** A sender decides on its own lines that wait; whatever is decided or returned the vendor decides on. */
export const actsOn = (line: Shipment, vendor: boolean): readonly ActName[] => {
  const { status, portionOf } = line;
  // What is done with a portion is done with the line that was split.
  if (portionOf !== null) return [];
  if (line.portions.length > 0 && status === 'matched') return vendor ? ['unmatch'] : [];
  if (!vendor) return status === 'unmatched' ? UNMATCHED : [];
  return status === 'not_a_deal' && !isDecided(line) ? [] : (ACTS[status] ?? []);
};

/** Whether there is anything to split: one unit goes to one deal. */
export const isDivisible = ({ quantity }: Pick<Shipment, 'quantity'>): boolean => quantity > 1;
