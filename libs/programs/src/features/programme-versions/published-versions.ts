import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { findingsOf } from '../../domain/terms/definition.rules';
import type { DraftedVersion, DraftedVersions } from '../../domain/terms/drafted-versions';
import { versionOf } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import { draftFindings } from '../../draft-findings';

@Injectable()
export class PublishedVersions implements DraftedVersions {
  constructor(private readonly runner: DeciderRunner) {}

  async of(programmeId: string, number: number): Promise<DraftedVersion | undefined> {
    const { state } = await this.runner.load(termsDecider, programmeId);
    const version = versionOf(state, number);
    if (version === undefined) return undefined;
    const { status, definition } = version;
    const ofForm = draftFindings(definition);
    return { status, definition, mistakes: ofForm.length > 0 ? ofForm : findingsOf(definition) };
  }
}
