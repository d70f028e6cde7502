import type { DataOf } from '@channel/kernel';
import type { DealEvent } from '../../../domain/deal/deal.events';

/** `full`: for those who may know a competing registration and internal notes. */
export type DealSentences = {
  readonly [Type in DealEvent['type']]: (data: DataOf<DealEvent, Type>, full: boolean) => string;
};
