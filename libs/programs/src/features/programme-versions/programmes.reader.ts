import { DeciderRunner } from '@channel/runtime';
import type { Day } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { Programmes, type DefinitionInForce } from '../../domain/terms/definition';
import { inForceOn } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';

/** Reads the programme's stream: a decision never rests on a read model of its rules. */
@Injectable()
export class ProgrammesReader extends Programmes {
  constructor(private readonly runner: DeciderRunner) {
    super();
  }

  async inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined> {
    const { state, events } = await this.runner.load(termsDecider, programmeId);
    const found = inForceOn(state, day);
    if (found === undefined) return undefined;
    return {
      definition: found.definition,
      version: found.version,
      checkpoint: events.at(-1)?.checkpoint ?? '',
    };
  }
}
