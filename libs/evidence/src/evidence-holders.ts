import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { evidenceDecider } from './domain/evidence/evidence.decider';
import type { EvidenceUse } from './domain/evidence/evidence.events';

/** Published query: who holds a piece of evidence now, read from its stream. Whether a use gets it, its stream says. */
@Injectable()
export class EvidenceHolders {
  constructor(private readonly runner: DeciderRunner) {}

  async holderOf(evidenceId: string): Promise<EvidenceUse | null> {
    return (await this.runner.load(evidenceDecider, evidenceId)).state.holder;
  }
}
