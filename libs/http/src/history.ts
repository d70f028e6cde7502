import type { RecordedEvent } from '@channel/event-store';
import { entryFor, type DomainEvent, type EventTable } from '@channel/kernel';
import { is, view, type ViewOf } from './views/vocabulary';

const entryView = view('HistoryEntry', {
  revision: is.count,
  type: is.text,
  sentence: is.text,
  by: view('HistoryActor', { id: is.text, type: is.oneOf(['person', 'machine', 'automation']) }),
  channel: is.oneOf(['portal', 'api', 'import', 'cli', 'automation']),
  recordedAt: is.instant,
  effectiveAt: is.text.describe('Day or instant at which it is true in business.'),
  reason: is.text.nullable().describe('As it was given with the command.'),
});

/** What happened to a record, the first event first: who, when, how and why, in sentences. */
export const historyView = view('History', { data: is.listOf(entryView) });

/** The history of a record. An event type whose sentence is `null` is not told. */
export const historyOf = <Event extends DomainEvent>(
  events: readonly RecordedEvent[],
  sentences: EventTable<Event, string>,
): ViewOf<typeof historyView> => ({
  data: events.flatMap(({ type, data, revision, metadata }) => {
    const sentence = entryFor(sentences, { type, data } as unknown as Event);
    if (sentence === undefined) return [];
    const { actor, channel, reason, recordedAt, effectiveAt } = metadata;
    return [
      {
        ...{ revision: Number(revision), type, sentence, by: { id: actor.id, type: actor.type } },
        ...{ channel, recordedAt, effectiveAt, reason },
      },
    ];
  }),
});
