import { returnsOfPortions } from '@channel/shipments';
import type { LineFact } from './sources/line.facts';

/** Lines as they count: of a sale that is split between deals its portions, each on the order of its own deal (M8). */
export const countedLines = (lines: readonly LineFact[]): readonly LineFact[] =>
  returnsOfPortions(lines, lines).flatMap((line) =>
    line.portions.length === 0
      ? [line]
      : line.portions.map(({ portionId: lineId, dealId, quantity, serials }) => ({
          ...{ ...line, lineId, dealId, quantity, serials },
          portions: [],
        })),
  );
