import type { DomainCommand } from '@channel/kernel';
import { automation, reminders, type Reaction } from '@channel/runtime';
import type { DealApproved, DealExtended, DealLost, DealRevoked } from '../../../domain/deal/deal.events';
import { ExpireDealProtectionCommand } from './expire-deal-protection.handler';
import { NoteProtectionEndingCommand } from './note-protection-ending.handler';

type AskExpiry = DomainCommand<'ExpireDealProtection', Readonly<{ dealId: string }>>;
type AskNotice = DomainCommand<
  'NoteProtectionEnding',
  Readonly<{ dealId: string; daysBefore: number; protectedUntilOn: string }>
>;

/**
 * The protection clock (G12, T2) and the notices before its end. An extension sets both anew; a deadline that is no
 * longer the deal's own is seen by the deal, which then does nothing.
 */
export const whenDealApprovedExpireProtection = automation<
  DealApproved | DealExtended | DealLost | DealRevoked,
  AskExpiry | AskNotice
>({
  name: 'deals.when-deal-approved-expire-protection',
  streams: ['deal-'],
  on: { DealApproved: clock, DealExtended: clock, DealLost: stop, DealRevoked: stop },
  dispatch: {
    ExpireDealProtection: (data, meta) => new ExpireDealProtectionCommand(data, meta),
    NoteProtectionEnding: (data, meta) => new NoteProtectionEndingCommand(data, meta),
  },
});

/** The end of the protection and what is told before it. */
function clock(
  data: Pick<DealApproved['data'], 'dealId' | 'protectedUntilOn' | 'protectionEndsAt' | 'reminders'>,
): readonly Reaction<AskExpiry | AskNotice>[] {
  const { dealId, protectedUntilOn, protectionEndsAt: dueAt, reminders: notices = [] } = data;
  const expire = { type: 'ExpireDealProtection', data: { dealId } } as const;
  return [
    { do: 'schedule', deadlineId: dealId, dueAt, command: expire },
    ...reminders(notices, dueAt, ({ daysBefore }) => ({
      deadlineId: `${dealId}/${String(daysBefore)}`,
      command: { type: 'NoteProtectionEnding', data: { dealId, daysBefore, protectedUntilOn } } as const,
    })),
  ];
}

function stop({ dealId }: Readonly<{ dealId: string }>): readonly Reaction<AskExpiry>[] {
  return [{ do: 'cancel', deadlineId: dealId }];
}
