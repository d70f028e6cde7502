import { apiId } from '@channel/event-store';

/** Ids follow from the command that asked for the thing, so that a retry meets the same one. */
export const grantIdOf = (commandId: string): string => apiId('fgrt', commandId);
export const mdfRequestIdOf = (commandId: string): string => apiId('mreq', commandId);
export const mdfClaimIdOf = (commandId: string): string => apiId('mclm', commandId);
