import { recordDoor } from '@channel/http';
import type { Actor } from '@channel/runtime';
import type { Coop } from '../../../domain/coop/coop';
import { coopDecider } from '../../../domain/coop/coop.decider';
import { mayActFor } from '../../../fund-desk';
import { FUND_READERS } from '../../../fund.view';

/** X1: the partner's own, all of them for the vendor. */
export const coopVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (coop: Coop): boolean =>
    coop.status !== 'none' && mayActFor(coop.earning.partnerId, orgId);

/** Like the record itself. */
export const coopDoor = recordDoor(coopDecider, FUND_READERS, (coop, viewer) => coopVisibleTo(viewer)(coop));
