import { refuse, type Refusal } from '@channel/kernel';
import type { RequestedBom } from './bom';
import type { BomLine } from './bom.events';
import type { PriceTerms, Registration } from './pricing';

// J31: goods for demonstration, priced by a discount of their own, and few.

/** A registration that is for resale, once it is approved. */
export const givesPoints = ({ approved, orderUse }: Registration): boolean => approved && orderUse !== 'nfr';

/** Services and software are for what is shown: only products are counted. */
export const nfrUnitsOf = (lines: readonly BomLine[]): number =>
  lines.filter(({ kind }) => kind === 'product').reduce((units, { quantity }) => units + quantity, 0);

/** More than the year has left; the reservation decides it once more, for two may ask at once. */
export const notEnoughUnits = (
  lines: readonly BomLine[],
  { nfr, level }: PriceTerms,
  { registration, nfrUnitsTaken }: Readonly<{ registration: Registration; nfrUnitsTaken: number }>,
): Refusal<'NFR_ORDER'> | undefined => {
  if (registration.orderUse !== 'nfr') return undefined;
  if (nfr === null)
    return refuse('NFR_ORDER', `The programme in force has no goods for demonstration at level ${level}.`);
  const units = nfrUnitsOf(lines);
  const left = Math.max(nfr.unitsPerYear - nfrUnitsTaken, 0);
  return units <= left
    ? undefined
    : refuse(
        'NFR_ORDER',
        `It has ${String(units)} products for demonstration: of ${String(nfr.unitsPerYear)} of this year, ${String(left)} are left.`,
      );
};

export const notReserved = (
  { nfrUnitsReserved }: Readonly<{ nfrUnitsReserved: boolean }>,
  { orderUse }: RequestedBom,
): Refusal<'NFR_ORDER'> | undefined =>
  orderUse === 'resale' || nfrUnitsReserved
    ? undefined
    : refuse(
        'NFR_ORDER',
        'The products of this year are not reserved for this order: others have taken them, or the reservation is on its way.',
      );
