import { parseAmount } from '../../../shared/format/money';
import type { DraftEstimateRequest } from '../api/draft-estimate.query';
import { missingIn, type Field, type Registration } from './registration';

/** What has to be said before an amount can be: what kind of deal it is, of what, for how much, and when. */
const FIELDS_OF_ESTIMATE: readonly Field[] = ['dealType', 'productLines', 'value', 'expectedCloseOn'];

/**
 * What to ask while a registration is typed: for each of its product lines what the whole value would earn in it. Which part
 * of the value is of which line is known with the bill of materials only.
 */
export const draftEstimatesOf = (
  form: Registration,
  currency: string,
): readonly Readonly<{ productLine: string; request: DraftEstimateRequest }>[] => {
  const amount = parseAmount(form.value, currency);
  if (amount === undefined || missingIn(form, FIELDS_OF_ESTIMATE, currency).length > 0) return [];
  return form.productLines.map((productLine) => ({
    productLine,
    request: {
      dealType: form.dealType,
      shipOn: form.expectedCloseOn,
      lines: [{ productLine, quantity: 1, netUnit: { amount, currency } }],
    },
  }));
};
