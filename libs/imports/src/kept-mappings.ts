import type { JsonObject } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import {
  importMappingDecider,
  mappingIdOf,
  mergedOptions,
} from './domain/import-mapping/import-mapping.decider';

/** What senders declared about their files. */
@Injectable()
export class KeptMappings {
  constructor(private readonly runner: DeciderRunner) {}

  /** An upload's own options over what the sender declared before, which holds until it says otherwise. */
  async over(kind: string, orgId: string, options: JsonObject): Promise<JsonObject> {
    const { state } = await this.runner.load(importMappingDecider, mappingIdOf(orgId, kind));
    return mergedOptions(state.options, options);
  }
}
