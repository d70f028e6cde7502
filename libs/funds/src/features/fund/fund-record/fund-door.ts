import { recordDoor } from '@channel/http';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { fundVisibleTo } from '../../../fund-desk';
import { FUND_READERS } from '../../../fund.view';

/** Like the fund itself: the vendor's staff, and the partner whose it is. */
export const fundDoor = recordDoor(fundDecider, FUND_READERS, (fund, viewer) => fundVisibleTo(viewer)(fund));
