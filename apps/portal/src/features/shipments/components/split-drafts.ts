import type { BodyOf } from '@channel/client';
import type { Shipment } from '../api/shipments.query';

/** What is typed of one portion. */
export type PortionDraft = Readonly<{
  number: string;
  quantity: string;
  /** `undefined`: nobody typed any, and the next of the line are meant. */
  serials: string | undefined;
}>;
export const EMPTY: PortionDraft = { number: '', quantity: '', serials: undefined };
/** Two deals are the fewest. */
export const NO_PORTIONS: readonly PortionDraft[] = [EMPTY, EMPTY];

export const unitsOf = ({ quantity }: PortionDraft): number =>
  /^[1-9]\d{0,8}$/.test(quantity) ? Number(quantity) : 0;

/** Units of the line that no portion has yet; below zero: the portions have more. */
export const restOf = ({ quantity }: Pick<Shipment, 'quantity'>, drafts: readonly PortionDraft[]): number =>
  drafts.reduce((rest, draft) => rest - unitsOf(draft), quantity);

const read = (text: string): readonly string[] => text.split(/[\s,;|]+/).filter((word) => word !== '');

/** The serial numbers of each portion: those that were typed; of the others the next that are free, one for each unit. */
export const serialsOf = (
  { serials }: Pick<Shipment, 'serials'>,
  drafts: readonly PortionDraft[],
): readonly (readonly string[])[] => {
  const typed = new Set(drafts.flatMap((draft) => (draft.serials === undefined ? [] : read(draft.serials))));
  let free = serials.filter((serial) => !typed.has(serial));
  return drafts.map((draft) => {
    if (draft.serials !== undefined) return read(draft.serials);
    const next = free.slice(0, unitsOf(draft));
    free = free.slice(next.length);
    return next;
  });
};

/** What the command takes. */
export const portionsIn = (
  line: Pick<Shipment, 'serials'>,
  drafts: readonly PortionDraft[],
): BodyOf<'splitShipmentLine'>['portions'] => {
  const serials = serialsOf(line, drafts);
  return drafts.map((draft, at) => ({
    ...{ dealId: draft.number, quantity: unitsOf(draft) },
    serials: [...(serials[at] ?? [])],
  }));
};
