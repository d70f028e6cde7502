import type { DomainCommand } from '@channel/kernel';
import type { Automation, Reaction } from '@channel/runtime';
import type { DealApproved, DealExtended, DealLost, DealRevoked } from '../../domain/deal/deal.events';
import { ExpireDealProtectionCommand } from './expire-deal-protection.handler';
import { NoteProtectionEndingCommand } from './note-protection-ending.handler';

type AskExpiry = DomainCommand<'ExpireDealProtection', Readonly<{ dealId: string }>>;
type AskNotice = DomainCommand<
  'NoteProtectionEnding',
  Readonly<{ dealId: string; daysBefore: number; protectedUntilOn: string; until: string }>
>;

/**
 * The protection clock (G12, T2) and the notices before its end. An extension sets both anew; a deadline that is no
 * longer the deal's own is seen by the deal, which then does nothing.
 */
export const whenDealApprovedExpireProtection: Automation<
  DealApproved | DealExtended | DealLost | DealRevoked,
  AskExpiry | AskNotice
> = {
  name: 'deals.when-deal-approved-expire-protection',
  streams: ['deal-'],
  handles: ['DealApproved', 'DealExtended', 'DealLost', 'DealRevoked'],
  react: ({ type, data }) => {
    const { dealId } = data;
    switch (type) {
      case 'DealApproved':
      case 'DealExtended': {
        const { protectedUntilOn, protectionEndsAt: dueAt, reminders = [] } = data;
        const expire = { type: 'ExpireDealProtection', data: { dealId } } as const;
        return [
          { do: 'schedule', deadlineId: dealId, dueAt, command: expire },
          ...reminders.map(({ daysBefore, at }): Reaction<AskNotice> => {
            const later = reminders.map((reminder) => reminder.at).filter((other) => other > at);
            const until = [...later, dueAt].sort()[0] ?? dueAt;
            const command = { dealId, daysBefore, protectedUntilOn, until };
            return {
              do: 'schedule',
              deadlineId: `${dealId}/${String(daysBefore)}`,
              dueAt: at,
              command: { type: 'NoteProtectionEnding', data: command },
            };
          }),
        ];
      }
      case 'DealLost':
      case 'DealRevoked':
        return [{ do: 'cancel', deadlineId: dealId }];
    }
  },
  dispatch: {
    ExpireDealProtection: (data, meta) => new ExpireDealProtectionCommand(data, meta),
    NoteProtectionEnding: (data, meta) => new NoteProtectionEndingCommand(data, meta),
  },
};
