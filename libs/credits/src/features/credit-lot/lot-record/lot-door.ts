import { recordDoor } from '@channel/http';
import { lotVisibleTo } from '../../../credit-lot-desk';
import { creditLotDecider } from '../../../domain/credit-lot/credit-lot.decider';
import { FLEX_READERS } from '../../../flex.view';

/** Like the lot itself. */
export const creditLotDoor = recordDoor(creditLotDecider, FLEX_READERS, (lot, viewer) =>
  lotVisibleTo(viewer)(lot),
);
