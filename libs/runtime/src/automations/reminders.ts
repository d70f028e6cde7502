import type { DomainCommand } from '@channel/kernel';
import type { Reaction } from './automation';

/**
 * What is told before an end: each reminder until the next one is due or the end has come. One that is past when the
 * clock has jumped, or the process was away, is not told any more.
 */
export const reminders = <Notice extends Readonly<{ at: string }>, Command extends DomainCommand>(
  notices: readonly Notice[],
  endsAt: string,
  tell: (notice: Notice) => Readonly<{ deadlineId: string; command: Command }>,
): readonly Reaction<Command>[] =>
  notices.map((notice) => {
    const later = notices.map(({ at }) => at).filter((at) => at > notice.at);
    const until = [...later, endsAt].toSorted()[0] ?? endsAt;
    return { do: 'schedule', dueAt: notice.at, until, ...tell(notice) };
  });
