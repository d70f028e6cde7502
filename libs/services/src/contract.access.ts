import { recordDoor, type Role } from '@channel/http';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import type { ServiceContract } from './domain/service-contract/service-contract.state';
import { serviceContractDecider } from './domain/service-contract/service-contract.decider';

/** With prices: representatives of a partner see none. */
export const CONTRACT_READERS: readonly Role[] = [
  ...(['partner.finance', 'partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];
/** A channel manager decides about the partners that it is assigned to (J107), and a line does not say which that is. */
export const CONTRACT_REGISTRARS: readonly Role[] = ['partner.admin', 'channel.lead'];
export const CONTRACT_KEEPERS: readonly Role[] = ['partner.admin', 'channel.manager', 'channel.lead'];
export const CONTRACT_WITHDRAWERS: readonly Role[] = ['channel.manager', 'channel.lead'];

export const mayActFor = (partnerId: string, orgId: string): boolean =>
  orgId === VENDOR_ORG || orgId === partnerId;
/** X1: the partner's own contracts, all of them for the vendor. */
export const contractVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (contract: ServiceContract): boolean =>
    contract.status !== 'none' && mayActFor(contract.of.partnerId, orgId);

export const serviceContractDoor = recordDoor(serviceContractDecider, CONTRACT_READERS, (contract, viewer) =>
  contractVisibleTo(viewer)(contract),
);
