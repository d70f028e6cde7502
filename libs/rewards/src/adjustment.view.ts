import { FileAnswers, namedFileView } from '@channel/files';
import { CommandAnswer, correctionFields, is, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { ADJUSTMENT_STATUSES, type Adjustment, type LineAdjustments } from './domain/adjustment/adjustment';
import { ADJUSTMENT_REASONS } from './domain/adjustment/adjustment.events';

/** What every answer about an adjustment says, the rows of the list too. */
export const adjustmentShape = {
  status: is.oneOf(ADJUSTMENT_STATUSES),
  rewardLineId: is.id.describe('The line of its own quarter.'),
  programmeId: is.id,
  partnerId: is.id,
  lineId: is.id,
  planId: is.id,
  invoiceNo: is.text,
  invoiceLine: is.text,
  shipOn: is.day,
  quarter: is.quarter.describe('Of the line; the quarter that takes the posting is a later one.'),
  amount: is.money.describe('Negative: taken back.'),
  reasonCode: is.oneOf(ADJUSTMENT_REASONS),
  reason: is.text.describe('Said on the partner’s statement.'),
  preparedBy: is.id,
  preparedAt: is.instant,
  decidedBy: is.id.nullable(),
  decidedAt: is.instant.nullable(),
} as const;

export const adjustmentView = view('Adjustment', {
  id: is.id,
  ...adjustmentShape,
  stated: is.money.describe('What statements had said of the line before, without adjustments by hand.'),
  evidence: is.text.describe('Where the proof can be looked up.'),
  files: is.listOf(namedFileView).describe('The proof itself; each is handed out with the adjustment.'),
  effects: correctionFields.effects,
  decision: is.text.nullable().describe('Why it was rejected.'),
});

/** How an adjustment is answered: of its files, what their senders called them is looked up. */
@Injectable()
export class AdjustmentViews {
  constructor(private readonly files: FileAnswers) {}

  async of({
    adjustmentId,
    number: _,
    files = [],
    ...adjustment
  }: Adjustment): Promise<ViewOf<typeof adjustmentView>> {
    return { id: adjustmentId, ...adjustment, files: await this.files.described(files) };
  }

  /** The adjustment that a command was about; without an id the one that it began. */
  async answer<Code extends string>(outcome: Outcome<Code, LineAdjustments>, wanted?: string) {
    if (outcome.kind !== 'accepted') return outcome;
    const { adjustments } = outcome.state;
    const adjustment =
      wanted === undefined
        ? adjustments.at(-1)
        : adjustments.find(({ adjustmentId }) => adjustmentId === wanted);
    return new CommandAnswer(outcome, await this.of(present(adjustment, 'an adjustment of a command')));
  }
}
