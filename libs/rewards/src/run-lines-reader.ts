import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { invariant } from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { RewardLine } from './domain/engine/lines';
import type { RewardRunLinesCalculated } from './domain/run/run.events';

export type PartnerLines = Readonly<{ partnerId: string; lines: readonly RewardLine[] }>;

/** The lines of a run from its stream, in their order: a long run is never in memory as a whole. */
@Injectable()
export class RunLinesReader {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** Chunk by chunk. */
  async *chunks(runId: string): AsyncGenerator<RewardRunLinesCalculated['data']> {
    for await (const { type, data } of this.store.readStream(`rewardRun-${runId}`))
      if (type === 'RewardRunLinesCalculated') yield data as unknown as RewardRunLinesCalculated['data'];
  }

  /** Partner by partner: the chunks of one stand together. */
  async *byPartner(runId: string): AsyncGenerator<PartnerLines> {
    const seen = new Set<string>();
    let gathered: { partnerId: string; lines: RewardLine[] } | undefined;
    for await (const { partnerId, lines } of this.chunks(runId)) {
      if (gathered?.partnerId === partnerId) {
        gathered.lines.push(...lines);
        continue;
      }
      if (gathered !== undefined) yield gathered;
      invariant(!seen.has(partnerId), 'the lines of a partner stand together in a run');
      seen.add(partnerId);
      gathered = { partnerId, lines: [...lines] };
    }
    if (gathered !== undefined) yield gathered;
  }
}
