import { EVENT_STORE, type Checkpoint, type EventStore, type RecordedEvent } from '@channel/event-store';
import type { Day, Instant } from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Programmes, type DefinitionInForce, type ProgrammeNow } from '../../domain/terms/definition';
import { evolve, inForceOn, initial, termsAt, type Terms, type TermsVersion } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import type { TermsEvent } from '../../domain/terms/terms.events';

type Known = Readonly<{ terms: Terms; events: bigint; checkpoint: string }>;
const NOTHING: Known = { terms: initial, events: 0n, checkpoint: '' };

/** Which programmes the feed names, up to a place. */
type Named = Readonly<{ upTo: Checkpoint; programmeIds: readonly string[] }>;
const NOBODY: Named = { upTo: '', programmeIds: [] };

/**
 * Reads the programme's stream: a decision never rests on a read model of its rules. What was read once is kept, because
 * a stream only grows: each question reads what came after, so that a definition is not parsed again for every command.
 */
@Injectable()
export class PublishedProgrammes extends Programmes {
  private readonly known = new Map<string, Known>();
  private named = NOBODY;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    super();
  }

  async now(programmeId: string, at: Instant): Promise<ProgrammeNow> {
    const { terms, checkpoint } = await this.upToDate(programmeId);
    const { zone, day, version } = termsAt(terms, at);
    return { programmeId, zone, day, inForce: answered(version, checkpoint) };
  }

  async inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined> {
    const { terms, checkpoint } = await this.upToDate(programmeId);
    return answered(inForceOn(terms, day), checkpoint);
  }

  async allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all((await this.programmeIds()).map((programmeId) => this.now(programmeId, at)));
  }

  /** From the feed, so that a version approved a moment ago counts. A log that was emptied begins anew. */
  private async programmeIds(): Promise<readonly string[]> {
    const upTo = await this.store.head();
    const { upTo: after, programmeIds } = upTo < this.named.upTo ? NOBODY : this.named;
    const found = new Set(programmeIds);
    const prefix = `${termsDecider.stream}-`;
    for await (const { stream } of this.store.readAll({ after, prefixes: [prefix] }))
      found.add(stream.slice(prefix.length));
    this.named = { upTo, programmeIds: [...found] };
    return this.named.programmeIds;
  }

  private async upToDate(programmeId: string): Promise<Known> {
    const known = this.known.get(programmeId) ?? NOTHING;
    const next =
      (await this.after(programmeId, known)) ?? (await this.after(programmeId, NOTHING)) ?? NOTHING;
    this.known.set(programmeId, next);
    return next;
  }

  /** Begins with the last event that is known: in a log that was emptied (demo reset) it is not there any more. */
  private async after(programmeId: string, known: Known): Promise<Known | undefined> {
    const from = known.events === 0n ? 0n : known.events - 1n;
    let next = known;
    let met = known.events === 0n;
    for await (const event of this.store.readStream(`${termsDecider.stream}-${programmeId}`, { from })) {
      if (event.revision < known.events) {
        met = event.checkpoint === known.checkpoint;
        if (!met) return undefined;
      } else next = grown(next, event);
    }
    return met ? next : undefined;
  }
}

const answered = (version: TermsVersion | undefined, checkpoint: string): DefinitionInForce | undefined =>
  version === undefined
    ? undefined
    : { definition: version.definition, version: version.version, checkpoint };

const grown = ({ terms }: Known, { type, data, revision, checkpoint }: RecordedEvent): Known => ({
  terms: evolve(terms, { type, data } as unknown as TermsEvent),
  events: revision + 1n,
  checkpoint,
});
