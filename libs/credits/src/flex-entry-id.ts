import { apiId } from '@channel/event-store';

/** An entry's id follows from the command that proposed it, so that a retry meets the same entry. */
export const flexEntryIdOf = (commandId: string): string => apiId('cren', commandId);
