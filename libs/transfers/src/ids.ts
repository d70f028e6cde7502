import { apiId } from '@channel/event-store';

// A transfer is part of the stream of its line: its id says which, so that a payment finds the stream.

export const holdingIdOf = (lineId: string): string => apiId('ttrf', lineId);
/** Once for a command. */
export const transferIdOf = (holdingId: string, commandId: string): string =>
  `${holdingId}-${apiId('ttrn', commandId)}`;
export const holdingOfTransfer = (transferId: string): string => transferId.slice(0, transferId.indexOf('-'));
