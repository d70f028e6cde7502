import { correctionFields, is, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import { linePortionView } from './shipment-line.view';
import type { ShipmentLine } from './domain/shipment-line/shipment-line';

const factView = is.eitherOf('kind', [
  view('MatchFact', { kind: is.exactly('match'), dealId: is.id }),
  view('SplitFact', { kind: is.exactly('split'), portions: is.listOf(linePortionView) }),
  view('UnmatchFact', { kind: is.exactly('unmatch') }),
  view('LinkFact', { kind: is.exactly('link'), saleLineId: is.id.describe('The sale that came back.') }),
]);

/** A correction of a line's match, or of the sale of a return, in the past (G61): for the vendor, because it says what a partner earns. */
export const lineCorrectionView = view('LineCorrection', {
  lineId: is.id,
  fact: factView,
  ...correctionFields,
});

export const viewOfLineCorrection = (
  lineId: string,
  { corrections }: ShipmentLine,
  correctionId = corrections.at(-1)?.correctionId,
): ViewOf<typeof lineCorrectionView> => {
  const found = corrections.find((correction) => correction.correctionId === correctionId);
  return { lineId, ...present(found, 'a correction that is shown') };
};
