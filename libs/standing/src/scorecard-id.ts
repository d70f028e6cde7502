import { apiId } from '@channel/event-store';

/** One for a partner and quarter; it has the id before its first measure comes. */
export const scorecardIdOf = (partnerId: string, quarter: string): string =>
  apiId('pfpc', `${partnerId}|${quarter}`);
