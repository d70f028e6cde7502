import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Programmes, type DefinitionInForce } from '../../domain/terms/definition';
import { evolve, inForceOn, initial, type Terms } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import type { TermsEvent } from '../../domain/terms/terms.events';

type Known = Readonly<{ terms: Terms; events: bigint; checkpoint: string }>;
const NOTHING: Known = { terms: initial, events: 0n, checkpoint: '' };

/**
 * Reads the programme's stream: a decision never rests on a read model of its rules. What was read once is kept, because
 * a stream only grows: each question reads what came after, so that a definition is not parsed again for every command.
 */
@Injectable()
export class ProgrammesReader extends Programmes {
  private readonly known = new Map<string, Known>();

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    super();
  }

  async inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined> {
    const { terms, checkpoint } = await this.upToDate(programmeId);
    const found = inForceOn(terms, day);
    if (found === undefined) return undefined;
    return { definition: found.definition, version: found.version, checkpoint };
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

const grown = ({ terms }: Known, { type, data, revision, checkpoint }: RecordedEvent): Known => ({
  terms: evolve(terms, { type, data } as unknown as TermsEvent),
  events: revision + 1n,
  checkpoint,
});
