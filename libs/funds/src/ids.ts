import { apiId } from '@channel/event-store';

/** Ids follow from the command that asked for the thing, so that a retry meets the same one. */
export const grantIdOf = (commandId: string): string => apiId('fgrt', commandId);
export const mdfRequestIdOf = (commandId: string): string => apiId('mreq', commandId);
/** One for a quarter of a partner. */
export const coopIdOf = (programmeId: string, partnerId: string, quarter: string): string =>
  apiId('coop', `${programmeId}|${partnerId}|${quarter}`);
/** An earned lot stands among the grants of its fund. */
export const earnedLotIdOf = (coopId: string): string => apiId('fgrt', coopId);
export const mouIdOf = (commandId: string): string => apiId('mou', commandId);
/** A claim is followed once: by what was granted of its cut part. */
export const mdfFollowUpIdOf = (claimId: string): string => apiId('mclm', `${claimId}|follow-up`);
export const mdfClaimIdOf = (commandId: string): string => apiId('mclm', commandId);
