import { refuse, type JsonObject, type RefusalsOf } from '@channel/kernel';
import {
  anyone,
  DeciderRunner,
  Drafts,
  notFound,
  Numbers,
  refused,
  type CommandMeta,
  type Outcome,
  type Refused,
} from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DraftBoms } from '../../../draft-boms';
import { draftKey, requestOfDraft } from '../../../deal-draft';
import { numberOfDeal } from '../../../deal-number';
import { dealOwnedBy } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { SubmitDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import { SubmissionReader } from '../../../submission-reader';

type DealOutcome = Outcome<RefusalsOf<SubmitDeal> | 'BOM_INVALID', Deal>;

export class SubmitDealDraftCommand extends Command<DealOutcome> {
  constructor(
    readonly dealId: string,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** The draft becomes a fact: by the decision of a direct submission, in the stream that has the draft's id. */
@CommandHandler(SubmitDealDraftCommand)
export class SubmitDealDraftHandler implements ICommandHandler<SubmitDealDraftCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly drafts: Drafts,
    private readonly submissions: SubmissionReader,
    private readonly numbers: Numbers,
    private readonly boms: DraftBoms,
  ) {}

  async execute({ dealId, meta: { ifMatch, ...meta } }: SubmitDealDraftCommand): Promise<DealOutcome> {
    const { orgId } = meta.actor;
    const draft = await this.drafts.find(draftKey(dealId), orgId);
    const { state: deal } = await this.runner.load(dealDecider, dealId);
    // What was submitted has no draft any more: the runner knows a retry, and refuses another submission.
    if (draft === undefined && !dealOwnedBy(orgId)(deal)) return refused(notFound());
    // What was read is the draft; the registration only begins here.
    if (draft !== undefined && ifMatch !== undefined && ifMatch !== draft.revision)
      return changedMeanwhile(draft.revision);
    const content = draft?.content ?? {};
    const wrong = await this.boms.wrongIn(content, meta);
    if (wrong !== undefined) return refused(wrong);
    const submission = await this.submissions.submissionOf(requestOfDraft(content), dealId, meta);
    // A draft has no number: it is drawn for what takes a place in the line.
    const command = await this.numbers.numbered(
      numberOfDeal(deal, submission.act.on, meta),
      (number): SubmitDeal => ({ type: 'SubmitDeal', data: { ...submission, number } }),
      (numbered) => dealDecider.decide(numbered, deal),
    );
    if ('refused' in command) return refused(command);
    const outcome = await this.runner.run(dealDecider, dealId, command, meta, { visible: anyone });
    if (meta.dryRun !== true) await this.follow(outcome, dealId, content, meta);
    return outcome;
  }

  /** What comes with a registration that stands: its bill of materials, and the end of its draft. */
  private async follow(
    outcome: DealOutcome,
    dealId: string,
    content: JsonObject,
    meta: CommandMeta,
  ): Promise<void> {
    if (outcome.kind === 'accepted') await this.boms.submit(dealId, content, meta);
    if (isSubmitted(outcome)) await this.drafts.end(draftKey(dealId), meta);
  }
}

/** Also where a crash kept the row of a draft whose registration stands. */
const isSubmitted = (outcome: DealOutcome): boolean =>
  outcome.kind === 'accepted' || outcome.refusal.refused === 'DEAL_ALREADY_SUBMITTED';

const changedMeanwhile = (current: bigint): Refused<never> => ({
  kind: 'refused',
  refusal: refuse('REVISION_MISMATCH', `The record is at revision ${String(current)}.`),
  current,
});
