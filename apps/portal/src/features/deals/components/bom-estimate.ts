import type { BomCheck } from '../api/check-bom.query';
import type { DraftEstimateRequest } from '../api/draft-estimate.query';

/** What of a registration an estimate goes by; blank while it is not said. */
export type EstimatedDeal = Readonly<{ dealType: string; expectedCloseOn: string }>;

/** What to ask for lines that are not submitted yet: at the prices that the vendor's rules propose for them. */
export const estimateOfLines = (
  { dealType, expectedCloseOn }: EstimatedDeal,
  lines: BomCheck['lines'],
): DraftEstimateRequest | undefined => {
  const own = lines.filter(({ manufacturer }) => manufacturer === undefined);
  const priced = own.flatMap(({ quantity, part }) =>
    part?.netUnit === undefined || quantity === null || quantity < 1
      ? []
      : [{ sku: part.sku, productLine: part.productLine, quantity, netUnit: part.netUnit }],
  );
  // A part without a price would be missing in the sum.
  if (dealType === '' || expectedCloseOn === '' || priced.length === 0 || priced.length < own.length)
    return undefined;
  return { dealType, shipOn: expectedCloseOn, lines: priced };
};
