import { isVendor, recordDoor, ROLES } from '@channel/http';
import { partnerDecider } from './domain/partner/partner.decider';

/** The vendor's staff open events of every partner, an organisation its own: of a distributor others know the name only. */
export const partnerDoor = recordDoor(
  partnerDecider,
  ROLES,
  (partner, viewer) => isVendor(viewer) || (partner.status !== 'none' && partner.partnerId === viewer.orgId),
);
