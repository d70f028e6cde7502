import type { RecordedEvent } from '@channel/event-store';
import { entryFor, type DomainEvent } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { isVendor, type Principal } from './access';
import type { Sentences } from './language';
import { PersonNames } from './names/person-names';
import { is, view, type ViewOf } from './views/vocabulary';

/** Who did it. */
export const historyActorView = view('HistoryActor', {
  id: is.text,
  type: is.oneOf(['person', 'machine', 'automation']),
  name: is.text.optional().describe('Absent for those who may not know it, and of nobody.'),
});

const entryView = view('HistoryEntry', {
  revision: is.count,
  type: is.text,
  sentence: is.text,
  by: historyActorView,
  channel: is.oneOf(['portal', 'api', 'import', 'cli', 'automation']),
  recordedAt: is.instant,
  effectiveAt: is.text.describe('Day or instant at which it is true in business.'),
  reason: is.text
    .nullable()
    .describe('As it was given with the command: for the vendor, and for those whom the sentence tells it.'),
});

/** What happened to a record, the first event first: who, when, how and why, in sentences. */
export const historyView = view('History', { data: is.listOf(entryView) });

/** Why somebody did it: said with the command itself, or in what the event keeps of it. */
export const givenReason = ({ data, metadata }: Pick<RecordedEvent, 'data' | 'metadata'>): string | null => {
  const { reason, text } = data as Readonly<Record<string, unknown>>;
  const given = metadata.reason ?? reason ?? text;
  return typeof given === 'string' && given.trim() !== '' ? given : null;
};

/**
 * The reason, for those who may know it: the vendor's own words about a partner stay with the vendor, unless the sentence
 * says them.
 * @param whole the reader knows all of the event
 */
export const toldReason = (
  event: Pick<RecordedEvent, 'data' | 'metadata'>,
  sentence: string,
  whole: boolean,
): string | null => {
  const given = givenReason(event);
  return given !== null && (whole || sentence.includes(given)) ? given : null;
};

/** The history of a record. An event type whose sentence is `null` is not told. */
const historyOf = <Event extends DomainEvent>(
  events: readonly RecordedEvent[],
  sentences: Sentences<Event>,
  viewer: Principal,
): ViewOf<typeof historyView> => ({
  data: events.flatMap(({ type, data, revision, metadata }) => {
    const event = { type, data } as unknown as Event;
    const sentence = entryFor(sentences[viewer.language], event);
    if (sentence === undefined) return [];
    const { actor, channel, recordedAt, effectiveAt } = metadata;
    // Whether the reason is told does not depend on the language.
    const reason = toldReason({ data, metadata }, entryFor(sentences.en, event) ?? '', isVendor(viewer));
    return [
      {
        ...{ revision: Number(revision), type, sentence, by: { id: actor.id, type: actor.type } },
        ...{ channel, recordedAt, effectiveAt, reason },
      },
    ];
  }),
});

type Told = Readonly<{ by: ViewOf<typeof historyActorView> }>;

/** Histories with what people are called, for those who may know it. */
@Injectable()
export class Histories {
  constructor(private readonly names: PersonNames) {}

  /** @param sentences by event type; one that is `null` is not told */
  async tell<Event extends DomainEvent>(
    events: readonly RecordedEvent[],
    sentences: Sentences<Event>,
    viewer: Principal,
  ): Promise<ViewOf<typeof historyView>> {
    return { data: await this.named(historyOf(events, sentences, viewer).data, viewer) };
  }

  /** The same entries, each with the name of who did it. */
  async named<Entry extends Told>(entries: readonly Entry[], viewer: Principal): Promise<readonly Entry[]> {
    const names = await this.names.of(
      entries.map(({ by }) => by.id),
      viewer,
    );
    return entries.map((entry) => {
      const name = names.get(entry.by.id);
      return name === undefined ? entry : { ...entry, by: { ...entry.by, name } };
    });
  }
}
