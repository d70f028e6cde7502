import { isVendor, recordDoor, type Principal, type Role } from '@channel/http';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import type { Holding } from './domain/holding/holding';
import { holdingDecider } from './domain/holding/holding.decider';

/** It is money: a representative sees none. */
export const TRANSFER_READERS: readonly Role[] = [
  ...(['partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];

type Viewer = Pick<Principal, 'orgId' | 'orgKind'>;
/** X1: the provider's own, all of them for the vendor. */
export const transferVisibleTo = (holding: Holding, viewer: Viewer): boolean =>
  holding.status !== 'none' && (isVendor(viewer) || holding.of.partnerId === viewer.orgId);
export const transferOf =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (holding: Holding): boolean =>
    holding.status !== 'none' && (orgId === VENDOR_ORG || holding.of.partnerId === orgId);

export const transferDoor = recordDoor(holdingDecider, TRANSFER_READERS, (holding, viewer) =>
  transferVisibleTo(holding, viewer),
);
