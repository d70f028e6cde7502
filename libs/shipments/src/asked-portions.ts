import { apiId } from '@channel/event-store';
import { CountField, IdField, TextListField } from '@channel/http';
import type { LinePortion } from './domain/shipment-line/portions';

const MOST_SERIALS = 5_000;
/** So many deals one line is split between at most. */
export const MOST_PORTIONS = 50;

export class LinePortionDto {
  @IdField() readonly dealId!: string;
  @CountField({ description: 'Units of the line that belong to the deal.' }) readonly quantity!: number;
  @TextListField({
    ...{ optional: true, min: 0, max: MOST_SERIALS },
    description: 'Serial numbers of these units: each of the line stands in one portion.',
  })
  readonly serials?: string[];
}

/** What a person says of a portion; who names no serial number says that it has none. */
export type AskedPortion = Readonly<Pick<LinePortion, 'dealId' | 'quantity'>> &
  Readonly<{ serials?: readonly string[] }>;

/** Portions are numbered from 1, in the order in which they were named. */
export const numberedPortions = (lineId: string, asked: readonly AskedPortion[]): readonly LinePortion[] =>
  asked.map(({ dealId, quantity, serials = [] }, at) => ({
    ...{ portionId: apiId('ship', `${lineId}#${String(at + 1)}`), dealId, quantity, serials },
  }));
