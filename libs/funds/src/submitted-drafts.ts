import { Drafts, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { mdfDraftKey } from './mdf-draft';

/** What became a fact is a draft no more. */
@Injectable()
export class SubmittedDrafts {
  constructor(private readonly drafts: Drafts) {}

  /** Also when a submission is repeated, because the process died before its draft had ended. */
  async endedBy<Code extends string, State>(
    submission: Promise<Outcome<Code, State>>,
    draftId: string | undefined,
    { ifMatch: _ofTheFund, ...meta }: CommandMeta,
  ): Promise<Outcome<Code, State>> {
    const outcome = await submission;
    // One that has ended, or is another partner's, is not there.
    if (draftId !== undefined && outcome.kind === 'accepted' && meta.dryRun !== true)
      await this.drafts.end(mdfDraftKey(draftId), meta);
    return outcome;
  }
}
