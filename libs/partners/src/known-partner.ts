import type { Refusal } from '@channel/kernel';
import { notFound, VENDOR_ORG, type DeciderRunner } from '@channel/runtime';
import { partnerDecider } from './domain/partner/partner.decider';

/** The programme of a partner that the acting organisation may change: the vendor any, an organisation itself (X1). */
export const knownPartner = async (
  runner: DeciderRunner,
  partnerId: string,
  orgId: string,
): Promise<string | Refusal<'NOT_FOUND'>> => {
  const { state } = await runner.load(partnerDecider, partnerId);
  const own = orgId === VENDOR_ORG || orgId === partnerId;
  return state.status === 'none' || !own ? notFound() : state.programmeId;
};
