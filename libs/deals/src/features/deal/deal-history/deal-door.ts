import { recordDoor } from '@channel/http';
import { DEAL_READERS, dealOwnedBy, dealVisibleTo, mayKnowHolder } from '../../../deal.view';
import { dealDecider } from '../../../domain/deal/deal.decider';
import type { DealEvent } from '../../../domain/deal/deal.events';
import { isTold, sinceItIs } from './deal-sentence';

/** Who may open an event of a registration: whoever its history tells it. */
export const dealDoor = recordDoor(
  dealDecider,
  DEAL_READERS,
  (deal, viewer, { id, type, data }, { events }) => {
    if (!dealVisibleTo(viewer.orgId)(deal)) return false;
    const since = sinceItIs(events, dealOwnedBy(viewer.orgId)(deal));
    if (!since.some((event) => event.id === id)) return false;
    return mayKnowHolder(viewer) || isTold({ type, data } as unknown as DealEvent);
  },
);
