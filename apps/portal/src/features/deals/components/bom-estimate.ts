import type { Bom } from '../api/bom.query';
import type { Deal } from '../api/deal.query';
import type { DraftEstimateRequest } from '../api/draft-estimate.query';

/** What to ask for lines that are not submitted yet: at the prices that the vendor's rules propose for them. */
export const estimateOfLines = (
  { dealType, expectedCloseOn }: Pick<Deal, 'dealType' | 'expectedCloseOn'>,
  lines: Bom['lines'],
): DraftEstimateRequest | undefined => {
  const priced = lines.flatMap(({ sku, productLine, quantity, netUnit }) =>
    netUnit === null ? [] : [{ sku, productLine, quantity, netUnit }],
  );
  // A part without a price would be missing in the sum.
  if (priced.length === 0 || priced.length < lines.length) return undefined;
  return { dealType, shipOn: expectedCloseOn, lines: priced };
};
